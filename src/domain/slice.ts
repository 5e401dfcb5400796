import type { Atlas } from './atlas';
import type { Claim } from './claim';
import type { Place } from './place';
import type { Quantity } from './quantity';
import type { Term } from './vocabulary';

/** Every quantity of a claim, the instrument's rate, cap and reward included. */
export function quantitiesOf(claim: Claim): Quantity[] {
  const parts =
    claim.kind === 'instrument' ? [claim.instrument.rate, claim.instrument.cap, claim.instrument.reward] : [];
  return [claim.quantity, ...parts].filter((quantity) => quantity !== undefined);
}

/** The years (YYYY) by which a claim's quantities are to be reached, as far as it states them. */
export const deadlinesOf = (claim: Claim): string[] =>
  quantitiesOf(claim).flatMap((quantity) => (quantity.form !== 'absent' && quantity.by ? [quantity.by] : []));

const unitsOf = (quantity: Quantity): string[] =>
  quantity.form === 'absent' ? [] : [quantity.unit, ...(quantity.each ? [quantity.each.unit] : [])];

/** The places named by the claims, with everything they lie in. */
export function withAncestors(places: readonly Place[], wanted: Iterable<string>): Place[] {
  const byId = new Map(places.map((place) => [place.id, place]));
  const keep = new Set<string>();
  for (const start of wanted) {
    for (let id: string | undefined = start; id !== undefined && !keep.has(id); id = byId.get(id)?.parent) keep.add(id);
  }
  return places.filter((place) => keep.has(place.id));
}

const pick = <T extends { readonly id: string }>(items: readonly T[], ids: ReadonlySet<string>): T[] =>
  items.filter((item) => ids.has(item.id));

/** The part of an atlas that some claims need: closed under reference, in the order of the whole. */
export function sliceAtlas(atlas: Atlas, claims: readonly Claim[], alsoPlaces: readonly string[] = []): Atlas {
  const quantities = claims.flatMap(quantitiesOf);
  const ids = (values: Iterable<string>): Set<string> => new Set(values);
  const planIds = ids(claims.map((claim) => claim.plan));
  const plans = pick(atlas.plans, planIds);
  const evidence = claims.flatMap((claim) => [
    ...claim.evidence,
    ...claim.caveats.flatMap((caveat) => caveat.evidence ?? []),
  ]);
  const placeIds = [
    ...claims.flatMap((claim) => claim.places.map((ref) => ref.place)),
    ...plans.map((plan) => plan.place),
    ...alsoPlaces,
  ];
  const products = pick(atlas.vocabulary.products, ids(claims.flatMap((claim) => claim.products ?? [])));
  return {
    plans,
    claims,
    places: withAncestors(atlas.places, placeIds),
    sources: pick(atlas.sources, ids(evidence.map((item) => item.source))).map((source) => ({
      ...source,
      outline: [],
    })),
    vocabulary: {
      units: pick(atlas.vocabulary.units, ids(quantities.flatMap(unitsOf))),
      measures: pick(atlas.vocabulary.measures, ids(quantities.map((quantity) => quantity.measure))),
      themes: pick(atlas.vocabulary.themes, ids(claims.flatMap((claim) => claim.themes))),
      chain: pick(atlas.vocabulary.chain, ids(products.flatMap((product) => product.chain))),
      products,
      actors: pick(
        atlas.vocabulary.actors,
        ids(claims.flatMap((claim) => (claim.actors ?? []).map((ref) => ref.actor))),
      ),
    },
  };
}

/** Parts of one atlas as one: each thing once, where the first part that has it has it. */
export function joinAtlases(parts: readonly Atlas[]): Atlas {
  const all = <T extends Named>(list: (part: Atlas) => readonly T[]): T[] => [
    ...new Map(parts.flatMap(list).map((item) => [item.id, item])).values(),
  ];
  return {
    plans: all(({ plans }) => plans),
    claims: all(({ claims }) => claims),
    places: all(({ places }) => places),
    sources: all(({ sources }) => sources),
    vocabulary: {
      units: all(({ vocabulary }) => vocabulary.units),
      measures: all(({ vocabulary }) => vocabulary.measures),
      themes: all(({ vocabulary }) => vocabulary.themes),
      chain: all(({ vocabulary }) => vocabulary.chain),
      products: all(({ vocabulary }) => vocabulary.products),
      actors: all(({ vocabulary }) => vocabulary.actors),
    },
  };
}

type Named = { readonly id: string };

const indexes = new WeakMap<readonly Named[], ReadonlyMap<string, Named>>();

/** A list by id, made when it is first asked for: lists of the atlas are long, and never change. */
function indexOf<T extends Named>(items: readonly T[]): ReadonlyMap<string, T> {
  const made = indexes.get(items) ?? new Map(items.map((item) => [item.id, item]));
  indexes.set(items, made);
  // It was made from these items.
  return made as ReadonlyMap<string, T>;
}

/** Looks a thing up by id; a reference that leads nowhere is a data fault that the checker should have caught. */
export function byId<T extends Named>(items: readonly T[], id: string, what: string): T {
  const found = indexOf(items).get(id);
  if (!found) throw new Error(`no ${what} with id "${id}" among ${items.length}`);
  return found;
}

/** Labels of terms by id, in the order of the ids. */
export const termsOf = <T extends Term>(terms: readonly T[], ids: readonly string[]): T[] =>
  ids.map((id) => byId(terms, id, 'term'));
