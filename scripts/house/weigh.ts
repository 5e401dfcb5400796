import { openSite, type PagePart, type Site } from './built-site';
import { globToRegExp } from './glob';
import { type PageFiles, pageFilesOf, staticModules } from './page-files';

export type Metric = 'first' | 'script' | 'interactive' | 'geometry';

export interface PageBudget {
  readonly kind: string;
  readonly match: string;
  /** Kilobytes of 1024 bytes, brotli at quality 11. */
  readonly limits: Readonly<Partial<Record<Metric, number>>>;
}

export interface Budgets {
  readonly pages: readonly PageBudget[];
  readonly files: readonly { readonly kind: string; readonly match: string; readonly limit: number }[];
  /** Code that no page may load by itself, known by a string that stays in it when it is minified. */
  readonly onlyWhenAsked: readonly { readonly what: string; readonly marker: string }[];
}

/** A weight beside its limit, in bytes. */
export interface Weight {
  readonly kind: string;
  readonly metric: string;
  readonly path: string;
  readonly bytes: number;
  readonly limit: number;
  /** What it is made of. */
  readonly parts: readonly Part[];
}

export interface Part {
  readonly path: string;
  readonly bytes: number;
}

export interface Verdict {
  /** The heaviest few of each kind, and all that exceed their limit; heaviest first within a kind. */
  readonly weights: readonly Weight[];
  /** What is wrong beside weights. */
  readonly faults: readonly string[];
  /** How many pages and files were looked at, by kind. */
  readonly counts: ReadonlyMap<string, number>;
}

const KILOBYTE = 1024;
const EXACT = 11;
const ESTIMATE = 4;
const HEAVIEST_MEASURED = 3;
const GEOMETRY = /(?:^|\/)geo\//;

interface Page {
  readonly path: string;
  readonly budget: PageBudget;
  readonly files: PageFiles;
  readonly modules: readonly string[];
}

function pagesOf(site: Site, budgets: Budgets): Page[] {
  const kinds = budgets.pages.map((budget) => ({ budget, glob: globToRegExp(budget.match) }));
  return site.paths.flatMap((path) => {
    const kind = path.endsWith('.html') ? kinds.find(({ glob }) => glob.test(path)) : undefined;
    if (!kind) return [];
    const files = pageFilesOf(path, site.text(path));
    return [{ path, budget: kind.budget, files, modules: staticModules(site.manifest, files.scripts) }];
  });
}

const part = (path: string, which: PagePart): string => path + which;

const METRICS: Readonly<Record<Metric, (page: Page) => readonly string[]>> = {
  first: ({ path, files }) => [files.hasOwnScript ? part(path, '#seen') : path, ...files.styles, ...files.media],
  script: ({ path, files, modules }) => [...modules, ...(files.hasOwnScript ? [part(path, '#script')] : [])],
  interactive: (page) => [...METRICS.first(page), ...page.modules, ...page.files.data],
  geometry: ({ files }) => files.data.filter((path) => GEOMETRY.test(path)),
};

function total(site: Site, paths: readonly string[], quality: number): number {
  return paths.filter((path) => site.has(path)).reduce((sum, path) => sum + site.pressed(path, quality), 0);
}

interface Load {
  readonly path: string;
  readonly paths: readonly string[];
}

type Weighed = Pick<Weight, 'path' | 'bytes' | 'parts'>;

function partsOf(site: Site, { paths }: Load): Part[] {
  const present = paths.filter((path) => site.has(path));
  return present.map((path) => ({ path, bytes: site.pressed(path, EXACT) })).sort((a, b) => b.bytes - a.bytes);
}

/**
 * Weighs the loads of one kind. Quality 11 is slow and there are many pages, so a quick estimate, which is not
 * lighter, chooses those that are weighed: the heaviest few, and every one that might exceed the limit.
 */
