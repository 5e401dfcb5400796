import type { Atlas } from '../domain/atlas';
import { drawnPlans, isChosenFrom, latestFirst, ofPlans, plansAtOnce } from '../domain/atOnce';
import type { Claim, ClaimKind } from '../domain/claim';
import type { Filter } from '../domain/filter';
import type { Plan } from '../domain/plan';
import { byId, sliceAtlas } from '../domain/slice';
import type { LocalText } from '../domain/text';
import type { AnyViewDefinition, ViewHead } from '../views/types';

/** What the shell of every page shows, whatever the page. */
export interface PlanHead extends Pick<Plan, 'id' | 'title' | 'dye' | 'period'> {
  /** Name of the territory for a label: 山东. */
  readonly territory: LocalText;
}

/** What lists of plans and views show on every page. */
export interface SiteHeads {
  /** Latest period first; of many plans only those that have views, and the latest. */
  readonly plans: readonly PlanHead[];
  /** How many plans there are. */
  readonly planCount: number;
  readonly views: readonly ViewHead[];
}

/** Everything a view's page is drawn from. */
export interface PageData extends SiteHeads {
  readonly atlas: Atlas;
  /** Where a view over all plans shows only some of them: how many, of how many, and how many a person chose. */
  readonly some?: { readonly shown: number; readonly all: number; readonly chosen: number };
}

const headIn =
  (atlas: Atlas) =>
  ({ id, title, dye, period, place }: Plan): PlanHead => ({
    id,
    title,
    dye,
    period,
    territory: byId(atlas.places, place, 'place').short,
  });

/** Plans that have a menu of their own at the head of every page. */
const MENUS = 8;

/** Plans that pages list where they cannot list all: those with views of their own, then the latest. */
export function listedPlans({ plans }: Atlas, views: readonly ViewHead[], most: number): Plan[] {
  const withViews = plans.filter(({ id }) => views.some(({ plan }) => plan === id)).map(({ id }) => id);
  return plansAtOnce(plans, withViews, Math.max(most, withViews.length));
}

const known = new WeakMap<Atlas, SiteHeads>();

/** What every page's lists show, from the whole atlas: worked out once for all its pages. */
export function siteHeads(atlas: Atlas, views: readonly ViewHead[]): SiteHeads {
  const heads = known.get(atlas) ?? {
    plans: latestFirst(listedPlans(atlas, views, MENUS)).map(headIn(atlas)),
    planCount: atlas.plans.length,
    views: views.map(({ id, plan, title }) => ({ id, title, ...(plan === undefined ? {} : { plan }) })),
  };
  known.set(atlas, heads);
  return heads;
}

/**
 * The part of the atlas that a view stands on; a view over all plans stands on as many as can be drawn at once, or on
 * those that are chosen.
 */
export function viewAtlas(view: AnyViewDefinition, atlas: Atlas, chosen: readonly string[] = []): Atlas {
  const part = drawnAtOnce(view, atlas, chosen);
  return view.wordsElsewhere ? bareSlice(part, view.claims(part)) : wordedAtlas(view, part, chosen);
}

/** The same with all its words, also those that the view's page leaves elsewhere: for what is taken away. */
export function wordedAtlas(view: AnyViewDefinition, atlas: Atlas, chosen: readonly string[] = []): Atlas {
  const part = drawnAtOnce(view, atlas, chosen);
  return sliceAtlas(part, view.claims(part), view.places?.(part));
}

const drawnAtOnce = (view: AnyViewDefinition, atlas: Atlas, chosen: readonly string[]): Atlas =>
  view.needs.plans === 'all' ? ofPlans(atlas, drawnPlans(atlas.plans, chosen)) : atlas;

const NOT_HERE: LocalText = { zh: '', en: '' };

/** A claim as far as it can be counted and filtered. */
function withoutWords(claim: Claim): Claim {
  const { summary: _summary, products: _products, actors: _actors, derivation: _derivation, ...kept } = claim;
  return { ...kept, label: NOT_HERE, places: [], evidence: [], caveats: [] };
}

/** The documents are named in the page although their words are not. */
function bareSlice(atlas: Atlas, claims: readonly Claim[]): Atlas {
  const bare = sliceAtlas(atlas, claims.map(withoutWords));
  const sources = atlas.sources.filter(({ plan }) => bare.plans.some(({ id }) => id === plan));
  return { ...bare, sources: sources.map((source) => ({ ...source, outline: [] })) };
}

/** Says of a view over all plans that it shows only some of them. */
export function someOf(
  view: AnyViewDefinition,
  plans: readonly Plan[],
  chosen: readonly string[] = [],
): Pick<PageData, 'some'> {
  if (view.needs.plans !== 'all' || !isChosenFrom(plans.length)) return {};
  const known = plans.filter(({ id }) => chosen.includes(id)).length;
  return { some: { shown: drawnPlans(plans, chosen).length, all: plans.length, chosen: known } };
}

/** Of an address that filters: which plans it chooses to be drawn. Of few plans all are drawn, and `plans` is a filter. */
export const chosenPlans = (
  view: AnyViewDefinition,
  { planCount }: SiteHeads,
  filter: Filter | undefined,
): readonly string[] => (view.needs.plans === 'all' && isChosenFrom(planCount) ? (filter?.plans ?? []) : []);

/** A claim, what it is part of, its parts and what it was worked out from; the claim first. */
export function relatedClaims(atlas: Atlas, id: string): Claim[] {
  const claim = atlas.claims.find((candidate) => candidate.id === id);
  if (!claim) return [];
  const inputs = new Set(claim.derivation?.inputs);
  const related = atlas.claims.filter(
    (other) => other !== claim && (other.id === claim.partOf || other.partOf === id || inputs.has(other.id)),
  );
  return [claim, ...related];
}

/** How many claims of each kind, in the given order of kinds. */
export function countByKind(
  claims: readonly Claim[],
  kinds: readonly ClaimKind[],
): { kind: ClaimKind; count: number }[] {
  return kinds
    .map((kind) => ({ kind, count: claims.filter((claim) => claim.kind === kind).length }))
    .filter(({ count }) => count > 0);
}
