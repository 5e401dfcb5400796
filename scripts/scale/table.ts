import type { Answers } from './answers';
import type { Metered } from './meter';
import type { Weights } from './weights';

/** What a set cost. */
export interface Result {
  readonly plans: number;
  readonly claims: number;
  readonly check: Metered;
  readonly data: Metered;
  readonly bundle: Metered;
  readonly prerender: Metered;
  readonly weights: Weights;
  readonly answers?: Answers;
}

const kb = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KB`;
const mb = (bytes: number): string => `${Math.round(bytes / 2 ** 20)} MB`;
const cost = ({ cpuSeconds, peakMb }: Metered): string => `${cpuSeconds.toFixed(1)} s, ${Math.round(peakMb)} MB`;

/** The middle and the longest of some times. */
function times(list: readonly number[] | undefined): string {
  if (!list || list.length === 0) return '–';
  const sorted = [...list].sort((a, b) => a - b);
  const [middle, longest] = [sorted[Math.floor(sorted.length / 2)], sorted.at(-1)];
  return `${Math.round(middle ?? 0)} / ${Math.round(longest ?? 0)} ms`;
}

const ROWS: readonly (readonly [string, (result: Result) => string])[] = [
  ['claims', ({ claims }) => claims.toLocaleString('en')],
  ['data check (processor, peak memory)', ({ check }) => cost(check)],
  ['data build', ({ data }) => cost(data)],
  ['bundle', ({ bundle }) => cost(bundle)],
  ['prerender', ({ prerender }) => cost(prerender)],
  ['pages', ({ weights }) => weights.pages.toLocaleString('en')],
  ['pages on disk', ({ weights }) => mb(weights.pageBytes)],
  ['catalog.json', ({ weights }) => kb(weights.catalog)],
  ['atlas/shared.json', ({ weights }) => kb(weights.shared)],
  ['largest plan', ({ weights }) => kb(weights.plan)],
  ['search index, first file', ({ weights }) => kb(weights.indexFirst)],
  ['search index, all', ({ weights }) => kb(weights.index)],
  ['front page (HTML)', ({ weights }) => kb(weights.home)],
  ['board of targets (HTML)', ({ weights }) => kb(weights.board)],
  ['heaviest theme, body or product (HTML)', ({ weights }) => kb(weights.term)],
  ['search, a key (middle / longest)', ({ answers }) => times(answers?.search)],
  ['words of a mark on the board', ({ answers }) => times(answers?.words)],
  ['a box of the board’s filter', ({ answers }) => times(answers?.filter)],
];

/** The results as a table of Markdown, a column for each set. */
export function tableOf(results: readonly Result[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    line(['', ...results.map(({ plans }) => `${plans} plans`)]),
    line(['---', ...results.map(() => '--:')]),
    ...ROWS.map(([name, cell]) => line([name, ...results.map(cell)])),
  ].join('\n');
}
