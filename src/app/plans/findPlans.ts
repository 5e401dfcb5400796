import type { Atlas } from '../../domain/atlas';
import { latestFirst, PLANS_AT_ONCE } from '../../domain/atOnce';
import type { Plan } from '../../domain/plan';
import { byId } from '../../domain/slice';
import type { LocalText } from '../../domain/text';

/** A plan as it can be found. */
export interface NamedPlan {
  readonly plan: Plan;
  readonly territory: LocalText;
  /** Its names and years in both languages, in small letters. */
  readonly words: string;
}

/** All plans, latest first. */
export function namedPlans({ plans, places }: Pick<Atlas, 'plans' | 'places'>): NamedPlan[] {
  return latestFirst(plans).map((plan) => {
    const { name, short } = byId(places, plan.place, 'place');
    const { from, to = '' } = plan.period;
    const texts = [plan.title, plan.short, plan.issuer, name, short].flatMap(({ zh, en }) => [zh, en]);
    return { plan, territory: short, words: [...texts, from, to].join(' ').toLowerCase() };
  });
}

/** Plans that a list shows of those that are found. */
const LISTED = 40;

/** Plans as they are listed for a query. */
export interface FoundPlans {
  /** Those that are chosen, as many as can be drawn. */
  readonly chosen: readonly NamedPlan[];
  /** Of them those that the query does not find: they stand first, so that nothing that is chosen is out of sight. */
  readonly kept: readonly NamedPlan[];
  /** Plans that have every word of the query, chosen or not: none moves when it is chosen. */
  readonly found: readonly NamedPlan[];
  /** How many more there are. */
  readonly more: number;
}

/** Finds plans by words. */
export function findPlans(plans: readonly NamedPlan[], ids: readonly string[], query: string): FoundPlans {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const chosen = plans.filter(({ plan }) => ids.includes(plan.id)).slice(0, PLANS_AT_ONCE);
  const all = plans.filter((named) => words.every((word) => named.words.includes(word)));
  const found = all.slice(0, LISTED);
  return { chosen, kept: chosen.filter((named) => !found.includes(named)), found, more: all.length - found.length };
}
