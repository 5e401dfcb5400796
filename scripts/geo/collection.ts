import { type Adcode, adcodeOf } from './adcode';
import { type Convert, convertPolygons, type MultiPolygon, rewind, vertexCount } from './coordinates';
import { DASH_COUNT, isDashLine, type Line, sliverToLine } from './dashes';
import { linesOf, polygonsOf, type RawFeature, readFeatures } from './geojson';

/** One division with the file that it came from. */
export interface Division {
  readonly adcode: Adcode;
  /** WGS-84, outer rings clockwise. */
  readonly polygons: MultiPolygon;
  readonly file: string;
}

/** All that a source holds, keyed by code; names repeat (市中区), codes do not. */
export interface Collection {
  readonly divisions: ReadonlyMap<Adcode, Division>;
  /** WGS-84. */
  readonly dashes: readonly Line[];
}

export interface SourceFile {
  /** Relative to the source's root; it is recorded in the provenance. */
  readonly path: string;
  readonly text: string;
}

/** DataV's code for the dash line, which is no division. */
const DASH_CODES: readonly unknown[] = ['100000_JD', '156100000_JD'];

function dashLines(feature: RawFeature, where: string): Line[] {
  const lines = linesOf(feature, where);
  if (lines) return isDashLine(lines) ? lines : [];
  if (!DASH_CODES.includes(feature.properties?.adcode)) return [];
  return (polygonsOf(feature, where) ?? []).flatMap((rings) => rings.slice(0, 1).map(sliverToLine));
}

/** The more detailed of two drawings of one division; the first where they are equal. */
function finer(known: Division | undefined, found: Division): Division {
  return known && vertexCount(known.polygons) >= vertexCount(found.polygons) ? known : found;
}

/**
 * Gathers a source's files. A division drawn in several files is taken from the most detailed.
 * @param convert source datum → WGS-84
 */
export function gather(files: readonly SourceFile[], convert: Convert): Collection {
  const divisions = new Map<Adcode, Division>();
  let dashes: Line[] = [];
  for (const { path, text } of files) {
    readFeatures(text, path).forEach((feature, i) => {
      const where = `${path} › features[${i}]`;
      const adcode = adcodeOf(feature.properties, feature.id);
      const polygons = adcode === undefined ? undefined : polygonsOf(feature, where);
      if (adcode !== undefined && polygons) {
        const converted = convertPolygons(polygons, convert).map(rewind);
        divisions.set(adcode, finer(divisions.get(adcode), { adcode, polygons: converted, file: path }));
      } else if (dashes.length === 0) dashes = dashLines(feature, where).map((line) => line.map(convert));
    });
  }
  return { divisions, dashes };
}

/** The dash line of a world map whose China ends in ten thin slivers (WGS-84). */
export function worldDashes(text: string, where: string): Line[] {
  const china = readFeatures(text, where).find((feature) => feature.properties?.iso_a3 === 'CHN');
  if (!china) throw new Error(`${where}: no feature with iso_a3 CHN`);
  const slivers = (polygonsOf(china, where) ?? []).slice(-DASH_COUNT);
  const lines = slivers.flatMap((rings) => rings.slice(0, 1).map(sliverToLine));
  if (!isDashLine(lines)) throw new Error(`${where}: the last ${DASH_COUNT} parts of CHN are not the dash line`);
  return lines;
}
