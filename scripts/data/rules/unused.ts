import { allQuantities, type Context, type Rule, warningIn } from '../context';
import type { ListName } from '../load';

/** Ids in use, by list. */
function used(context: Context): Partial<Record<ListName, ReadonlySet<string>>> {
  const claims = context.atlas.claims;
  const quantities = allQuantities(context).map(({ value }) => value);
  const units = quantities.flatMap((q) => (q.form === 'absent' ? [] : [q.unit, q.each?.unit ?? '']));
  return {
    units: new Set(units),
    measures: new Set(quantities.map(({ measure }) => measure)),
    themes: new Set(claims.flatMap(({ themes }) => themes)),
    products: new Set(claims.flatMap(({ products }) => products ?? [])),
    actors: new Set(claims.flatMap(({ actors }) => (actors ?? []).map(({ actor }) => actor))),
    places: new Set([
      ...claims.flatMap(({ places }) => places.map(({ place }) => place)),
      ...context.atlas.places.map(({ parent }) => parent ?? ''),
      ...context.atlas.plans.map(({ place }) => place),
    ]),
  };
}

/** Entries of the vocabulary and the gazetteer that nothing refers to. */
export const unusedEntries: Rule = (context) => {
  const inUse = used(context);
  const lists: readonly ListName[] = ['units', 'measures', 'themes', 'products', 'actors', 'places'];
  return lists.flatMap((list) =>
    context.lists[list]
      .filter(({ value }) => !inUse[list]?.has(value.id))
      .map((item) =>
        warningIn(item, '', {
          rule: 'unused-entry',
          message: `nothing uses "${item.value.id}" of ${list}`,
          fix: 'use it or remove it',
        }),
      ),
  );
};
