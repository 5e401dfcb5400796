/**
 * Snapshots of embed pages whose bytes never change. Each lies at `frozen/<hash>/<lang>/<view>/`, its hash that of its own
 * bytes, with what it fetches later in `frozen/assets/`, named by their content. A release adds to them; nothing is
 * ever taken away or written over.
 */
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { FROZEN_LIST, frozenPath } from '../../src/app/share/addresses';
import type { Lang } from '../../src/domain/text';

export interface Snapshot {
  /** First 16 hexadecimal digits of the SHA-256 of its page. */
  readonly hash: string;
  readonly lang: Lang;
  readonly view: string;
  /** The finding as it was. */
  readonly title: string;
}

/** What the site publishes about its snapshots, the oldest first: the last of a view is what it shows now. */
export interface SnapshotList {
  readonly snapshots: readonly Snapshot[];
}

/** Folder of all snapshots, below the site's root. */
const FROZEN = 'frozen';
/** In the folder that a release keeps. */
const LIST = 'kept.json';
// Apart from the snapshots, which a host may let browsers keep for ever.
export const LIST_FILE = FROZEN_LIST.slice(1);

export const hashOf = (bytes: string): string => createHash('sha256').update(bytes).digest('hex').slice(0, 16);

const pathOf = ({ hash, lang, view }: Snapshot): string => frozenPath(hash, lang, view);

const REFERENCE = /["'`](?:[\w./-]*\/)?([\w.-]+\.(?:js|css))["'`]/g;

/** Names of the bundler's files that a page loads, and what these load in turn. */
export function assetsOf(html: string, read: (name: string) => string | undefined): string[] {
  const found = new Set<string>();
  const follow = (text: string) => {
    for (const [, name = ''] of text.matchAll(REFERENCE)) {
      const inside = found.has(name) ? undefined : read(name);
      if (inside === undefined) continue;
      found.add(name);
      follow(inside);
    }
  };
  follow(html);
  return [...found].sort();
}

/** Copies a file to where there is none; one that is there must be the same. */
function add(from: string, to: string): void {
  if (existsSync(to)) {
    if (readFileSync(from).equals(readFileSync(to))) return;
    throw new Error(`${to} is kept for ever, but ${from} differs from it`);
  }
  mkdirSync(dirname(to), { recursive: true });
  copyFileSync(from, to);
}

const filesBelow = (dir: string): string[] =>
  existsSync(dir)
    ? readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter((path) => statSync(join(dir, path)).isFile())
    : [];

function addAll(from: string, to: string): void {
  for (const path of filesBelow(from)) if (path !== LIST) add(join(from, path), join(to, path));
}

const readList = (file: string): readonly Snapshot[] =>
  existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as SnapshotList).snapshots : [];

function writeList(file: string, snapshots: readonly Snapshot[]): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify({ snapshots } satisfies SnapshotList, null, 1)}\n`);
}

const isSame = (a: Snapshot) => (b: Snapshot) => a.hash === b.hash && a.lang === b.lang && a.view === b.view;

/** Earlier snapshots, then those of this build; what came back stands where it is now. */
export const joined = (earlier: readonly Snapshot[], now: readonly Snapshot[]): Snapshot[] => [
  ...earlier.filter((old) => !now.some(isSame(old))),
  ...now,
];

/** The last snapshot of each view that the site no longer has, in each language. */
export function gone(list: readonly Snapshot[], isThere: (lang: Lang, view: string) => boolean): Snapshot[] {
  const last = new Map(list.map((snapshot) => [`${snapshot.lang}/${snapshot.view}`, snapshot]));
  return [...last.values()].filter(({ lang, view }) => !isThere(lang, view));
}

export interface Page {
  readonly lang: Lang;
  readonly view: string;
  readonly title: string;
  readonly html: string;
}

/**
 * Writes the snapshots of a build into the site, beside those that earlier releases kept.
 *
 * @returns all of them, the oldest first
 */
export function writeSnapshots(dist: string, kept: string, pages: readonly Page[]): Snapshot[] {
  const snapshots = pages.map(({ html, ...page }): Snapshot => ({ hash: hashOf(html), ...page }));
  pages.forEach(({ html }, index) => {
    const path = join(dist, pathOf(snapshots[index] as Snapshot), 'index.html');
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, html);
  });
  const asset = (name: string) => join(dist, 'assets', name);
  const read = (name: string) => (existsSync(asset(name)) ? readFileSync(asset(name), 'utf8') : undefined);
  const used = new Set(pages.flatMap(({ html }) => assetsOf(html, read)));
  if (pages.length > 0 && used.size === 0)
    throw new Error('snapshots without a script: has the bundler renamed its folder?');
  for (const name of used) add(asset(name), join(dist, FROZEN, 'assets', name));
  addAll(kept, join(dist, FROZEN));
  const all = joined(readList(join(kept, LIST)), snapshots);
  writeList(join(dist, LIST_FILE), all);
  return all;
}

/** Adds the snapshots of a built site to the folder that the next build brings them back from. */
export function keepSnapshots(dist: string, kept: string): SnapshotList {
  addAll(join(dist, FROZEN), kept);
  const snapshots = readList(join(dist, LIST_FILE));
  writeList(join(kept, LIST), snapshots);
  return { snapshots };
}

/** How many files lie below a folder, and how many bytes. */
export function sizeOf(dir: string): { readonly files: number; readonly bytes: number } {
  const paths = filesBelow(dir);
  return { files: paths.length, bytes: paths.reduce((sum, path) => sum + statSync(join(dir, path)).size, 0) };
}

/** Where releases keep their snapshots: `FROZEN_DIR`, or `frozen/` in the project. */
export const keptDir = (env: NodeJS.ProcessEnv): string => env.FROZEN_DIR ?? 'frozen';
