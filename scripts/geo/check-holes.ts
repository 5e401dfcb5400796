import type { Topology } from 'topojson-specification';
import { type Problem, problem } from './problems';
import { codeOf, geometriesOf, polygonArcs } from './topology';

/** The outermost object has no hole: one would be a gap between its divisions. */
export function checkHoles(topology: Topology, outermost: string): Problem[] {
  return geometriesOf(topology, outermost).flatMap((geometry) => {
    const holes = polygonArcs(geometry).reduce((sum, rings) => sum + rings.length - 1, 0);
    return holes === 0 ? [] : [problem(outermost, codeOf(geometry), `${holes} gaps between its divisions`)];
  });
}
