import { geoArea } from 'd3';
import type { Topology } from 'topojson-specification';
import { doubleArea, type Position } from './coordinates';
import { type Problem, problem } from './problems';
import { codeOf, featuresOf, geometriesOf, gridArcs, gridRing, polygonArcs } from './topology';

/** Steradians; a feature wound the wrong way covers the globe but for itself. */
const HEMISPHERE = 2 * Math.PI;

function checkRing(ring: Position[], outer: boolean): string | undefined {
  const [first, last] = [ring[0], ring.at(-1)];
  if (ring.some(([x, y]) => !Number.isFinite(x) || !Number.isFinite(y))) return 'NaN in a ring';
  if (ring.length < 4 || !first || !last) return `ring of ${ring.length} positions, expected at least 4`;
  if (first[0] !== last[0] || first[1] !== last[1]) return 'unclosed ring';
  const area = doubleArea(ring);
  if (area === 0) return 'ring without area';
  return area < 0 === outer ? undefined : `${outer ? 'outer ring' : 'hole'} is wound the wrong way for d3-geo`;
}

function checkGeometries(topology: Topology, object: string): Problem[] {
  const arcs = gridArcs(topology);
  return geometriesOf(topology, object).flatMap((geometry) => {
    const polygons = polygonArcs(geometry);
    const messages = polygons.flatMap((rings) =>
      rings.map((ring, i) => checkRing(gridRing(arcs, ring) as Position[], i === 0)),
    );
    if (polygons.length === 0 && !geometry.type.endsWith('LineString')) messages.push('has no polygon');
    return messages.filter((text) => text !== undefined).map((text) => problem(object, codeOf(geometry), text));
  });
}

function checkAreas(topology: Topology, object: string): Problem[] {
  return featuresOf(topology, object)
    .filter((feature) => !(geoArea(feature) < HEMISPHERE))
    .map((feature) => problem(object, String(feature.id), `covers ${geoArea(feature).toFixed(2)} sr of the globe`));
}

/** Rings closed, finite, with an area, and wound so that d3-geo fills their inside. */
export function checkRings(topology: Topology): Problem[] {
  return Object.keys(topology.objects).flatMap((object) => {
    const problems = checkGeometries(topology, object);
    return problems.length > 0 ? problems : checkAreas(topology, object);
  });
}
