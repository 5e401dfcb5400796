import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Topology } from 'topojson-specification';
import type { Division } from './collection';
import type { Line } from './dashes';
import type { Region } from './regions';

const run = promisify(execFile);

/** Units as GeoJSON, each with the code of every object that it is dissolved into. */
function unitsToGeoJson(region: Region, units: readonly Division[]): string {
  const features = units.map(({ adcode, polygons }) => ({
    type: 'Feature',
    properties: { adcode, ...Object.fromEntries(region.dissolved.map(({ name, codeOf }) => [name, codeOf(adcode)])) },
    geometry: { type: 'MultiPolygon', coordinates: polygons },
  }));
  return JSON.stringify({ type: 'FeatureCollection', features });
}

const dashesToGeoJson = (dashes: readonly Line[]): string =>
  JSON.stringify({
    type: 'Feature',
    properties: { adcode: 'dashline' },
    geometry: { type: 'MultiLineString', coordinates: dashes },
  });

/** Simplified once, then dissolved: larger divisions are made of the very arcs of the smaller. */
function mapshaperArguments(region: Region, interval: number, files: { in: string[]; out: string }): string[] {
  const { units, keepIslands } = region;
  const copied = region.dissolved.map(({ name }) => name).join(',');
  const dissolve = region.dissolved.flatMap(({ name }) => [
    ...['-dissolve', name, '+', `name=${name}`, 'no-repair', `target=${units}`],
    ...['-each', `adcode = this.properties[${JSON.stringify(name)}]`, `target=${name}`],
  ]);
  return [
    ...['-i', ...files.in, 'combine-files'],
    ...['-clean', `gap-fill-area=${region.gapFillArea}`, 'rewind', `target=${units}`],
    ...(keepIslands ? ['-explode', `target=${units}`] : []),
    ...['-simplify', `interval=${interval}m`, 'weighted', 'keep-shapes', `target=${units}`],
    ...(keepIslands ? ['-dissolve', 'adcode', `copy-fields=${copied}`, 'no-repair', `target=${units}`] : []),
    ...dissolve,
    ...['-filter-fields', 'adcode', 'target=*'],
    ...['-o', files.out, 'format=topojson', 'target=*', 'id-field=adcode', 'fix-geometry'],
    `quantization=${region.quantization}`,
  ];
}

function toTopology(text: string): Topology {
  const parsed: unknown = JSON.parse(text);
  if (typeof parsed !== 'object' || parsed === null || !('arcs' in parsed) || !('objects' in parsed))
    throw new Error('mapshaper wrote no topology');
  return parsed as Topology;
}

async function withFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'atlas-geo-'));
  try {
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function writeInputs(folder: string, region: Region, input: SimplifyInput): Promise<string[]> {
  const units = join(folder, `${region.units}.geojson`);
  await writeFile(units, unitsToGeoJson(region, input.units));
  if (!region.withDashes) return [units];
  const dashes = join(folder, 'dashline.geojson');
  await writeFile(dashes, dashesToGeoJson(input.dashes));
  return [units, dashes];
}

export interface SimplifyInput {
  readonly units: readonly Division[];
  readonly dashes: readonly Line[];
  /** Metres on the ground. */
  readonly interval: number;
}

/** Cleans, simplifies, dissolves and quantises the units of one file. */
export function simplify(toolsFolder: string, region: Region, input: SimplifyInput): Promise<Topology> {
  const mapshaper = join(toolsFolder, 'node_modules/.bin/mapshaper');
  return withFolder(async (folder) => {
    const out = join(folder, 'out.json');
    const inputs = await writeInputs(folder, region, input);
    await run(mapshaper, mapshaperArguments(region, input.interval, { in: inputs, out }));
    return toTopology(await readFile(out, 'utf8'));
  });
}