function weighLoads(site: Site, loads: readonly Load[], limit: number): Weighed[] {
  const estimated = loads
    .map((load) => ({ load, estimate: total(site, load.paths, ESTIMATE) }))
    .sort((a, b) => b.estimate - a.estimate);
  return estimated
    .filter(({ estimate }, index) => index < HEAVIEST_MEASURED || estimate > limit)
    .map(({ load }) => ({ path: load.path, bytes: total(site, load.paths, EXACT), parts: partsOf(site, load) }))
    .sort((a, b) => b.bytes - a.bytes)
    .filter(({ bytes }, index) => index === 0 || bytes > limit);
}

function pageWeights(site: Site, pages: readonly Page[], budgets: Budgets): Weight[] {
  return budgets.pages.flatMap((budget) => {
    const ours = pages.filter((page) => page.budget === budget);
    const limits = Object.entries(budget.limits) as [Metric, number][];
    return limits.flatMap(([metric, kilobytes]) => {
      const limit = kilobytes * KILOBYTE;
      const loads = ours.map((page) => ({ path: page.path, paths: METRICS[metric](page) }));
      return weighLoads(site, loads, limit).map((load) => ({ kind: budget.kind, metric, limit, ...load }));
    });
  });
}

function fileLoads(site: Site, match: string): Load[] {
  const glob = globToRegExp(match);
  return site.paths.filter((path) => glob.test(path)).map((path) => ({ path, paths: [path] }));
}

function fileWeights(site: Site, { files }: Budgets): Weight[] {
  return files.flatMap(({ kind, match, limit: kilobytes }) => {
    const limit = kilobytes * KILOBYTE;
    return weighLoads(site, fileLoads(site, match), limit).map((load) => ({ kind, metric: 'file', limit, ...load }));
  });
}

function pageFaults(site: Site, { path, files, modules }: Page): string[] {
  const named = [...files.styles, ...modules, ...files.data, ...files.media];
  return [
    ...named.filter((name) => !site.has(name)).map((name) => `${path}: names ${name}, which is not in the build`),
    ...files.foreign.map((address) => `${path}: loads ${address} from another origin`),
    ...(files.needsScript ? [`${path}: ${files.needsScript}`] : []),
  ];
}

function eagerFaults(site: Site, pages: readonly Page[], { onlyWhenAsked }: Budgets): string[] {
  const scripts = site.paths.filter((path) => /\.m?js$/.test(path));
  return onlyWhenAsked.flatMap(({ what, marker }) => {
    const holders = new Set(scripts.filter((path) => site.text(path).includes(marker)));
    if (holders.size === 0)
      return [`No script holds “${marker}”, so nothing tells where ${what} is: correct the marker`];
    const eager = pages.filter(({ modules }) => modules.some((path) => holders.has(path)));
    return eager.map(({ path }) => `${path}: loads ${what} before anybody asks for it`);
  });
}

function countKinds(site: Site, pages: readonly Page[], budgets: Budgets): Map<string, number> {
  const ofPages = budgets.pages.map(
    (budget) => [budget.kind, pages.filter((page) => page.budget === budget).length] as const,
  );
  const ofFiles = budgets.files.map(({ kind, match }) => [kind, fileLoads(site, match).length] as const);
  return new Map([...ofPages, ...ofFiles]);
}

/** Weighs a built site against its budgets. */
export function weighSite(dir: string, budgets: Budgets): Verdict {
  const site = openSite(dir);
  const pages = pagesOf(site, budgets);
  const counts = countKinds(site, pages, budgets);
  const empty = [...counts]
    .filter(([, count]) => count === 0)
    .map(([kind]) => `No ${kind} in the build: nothing was weighed`);
  return {
    weights: [...pageWeights(site, pages, budgets), ...fileWeights(site, budgets)],
    faults: [...empty, ...pages.flatMap((page) => pageFaults(site, page)), ...eagerFaults(site, pages, budgets)],
    counts,
  };
}

/** Whether a weight is over its limit. */
export function exceeds({ bytes, limit }: Weight): boolean {
  return bytes > limit;
}
