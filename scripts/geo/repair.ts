import type { Topology } from 'topojson-specification';
import { ArcStore, cutRing, junctions, type OpenRing, withoutSpikes } from './arcs';
import { doubleArea, type Position } from './coordinates';
import { crossings, type Segment, segmentsOf, touchesMidway } from './segments';
import { type GeometryObject, type GridPosition, geometriesOf, gridArcs, gridRing, polygonArcs } from './topology';

type Arcs = GridPosition[][];

/** Vertices that lie midway on a segment, by the arc and place that they are to be put in. */
function missingVertices(arcs: Arcs): Map<number, { index: number; vertex: GridPosition }[]> {
  const missing = new Map<number, { index: number; vertex: GridPosition }[]>();
  const note = (segment: Segment, vertex: GridPosition): void => {
    if (!touchesMidway(vertex, segment)) return;
    missing.set(segment.arc, [...(missing.get(segment.arc) ?? []), { index: segment.index, vertex }]);
  };
  for (const [s, t] of crossings(segmentsOf(arcs))) {
    for (const vertex of [t.a, t.b]) note(s, vertex);
    for (const vertex of [s.a, s.b]) note(t, vertex);
  }
  return missing;
}

function insert(arc: GridPosition[], additions: readonly { index: number; vertex: GridPosition }[]): GridPosition[] {
  return arc.flatMap((from, i) => {
    const distance = ([x, y]: GridPosition): number => Math.hypot(x - from[0], y - from[1]);
    const here = additions.filter(({ index }) => index === i).map(({ vertex }) => vertex);
    return [from, ...here.sort((p, q) => distance(p) - distance(q))];
  });
}

/** Rounding lets a boundary touch another midway; gives both a vertex there, which moves nothing. */
export function insertTouching(arcs: Arcs): Arcs {
  const missing = missingVertices(arcs);
  return arcs.map((arc, i) => insert(arc, missing.get(i) ?? []));
}

/** First position whole, then the steps from one to the next. */
const deltaEncode = (arc: readonly GridPosition[]): GridPosition[] =>
  arc.map(([x, y], i) => {
    const [fromX, fromY] = i === 0 ? [0, 0] : (arc[i - 1] as GridPosition);
    return [x - fromX, y - fromY];
  });

/** A geometry with its polygons' rings on the grid; lines keep their arcs. */
interface Drawn {
  readonly geometry: GeometryObject;
  readonly polygons: OpenRing[][];
}

const hasArea = (ring: OpenRing): boolean => ring.length > 2 && doubleArea(ring as Position[]) !== 0;

/** Rings of a polygon without spikes; nothing where the outer ring enclosed nothing. */
function polygonRings(arcs: Arcs, references: readonly number[][]): OpenRing[] {
  const [outer, ...holes] = references.map((ring) => withoutSpikes(gridRing(arcs, ring).slice(0, -1)));
  return outer && hasArea(outer) ? [outer, ...holes.filter(hasArea)] : [];
}

function draw(arcs: Arcs, geometry: GeometryObject): Drawn {
  const polygons = polygonArcs(geometry).map((references) => polygonRings(arcs, references));
  return { geometry, polygons: polygons.filter((rings) => rings.length > 0) };
}

/** Lines' arcs are put into the store as they are. */
function lineArcs(arcs: Arcs, store: ArcStore, references: readonly number[]): number[] {
  return [store.reference(gridRing(arcs, references))];
}

function encode(
  { geometry, polygons }: Drawn,
  nodes: ReadonlySet<string>,
  store: ArcStore,
  arcs: Arcs,
): GeometryObject {
  if (geometry.type === 'LineString') return { ...geometry, arcs: lineArcs(arcs, store, geometry.arcs) };
  if (geometry.type === 'MultiLineString')
    return { ...geometry, arcs: geometry.arcs.map((line) => lineArcs(arcs, store, line)) };
  const { id, properties = {} } = geometry;
  const references = polygons.map((rings) =>
    rings.map((ring) => cutRing(ring, nodes).map((piece) => store.reference(piece))),
  );
  const [only] = references;
  return only && references.length === 1
    ? { type: 'Polygon', id, properties, arcs: only }
    : { type: 'MultiPolygon', id, properties, arcs: references };
}

/**
 * Mends what rounding to the grid did to a topology: boundaries that now touch get a common vertex, spikes and rings
 * without an area are dropped, and the arcs are cut anew, so that what became one boundary is shared.
 */
export function repair(topology: Topology): Topology {
  const raw = gridArcs(topology);
  const arcs = insertTouching(raw);
  const drawn = Object.keys(topology.objects).map(
    (name) => [name, geometriesOf(topology, name).map((geometry) => draw(arcs, geometry))] as const,
  );
  const nodes = junctions(drawn.flatMap(([, all]) => all.flatMap(({ polygons }) => polygons.flat())));
  const store = new ArcStore();
  const objects = drawn.map(([name, all]) => {
    const geometries = all.map((one) => encode(one, nodes, store, raw));
    return [name, { type: 'GeometryCollection' as const, geometries }] as const;
  });
  return { ...topology, objects: Object.fromEntries(objects), arcs: store.arcs.map(deltaEncode) };
}
