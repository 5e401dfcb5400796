import { posix } from 'node:path';
import { fixedPrefix, globToRegExp } from './glob';
import type { Import } from './imports';
import type { Sources } from './sources';

const ENDINGS = ['', '.ts', '.tsx', '.mts', '.js', '.jsx', '.mjs', '/index.ts', '/index.tsx'];

/** The path that a name of ours leads to; nothing for a package's. */
function pathOf(from: string, name: string): string | undefined {
  const bare = name.replace(/[?#].*$/, '');
  if (bare.startsWith('/')) return bare.slice(1);
  return /^\.{1,2}(?:\/|$)/.test(bare) ? posix.join(posix.dirname(from), bare) : undefined;
}

function fileOf(files: Sources, path: string): string {
  const stem = path.replace(/\.([cm]?)js(x?)$/, '.$1ts$2');
  const ending = ENDINGS.find((end) => files.has(path + end));
  if (ending !== undefined) return path + ending;
  return files.has(stem) ? stem : path.replace(/\/$/, '');
}

function globTargets(files: Sources, from: string, patterns: readonly string[]): string[] {
  const split = (negative: boolean) =>
    patterns
      .filter((pattern) => pattern.startsWith('!') === negative)
      .map((pattern) => pathOf(from, pattern.replace(/^!/, '')))
      .filter((path) => path !== undefined);
  const without = split(true).map(globToRegExp);
  return split(false).flatMap((pattern) => {
    const wanted = globToRegExp(pattern);
    const hits = [...files.keys()].filter(
      (path) => path !== from && wanted.test(path) && !without.some((not) => not.test(path)),
    );
    return hits.length > 0 ? hits : [fixedPrefix(pattern)];
  });
}

/** What an import leads to: paths of ours (existing where one fits) and packages by name. */
export interface Links {
  readonly paths: readonly string[];
  readonly packages: readonly string[];
}

/** Works out where an import of one file leads. */
export function linksOf(files: Sources, from: string, { kind, names }: Import): Links {
  if (kind === 'glob') return { paths: globTargets(files, from, names), packages: [] };
  const paths = names.map((name) => pathOf(from, name)).filter((path) => path !== undefined);
  const packages = names.filter((name) => pathOf(from, name) === undefined);
  return { paths: paths.map((path) => fileOf(files, path)), packages };
}
