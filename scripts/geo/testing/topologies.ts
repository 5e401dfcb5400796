import type { Polygon, Topology } from 'topojson-specification';

type Point = readonly [number, number];

const closed = (ring: readonly Point[]): Point[] => [...ring, ring[0] ?? [0, 0]];

const steps = (ring: readonly Point[]): [number, number][] =>
  ring.map(([x, y], i) => {
    const [fromX, fromY] = i === 0 ? [0, 0] : (ring[i - 1] as Point);
    return [x - fromX, y - fromY];
  });

/** A topology on a grid of 0.1° from 110°E 20°N, one open ring for each code, each with an arc of its own. */
export function topologyOf(objects: Record<string, Record<string, readonly Point[]>>): Topology {
  const arcs: [number, number][][] = [];
  const polygon = ([id, ring]: [string, readonly Point[]]): Polygon => ({
    type: 'Polygon',
    id,
    properties: { adcode: id },
    arcs: [[arcs.push(steps(closed(ring))) - 1]],
  });
  const named = Object.entries(objects).map(
    ([name, rings]) =>
      [name, { type: 'GeometryCollection' as const, geometries: Object.entries(rings).map(polygon) }] as const,
  );
  return {
    type: 'Topology',
    transform: { scale: [0.1, 0.1], translate: [110, 20] },
    objects: Object.fromEntries(named),
    arcs,
  };
}
