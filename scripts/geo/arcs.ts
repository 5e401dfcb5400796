import type { GridPosition } from './topology';

/** A ring's positions in order, the first not repeated. */
export type OpenRing = GridPosition[];

const id = ([x, y]: GridPosition): string => `${x},${y}`;

const wrap = (i: number, length: number): number => ((i % length) + length) % length;

/** Vertices where more than two boundaries meet: arcs start and end there. */
export function junctions(rings: readonly OpenRing[]): Set<string> {
  const neighbours = new Map<string, Set<string>>();
  for (const ring of rings)
    ring.forEach((position, i) => {
      const known = neighbours.get(id(position)) ?? new Set();
      for (const j of [i - 1, i + 1]) known.add(id(ring[wrap(j, ring.length)] as GridPosition));
      neighbours.set(id(position), known);
    });
  return new Set([...neighbours].filter(([, met]) => met.size > 2).map(([vertex]) => vertex));
}

const rotate = (ring: OpenRing, start: number): OpenRing => [...ring.slice(start), ...ring.slice(0, start)];

const earlier = ([ax, ay]: GridPosition, [bx, by]: GridPosition): boolean => ax < bx || (ax === bx && ay < by);

/** Where to cut a ring open: at a junction, else at its western-most vertex, so that both its users cut alike. */
function startOf(ring: OpenRing, nodes: ReadonlySet<string>): number {
  const node = ring.findIndex((position) => nodes.has(id(position)));
  if (node >= 0) return node;
  return ring.reduce((best, position, i) => (earlier(position, ring[best] as GridPosition) ? i : best), 0);
}

/** Cuts a ring at its junctions into closed-end pieces. */
export function cutRing(ring: OpenRing, nodes: ReadonlySet<string>): GridPosition[][] {
  const turned = rotate(ring, startOf(ring, nodes));
  const closed = [...turned, turned[0] as GridPosition];
  const cuts = closed.flatMap((position, i) =>
    i === 0 || i === closed.length - 1 || nodes.has(id(position)) ? [i] : [],
  );
  return cuts.slice(1).map((end, i) => closed.slice(cuts[i], end + 1));
}

/** Arcs found so far; the same run of positions is kept once, whichever way it is walked. */
export class ArcStore {
  readonly arcs: GridPosition[][] = [];
  private readonly known = new Map<string, number>();

  /** TopoJSON's reference: the arc's number, or its complement where it is walked backwards. */
  reference(piece: GridPosition[]): number {
    const forward = this.known.get(piece.map(id).join(' '));
    if (forward !== undefined) return forward;
    const backward = this.known.get([...piece].reverse().map(id).join(' '));
    if (backward !== undefined) return ~backward;
    this.known.set(piece.map(id).join(' '), this.arcs.length);
    return this.arcs.push(piece) - 1;
  }
}

/** Takes out repeated vertices and spikes: boundaries that go out and come back on themselves enclose nothing. */
export function withoutSpikes(ring: OpenRing): OpenRing {
  let kept = ring;
  for (let before = -1; before !== kept.length; ) {
    before = kept.length;
    const at = (i: number): string => id(kept[wrap(i, kept.length)] as GridPosition);
    const spike = kept.findIndex((_, i) => at(i) === at(i + 1) || at(i - 1) === at(i + 1));
    if (spike >= 0) kept = kept.filter((_, i) => i !== spike);
  }
  return kept;
}
