import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { VERSION_FILE } from '../../src/app/update/files';
import type { Assets } from './html';

const PAGE = 'screen/index.html';
const DATA = 'data/screen';
const ENTRY = 'src/app/screen-entry.ts';

/** What the page itself names: styles, scripts, icon. */
function namedIn(html: string): string[] {
  const names = [
    ...html.matchAll(/<(?:link rel="(?:stylesheet|modulepreload|icon)"|script)[^>]*?(?:href|src)="([^"]+)"/g),
  ];
  return names.map(([, address = '']) => new URL(address, 'http://build.invalid/screen/').pathname.slice(1));
}

/** Everything that a module loads, now or when it is asked to. */
function everything(manifest: Assets['manifest'], name: string, seen: Set<string> = new Set()): string[] {
  const chunk = manifest[name];
  if (!chunk) throw new Error(`the bundler's manifest has no "${name}"`);
  if (seen.has(name)) return [];
  seen.add(name);
  const next = [...(chunk.imports ?? []), ...(chunk.dynamicImports ?? [])];
  return [
    chunk.file,
    ...(chunk.css ?? []),
    ...(chunk.assets ?? []),
    ...next.flatMap((other) => everything(manifest, other, seen)),
  ];
}

/** Names of boundary files, wherever they stand in what the wall fetches. */
function boundariesIn(text: string): string[] {
  const { files = [], plans = [] } = JSON.parse(text) as {
    files?: readonly string[];
    plans?: readonly { stage: { file: string } }[];
  };
  return [...files, ...plans.map(({ stage }) => stage.file)].map((name) => `data/geo/${name}.json`);
}

/**
 * Every file that a wall needs, whatever its address sets, in both languages, by its path below the site's root. Throws
 * where one is missing: a list with a gap would keep no wall alive.
 */
export function wallFiles(dist: string, { manifest }: Pick<Assets, 'manifest'>): string[] {
  const read = (path: string): string => readFileSync(join(dist, path), 'utf8');
  const data = readdirSync(join(dist, DATA)).map((name) => `${DATA}/${name}`);
  const all = [
    PAGE,
    VERSION_FILE,
    ...namedIn(read(PAGE)),
    ...everything(manifest, ENTRY),
    ...data,
    ...data.flatMap((path) => boundariesIn(read(path))),
  ];
  const files = [...new Set(all)].sort();
  const missing = files.filter((path) => !existsSync(join(dist, path)));
  if (missing.length > 0) throw new Error(`the wall needs what the build does not have: ${missing.join(', ')}`);
  return files;
}
