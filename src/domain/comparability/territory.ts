/** A place with everything it lies in. */
export interface Around {
  readonly place: string;
  readonly ancestors: ReadonlySet<string>;
}

/** Walks up the gazetteer. Places that lie in each other are a data fault, and no reason to hang. */
export function aroundOf(parents: ReadonlyMap<string, string | undefined>, place: string): Around {
  const ancestors = new Set<string>();
  for (let up = parents.get(place); up !== undefined && !ancestors.has(up); up = parents.get(up)) ancestors.add(up);
  return { place, ancestors };
}

export type Overlap = 'same' | 'nested' | 'apart';

/** Whether two territories are one, or one lies in the other. What is not known overlaps nothing. */
export function overlap(a: Around | undefined, b: Around | undefined): Overlap {
  if (!a || !b) return 'apart';
  if (a.place === b.place) return 'same';
  return a.ancestors.has(b.place) || b.ancestors.has(a.place) ? 'nested' : 'apart';
}
