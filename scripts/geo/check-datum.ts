import { geoContains } from 'd3';
import type { Feature, Geometry } from 'geojson';
import type { Topology } from 'topojson-specification';
import type { Position } from './coordinates';
import { driftOf } from './drift';
import { distanceToLine, median } from './metres';
import { type Problem, problem } from './problems';
import { featuresOf } from './topology';

/** A place that lies in a division whatever the boundaries' source, WGS-84. */
export interface Control {
  readonly place: string;
  readonly adcode: string;
  readonly position: Position;
}

/** Metres. GCJ-02 is off by some 340 along this boundary; reviewed but generalised boundaries by some 110. */
const BOUNDARY_TOLERANCE = 200;

/**
 * Metres that one drawing of a division may lie beside another. GCJ-02 lies 440 to 620 beside WGS-84; two converted
 * drawings lie within 50 of each other, but 280 in Shanghai, where they disagree about the mud flats.
 */
const DRIFT_TOLERANCE = 350;

/** Each control point lies in its division, in the smallest of the object's that has its code. */
export function checkInside(topology: Topology, object: string, controls: readonly Control[]): Problem[] {
  return featuresOf(topology, object).flatMap((feature) =>
    controls
      .filter(({ adcode }) => adcode === feature.id)
      .filter(({ position }) => !geoContains(feature, position))
      .map(({ place, position }) => problem(object, String(feature.id), `${place} ${position.join(',')} lies outside`)),
  );
}

const ringLines = ({ geometry }: Feature<Geometry>): Position[][] => {
  if (geometry.type === 'Polygon') return geometry.coordinates as Position[][];
  return geometry.type === 'MultiPolygon' ? (geometry.coordinates.flat() as Position[][]) : [];
};

/** Median distance in metres from surveyed positions to an object's boundaries. */
export function boundaryOffset(topology: Topology, object: string, positions: readonly Position[]): number {
  const lines = featuresOf(topology, object).flatMap(ringLines);
  return median(positions.map((position) => Math.min(...lines.map((line) => distanceToLine(position, line)))));
}

/** A boundary known in WGS-84 is where it should be: fails on data left in GCJ-02. */
export function checkBoundary(topology: Topology, object: string, positions: readonly Position[]): Problem[] {
  const offset = boundaryOffset(topology, object, positions);
  if (offset <= BOUNDARY_TOLERANCE) return [];
  const message = `is ${Math.round(offset)} m off the control positions: is it GCJ-02, unconverted?`;
  return [problem(object, 'boundary', message)];
}

const linesOfCode = (topology: Topology, object: string, code: string): Position[][] =>
  featuresOf(topology, object)
    .filter(({ id }) => id === code)
    .flatMap(ringLines);

export interface Drawing {
  readonly file: string;
  readonly topology: Topology;
  readonly object: string;
}

/** Two files draw a division in the same place; so what the boundary control proves of one holds for the other. */
export function checkAgreement(code: string, here: Drawing, there: Drawing): Problem[] {
  const [fine, coarse] = [here, there].map(({ topology, object }) => linesOfCode(topology, object, code));
  if (!fine?.length || !coarse?.length) return [problem(here.object, code, `missing here or in ${there.file}`)];
  const apart = Math.hypot(...driftOf(fine, coarse));
  if (apart <= DRIFT_TOLERANCE) return [];
  return [problem(here.object, code, `lies ${Math.round(apart)} m beside its drawing in ${there.file}.json`)];
}
