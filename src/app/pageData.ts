import type { Atlas } from '../domain/atlas';
import type { Claim, ClaimKind } from '../domain/claim';
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
  /** Latest period first. */
  readonly plans: readonly PlanHead[];
  readonly views: readonly ViewHead[];
}

/** Everything a view's page is drawn from. */
export interface PageData extends SiteHeads {
  readonly atlas: Atlas;
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

/** What every page's lists show, from the whole atlas. */
export const siteHeads = (atlas: Atlas, views: readonly ViewHead[]): SiteHeads => ({
  plans: [...atlas.plans].sort((a, b) => b.period.from.localeCompare(a.period.from)).map(headIn(atlas)),
  views: views.map(({ id, plan, title }) => ({ id, title, ...(plan === undefined ? {} : { plan }) })),
});

/** The part of the atlas that a view stands on. */
export const viewAtlas = (view: AnyViewDefinition, atlas: Atlas): Atlas =>
  sliceAtlas(atlas, view.claims(atlas), view.places?.(atlas));

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
