import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** Sizes of a built site, in bytes; files for browsers as brotli sends them. */
export interface Weights {
  readonly pages: number;
  /** Of all pages, as they lie on the disk. */
  readonly pageBytes: number;
  readonly catalog: number;
  readonly shared: number;
  /** The largest plan with its claims: what is fetched when a plan is asked for. */
  readonly plan: number;
  /** The index of search in English, all its files. */
  readonly index: number;
  /** Its first file, with which search begins to answer. */
  readonly indexFirst: number;
  readonly home: number;
  readonly board: number;
  /** The heaviest page of claims of a term. */
  readonly term: number;
}

const sent = (file: string): number => brotliCompressSync(readFileSync(file)).length;

/** Files of a folder whose names fit, with their paths. */
const filesIn = (folder: string, fits: RegExp): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => fits.test(name))
    .map((name) => join(folder, name));

const largest = (files: readonly string[]): string =>
  files.reduce((a, b) => (statSync(b).size > statSync(a).size ? b : a), files[0] ?? '');

/** Weighs what matters as plans become many. */
export function weighSite(dist: string): Weights {
  const data = join(dist, 'data');
  const pages = filesIn(dist, /\.html$/);
  const index = filesIn(join(data, 'search'), /^en.*\.json$/);
  const terms = ['theme', 'actor', 'product'].flatMap((kind) => filesIn(join(dist, 'en', kind), /\.html$/));
  return {
    pages: pages.length,
    pageBytes: pages.reduce((sum, page) => sum + statSync(page).size, 0),
    catalog: sent(join(data, 'catalog.json')),
    shared: sent(join(data, 'atlas/shared.json')),
    plan: sent(largest(filesIn(join(data, 'atlas'), /^(?!shared).*\.json$/))),
    index: index.reduce((sum, file) => sum + sent(file), 0),
    indexFirst: sent(join(data, 'search/en.json')),
    home: sent(join(dist, 'en/index.html')),
    board: sent(join(dist, 'en/compare-targets/index.html')),
    term: sent(largest(terms)),
  };
}
