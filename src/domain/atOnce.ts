import type { Atlas } from './atlas';
import type { Plan } from './plan';

/**
 * Plans that a page draws at once. More rows than this no picture carries and no reader compares, and a page of 300
 * plans weighed 55 MB before it was said; whoever wants others chooses them.
 */
export const PLANS_AT_ONCE = 12;

/** Latest period first, as in every list of plans; plans of one year by their ids, so that the order is always the same. */
export const latestFirst = (plans: readonly Plan[]): Plan[] =>
  [...plans].sort((a, b) => b.period.from.localeCompare(a.period.from) || (a.id < b.id ? -1 : 1));

/** The plans that are drawn: those that are wanted, then the latest, latest first; what is no plan is passed over. */
export function plansAtOnce(plans: readonly Plan[], wanted: readonly string[] = [], most = PLANS_AT_ONCE): Plan[] {
  const sorted = latestFirst(plans);
  const first = sorted.filter(({ id }) => wanted.includes(id));
  const rest = sorted.filter(({ id }) => !wanted.includes(id));
  return latestFirst([...first, ...rest].slice(0, most));
}

/** Whether there are more plans than can be drawn at once: then people choose. */
export const isChosenFrom = (count: number): boolean => count > PLANS_AT_ONCE;

/**
 * The plans that a view over all plans draws: all while they are few; of many just those that are chosen, as many as can
 * be drawn at once. A comparison takes two: one that is chosen alone stands among the latest, which also stand where
 * none is. What is no plan is passed over.
 */
export function drawnPlans(plans: readonly Plan[], chosen: readonly string[] = []): Plan[] {
  const known = isChosenFrom(plans.length) ? plans.filter(({ id }) => chosen.includes(id)) : [];
  return known.length > 1 ? plansAtOnce(known) : plansAtOnce(plans, chosen);
}

/** What of an atlas belongs to some plans, all else as it was; the same atlas where that is all of them. */
export function ofPlans(atlas: Atlas, plans: readonly Plan[]): Atlas {
  if (plans.length === atlas.plans.length) return atlas;
  const ids = new Set(plans.map(({ id }) => id));
  return {
    ...atlas,
    plans: atlas.plans.filter(({ id }) => ids.has(id)),
    claims: atlas.claims.filter(({ plan }) => ids.has(plan)),
  };
}
