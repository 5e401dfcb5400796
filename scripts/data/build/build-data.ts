import { createHash } from 'node:crypto';
import { type Atlas, DATA_FORMAT } from '../../../src/domain/atlas';
import { dealtParts } from '../../../src/domain/parts';
import type { Outlines } from '../geo/outlines';
import type { Loaded } from '../load';
import { jsonSchemas } from '../schema';
import { catalogOf } from './catalog';
import { dataPackage } from './datapackage';
import { type BuiltFiles, prettyJson } from './files';
import { placesGeoJson } from './places-geojson';
import { tablesOf } from './tables';

/** What the site fetches: what all plans share, and each plan with its claims, minified. */
function atlasFiles({ plans, claims, places, sources, vocabulary, tours = [] }: Atlas): [string, string][] {
  const shared = { format: DATA_FORMAT, plans, places, sources, vocabulary, tours };
  return [
    ['atlas/shared.json', JSON.stringify(shared)],
    ...plans.map((plan): [string, string] => {
      const own = claims.filter((claim) => claim.plan === plan.id);
      return [`atlas/${plan.id}.json`, JSON.stringify({ plan, claims: own })];
    }),
  ];
}

/** The claims once more, in parts that need no other file, minified. */
const partFiles = (atlas: Atlas): [string, string][] =>
  [...dealtParts(atlas)].map(([path, part]) => [
    path.replace(/^data\//, ''),
    JSON.stringify({ format: DATA_FORMAT, ...part }),
  ]);

/** Hash of the content, not of how its files are laid out. */
function versionOf(files: readonly [string, string][]): string {
  const hash = createHash('sha256');
  for (const [path, content] of files) hash.update(`${path}\n${content}\n`);
  return hash.digest('hex');
}

/** All built files of a data folder. Pure but for reading the authored files' bytes: the same data, the same bytes. */
export function buildFiles(loaded: Loaded & { readonly outlines: Outlines }): BuiltFiles {
  const { atlas, outlines } = loaded;
  const ofAtlas = atlasFiles(atlas);
  const version = versionOf(ofAtlas);
  const tables = tablesOf(atlas);
  const geojson = `${JSON.stringify(placesGeoJson(atlas.places, outlines))}\n`;
  const files = new Map<string, string>([
    ...ofAtlas,
    ...partFiles(atlas),
    ...tables.map((table): [string, string] => [`tables/${table.name}.csv`, table.csv]),
    ['places.geojson', geojson],
    ['datapackage.json', prettyJson(dataPackage(atlas, tables, geojson, version))],
    ...Object.entries(jsonSchemas()).map(([name, schema]): [string, string] => [`schema/${name}`, prettyJson(schema)]),
  ]);
  return files.set('catalog.json', prettyJson(catalogOf(loaded, files, version)));
}
