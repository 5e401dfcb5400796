import type { Atlas } from '../../domain/atlas';
import type { Claim, ClaimKind, PlaceRef } from '../../domain/claim';
import type { Place } from '../../domain/place';
import type { Plan } from '../../domain/plan';
import { byId, withAncestors } from '../../domain/slice';
import { inOrderOfPlans } from '../plans';

/** What does not put anything anywhere for good: counts of it, absences, tasks, events, places to work with elsewhere. */
const NOT_SITES: readonly ClaimKind[] = ['plan', 'absence', 'task', 'action', 'partner', 'event', 'target'];

/** What a document leaves out about where. */
const WHERE = ['districts-named', 'districts-not-named', 'cities-not-named', 'town-places', 'cluster-area-places'];

/**
 * How a plan names a place. `site`: something is or is to be there. `member`: it is listed for something (a base and its
 * cities). `left-out`: it is what we find missing from a list.
 */
export type Naming = 'site' | 'member' | 'left-out';

/** A place inside a plan's territory, and what the plan says of it. */
export interface NamedPlace {
  readonly place: Place;
  readonly naming: Naming;
  /** The document does not say that it is this place: our reading. */
  readonly inferred: boolean;
  readonly claims: readonly Claim[];
}

export interface PlanPlaces {
  readonly plan: Plan;
  readonly territory: Place;
  readonly named: readonly NamedPlace[];
  /** What it says about where without a place of its own to put it, and what it leaves out. */
  readonly unplaced: readonly Claim[];
}

const isSite = ({ kind }: Claim): boolean => !NOT_SITES.includes(kind);

const isLeftOut = ({ kind, quantity }: Claim): boolean =>
  kind === 'absence' && quantity !== undefined && WHERE.includes(quantity.measure);

/** The reference by which a claim names a place, if it puts something there or misses it. */
function namingRef(claim: Claim, place: string): (PlaceRef & { readonly naming: Naming }) | undefined {
  const refs = claim.places.filter((ref) => ref.place === place);
  const located = refs.find(({ role }) => role === 'located');
  if (isSite(claim) && located) return { ...located, naming: 'site' };
  const member = refs.find(({ role }) => role === 'member');
  if (isSite(claim) && member) return { ...member, naming: 'member' };
  const covered = refs.find(({ role }) => role === 'covers');
  return isLeftOut(claim) && covered ? { ...covered, naming: 'left-out' } : undefined;
}

const ORDER: readonly Naming[] = ['site', 'member', 'left-out'];

function namedPlace(place: Place, claims: readonly Claim[]): NamedPlace[] {
  const refs = claims.flatMap((claim) => {
    const ref = namingRef(claim, place.id);
    return ref ? [{ claim, ref }] : [];
  });
  const naming = ORDER.find((kind) => refs.some(({ ref }) => ref.naming === kind));
  if (!naming) return [];
  const same = refs.filter(({ ref }) => ref.naming === naming);
  const inferred = naming !== 'left-out' && same.every(({ ref }) => ref.status === 'inferred');
  return [{ place, naming, inferred, claims: refs.map(({ claim }) => claim) }];
}

/** The places that lie in a territory, without itself. */
function placesInside(places: readonly Place[], territory: string): Place[] {
  return places.filter(
    ({ id }) => id !== territory && withAncestors(places, [id]).some((around) => around.id === territory),
  );
}

function placesOfPlan(plan: Plan, { claims, places }: Pick<Atlas, 'claims' | 'places'>): PlanPlaces {
  const own = claims.filter((claim) => claim.plan === plan.id);
  const named = placesInside(places, plan.place).flatMap((place) => namedPlace(place, own));
  const rank = ({ naming }: NamedPlace): number => ORDER.indexOf(naming);
  return {
    plan,
    territory: byId(places, plan.place, 'place'),
    named: named.sort((a, b) => rank(a) - rank(b)),
    unplaced: own.filter((claim) => isLeftOut(claim) || isVague(claim, plan)),
  };
}

/** Something with a place that is only the whole territory: "central urban areas". */
const isVague = (claim: Claim, plan: Plan): boolean =>
  claim.kind === 'district' && claim.places.length > 0 && claim.places.every(({ place }) => place === plan.place);

/** Every plan with the places that it names in its territory. */
export const placesByPlan = (atlas: Pick<Atlas, 'plans' | 'claims' | 'places'>): PlanPlaces[] =>
  inOrderOfPlans(atlas.plans).map((plan) => placesOfPlan(plan, atlas));

/** Ids of the claims that {@link placesByPlan} stands on. */
export const claimsOfPlaces = (atlas: Pick<Atlas, 'plans' | 'claims' | 'places'>): Set<string> =>
  new Set(
    placesByPlan(atlas).flatMap(({ named, unplaced }) =>
      [...named.flatMap(({ claims }) => claims), ...unplaced].map(({ id }) => id),
    ),
  );
