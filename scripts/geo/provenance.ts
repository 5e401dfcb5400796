import { createHash } from 'node:crypto';
import type { Topology } from 'topojson-specification';
import type { Division } from './collection';
import type { Crs } from './options';
import type { Region } from './regions';
import { DIVISIONS, DIVISIONS_LICENCE, type PinnedPackage, TOOLS, UNREVIEWED_LABEL, WORLD } from './sources';
import { geometriesOf } from './topology';

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Where boundaries come from: the pinned packages, or a host's own folder with its files' checksums. */
export type Origin =
  | { readonly kind: 'packages' }
  | { readonly kind: 'folder'; readonly checksums: Readonly<Record<string, string>> };

export interface Settings {
  readonly origin: Origin;
  readonly crs: Crs;
  readonly reviewNumber: string | null;
}

export interface Built {
  readonly region: Region;
  readonly topology: Topology;
  readonly text: string;
  readonly units: readonly Division[];
  /** Metres on the ground, after coarsening. */
  readonly interval: number;
  readonly brotliBytes: number;
}

const packageRecord = ({ name, version, published, integrity, licence }: PinnedPackage, files: readonly string[]) => ({
  package: name,
  version,
  published,
  integrity,
  licence,
  files,
});

function sources({ region, units }: Built, origin: Origin) {
  const files = [...new Set(units.map(({ file }) => file))].sort();
  if (origin.kind === 'folder') return files.map((file) => ({ file, sha256: origin.checksums[file] ?? null }));
  const divisions = packageRecord(
    DIVISIONS,
    files.map((file) => `map/${file}`),
  );
  return region.withDashes ? [divisions, packageRecord(WORLD, ['world.zh.json'])] : [divisions];
}

const featureCounts = (topology: Topology): Record<string, number> =>
  Object.fromEntries(Object.keys(topology.objects).map((name) => [name, geometriesOf(topology, name).length]));

const CRS_NAMES: Readonly<Record<Crs, string>> = { gcj02: 'GCJ-02', wgs84: 'WGS-84 (or CGCS2000, which agrees)' };

const DASHLINE_NOTES = {
  packages: 'ten lines through the middle of thin slivers; WGS-84 already, not converted, not simplified',
  folder: 'ten lines, converted as the divisions are, not simplified',
} as const;

function fileRecord(built: Built, { origin, crs }: Settings) {
  const { region, topology, text, interval, brotliBytes } = built;
  return {
    sources: sources(built, origin),
    crsIn: CRS_NAMES[crs],
    crsOut: 'WGS-84 (EPSG:4326), longitude then latitude in degrees',
    conversion: crs === 'gcj02' ? `gcoord@${TOOLS.gcoord} GCJ02 to WGS84, each vertex` : 'none',
    simplification: {
      tool: `mapshaper@${TOOLS.mapshaper}`,
      clean: `gap-fill-area=${region.gapFillArea} rewind`,
      simplify: `weighted Visvalingam, interval=${interval}m, keep-shapes${region.keepIslands ? ', islands apart' : ''}`,
      quantization: region.quantization,
    },
    ...(region.withDashes ? { dashline: DASHLINE_NOTES[origin.kind] } : {}),
    features: featureCounts(topology),
    bytes: Buffer.byteLength(text),
    brotliBytes,
    sha256: sha256(text),
  };
}

const packagesLicence = { divisions: DIVISIONS_LICENCE, dashline: `${WORLD.name}: ${WORLD.licence}` };

const FOLDER_LICENCE = 'Boundaries supplied by the host; their terms are the host’s to state.';

const reviewLabel = (reviewNumber: string | null) =>
  reviewNumber === null ? UNREVIEWED_LABEL : { zh: `审图号:${reviewNumber}`, en: `Map review number: ${reviewNumber}` };

/** The provenance file: every fact is of the inputs, none of the day or the machine, so that two builds agree. */
export function provenanceText(built: readonly Built[], settings: Settings): string {
  const { origin, reviewNumber } = settings;
  const record = {
    reviewNumber,
    label: reviewLabel(reviewNumber),
    licence: origin.kind === 'packages' ? packagesLicence : { divisions: FOLDER_LICENCE, dashline: FOLDER_LICENCE },
    date: origin.kind === 'packages' ? [DIVISIONS.published, WORLD.published].sort().at(-1) : null,
    dateMeaning: 'publication of the newest source package; null where the host brought its own',
    files: Object.fromEntries(built.map((one) => [`${one.region.file}.json`, fileRecord(one, settings)])),
  };
  return `${JSON.stringify(record, null, 2)}\n`;
}
