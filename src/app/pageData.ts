import type { Atlas } from '../domain/atlas';
import type { Claim, ClaimKind } from '../domain/claim';
import type { Permalink } from '../domain/permalink';
import type { Plan } from '../domain/plan';
import { byId, sliceAtlas } from '../domain/slice';
import type { LocalText } from '../domain/text';
import { findView } from '../views/registry';

/** What the shell of every page shows, whatever the page. */
export interface PlanHead extends Pick<Plan, 'id' | 'title' | 'dye' | 'period'> {
  /** Name of the territory for a label: 山东. */
  readonly territory: LocalText;
}

/** Everything one page is drawn from. */
export interface PageData {
  readonly plans: readonly PlanHead[];
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

/** The part of the atlas that a page needs, or undefined where there is no such page. */
export function pageData(link: Permalink, atlas: Atlas): PageData | undefined {
  const part = pageAtlas(link, atlas);
  return (
    part && {
      plans: [...atlas.plans].sort((a, b) => b.period.from.localeCompare(a.period.from)).map(headIn(atlas)),
      atlas: part,
    }
  );
}

function pageAtlas(link: Permalink, atlas: Atlas): Atlas | undefined {
  switch (link.page) {
    case 'view': {
      const view = findView(link.id);
      return view && sliceAtlas(atlas, view.claims(atlas), view.places?.(atlas));
    }
    case 'claim':
      return withClaims(atlas, relatedClaims(atlas, link.id));
    case 'place':
      return atlas.places.some((place) => place.id === link.id) ? atlas : undefined;
    case 'plan':
      return atlas.plans.some((plan) => plan.id === link.id) ? atlas : undefined;
    case 'source':
      return atlas.sources.some((source) => source.id === link.id) ? atlas : undefined;
    default:
      return atlas;
  }
}

const withClaims = (atlas: Atlas, claims: readonly Claim[]): Atlas | undefined =>
  claims.length === 0 ? undefined : sliceAtlas(atlas, claims);

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
