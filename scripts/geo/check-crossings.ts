import type { Topology } from 'topojson-specification';
import { type Problem, problem } from './problems';
import { crossings, segmentsOf } from './segments';
import { arcNumbers, geometriesOf, gridArcs } from './topology';

/**
 * No two segments of the divisions' arcs cross, overlap or touch midway. As all polygons are made of these arcs, no
 * ring is a bow-tie and no division overlaps another.
 */
export function checkCrossings(topology: Topology, units: string): Problem[] {
  const used = new Set(geometriesOf(topology, units).flatMap(arcNumbers));
  const arcs = gridArcs(topology).map((arc, i) => (used.has(i) ? arc : []));
  return crossings(segmentsOf(arcs)).map(([s, t]) =>
    problem(units, `arcs ${s.arc} and ${t.arc}`, `cross near grid position ${s.a.join(',')}`),
  );
}
