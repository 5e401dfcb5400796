import type { Answers } from './answers';
import type { Metered } from './meter';
import type { Timed } from './watch-answers';
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
function spread(list: readonly number[]): string {
  const sorted = [...list].sort((a, b) => a - b);
  const [middle, longest] = [sorted[Math.floor(sorted.length / 2)], sorted.at(-1)];
  return `${Math.round(middle ?? 0)} / ${Math.round(longest ?? 0)}`;
}

/** Of actions: by the clock, and of processor time. */
const times = (timed: Timed | undefined): string =>
  timed ? `${spread(timed.clock)}; ${spread(timed.processor)} ms (${timed.clock.length})` : '–';

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
  [
    'an action: middle / longest; processor',
    ({ answers }) => (answers ? `load ${answers.load.map((n) => Math.round(n)).join(' on ')}` : '–'),
  ],
  ['a key in a page that does nothing', ({ answers }) => times(answers?.nothing)],
  ['a key of search', ({ answers }) => times(answers?.search)],
  ['a key where claims to compare are found', ({ answers }) => times(answers?.find)],
  ['another pair compared', ({ answers }) => times(answers?.pair)],
  ['words of a mark on the board', ({ answers }) => times(answers?.words)],
  ['a box of the board’s filter', ({ answers }) => times(answers?.filter)],
  ['a key where plans are found', ({ answers }) => times(answers?.plans)],
  ['other plans drawn', ({ answers }) => times(answers?.drawn)],
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
