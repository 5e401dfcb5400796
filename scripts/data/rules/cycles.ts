import { errorIn, type Rule } from '../context';
import type { Fault } from '../fault';
import type { Item } from '../load';

/** The way from an id back to itself, if its parents lead there. */
function cycleFrom(id: string, parents: ReadonlyMap<string, string | undefined>): string[] | undefined {
  const way = [id];
  for (let at = parents.get(id); at !== undefined && way.length <= parents.size; at = parents.get(at)) {
    way.push(at);
    if (at === id) return way;
  }
  return undefined;
}

function cycles<T extends { readonly id: string }>(
  items: readonly Item<T>[],
  field: string,
  parentOf: (value: T) => string | undefined,
): Fault[] {
  const parents = new Map(items.map(({ value }) => [value.id, parentOf(value)]));
  const reported = new Set<string>();
  return items.flatMap((item) => {
    const way = cycleFrom(item.value.id, parents);
    if (!way || reported.has(item.value.id)) return [];
    for (const id of way) reported.add(id);
    const message = `leads back to itself: ${way.join(' → ')}`;
    return [
      errorIn(item, field, { rule: 'circular-parents', message, fix: 'cut the circle: one of them has no parent' }),
    ];
  });
}

/** No place lies in itself, no claim is a part of itself. */
export const circularParents: Rule = ({ lists }) => [
  ...cycles(lists.places, 'parent', (place) => place.parent),
  ...cycles(lists.claims, 'partOf', (claim) => claim.partOf),
];
