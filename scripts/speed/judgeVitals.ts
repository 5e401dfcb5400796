import type { Visit } from './visit';

/** What a page may take at most, on slow 4G and a processor four times as slow; ms, but for the shift, which has no unit. */
export const BARS = { lcp: 1_500, cls: 0, inp: 100 } as const;

/** The visits of one page on one device. */
export interface Measured {
  readonly page: string;
  readonly path: string;
  readonly device: string;
  readonly visits: readonly Visit[];
  /** One with nothing slowed down. */
  readonly quick: Visit;
}

export interface Spread {
  readonly median: number;
  readonly worst: number;
}

/** A page on a device, over all its visits. */
export interface Verdict {
  readonly page: string;
  readonly path: string;
  readonly device: string;
  readonly lcp: Spread;
  /** What was painted last and largest. */
  readonly painted: string;
  readonly cls: Spread;
  /** What moved, where something did. */
  readonly moved: string;
  readonly inp: Spread;
  /** The act that was slowest in any visit, and what it spent its time on. */
  readonly slowest: string;
  /** The act that cost the main thread most in the visit with nothing slowed down: ms of processor time. */
  readonly dearest: string;
  /** How many things were done on it in a visit. */
  readonly acts: number;
  /** Bars that it does not keep. */
  readonly over: readonly (keyof typeof BARS)[];
}

export function spreadOf(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  return { median: sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN, worst: sorted.at(-1) ?? Number.NaN };
}

/** What browsers do not tell of took less than this. */
const UNTOLD = 16;
const tookOf = (act: Visit['acts'][number]): number => act.slowest?.took ?? UNTOLD;
const shiftOf = ({ shifts }: Visit): number => shifts.reduce((sum, { value }) => sum + value, 0);
const inpOf = ({ acts }: Visit): number => Math.max(0, ...acts.map(tookOf));

function slowestAct(visits: readonly Visit[]): string {
  const [worst] = visits.flatMap(({ acts }) => acts).sort((a, b) => tookOf(b) - tookOf(a));
  if (!worst?.slowest) return worst?.name ?? '';
  const { took, waited, worked } = worst.slowest;
  const parts = [waited, worked, took - waited - worked].map((ms) => Math.max(0, Math.round(ms)));
  return `${worst.name} (${parts.join(' + ')})`;
}

function dearestAct({ acts }: Visit): string {
  const [most] = [...acts].sort((a, b) => b.processor - a.processor);
  return most ? `${most.name} ${Math.round(most.processor)}` : '';
}

/**
 * Holds a page to the bars: the middle of its visits for what the machine's other work may delay, the worst for what
 * moves. A page that painted nothing, or on which nothing could be done, keeps no bar.
 */
export function judge({ page, path, device, visits, quick }: Measured): Verdict {
  const lcp = spreadOf(visits.map(({ painted }) => painted?.at ?? Number.POSITIVE_INFINITY));
  const cls = spreadOf(visits.map(shiftOf));
  const inp = spreadOf(visits.map(inpOf));
  const acts = Math.min(...visits.map((visit) => visit.acts.length));
  const kept = { lcp: lcp.median <= BARS.lcp, cls: cls.worst <= BARS.cls, inp: inp.median <= BARS.inp && acts > 0 };
  return {
    page,
    path,
    device,
    lcp,
    painted: visits[0]?.painted?.what ?? 'nothing',
    cls,
    moved: [...new Set(visits.flatMap(({ shifts }) => shifts.map(({ what }) => what)))].join(', '),
    inp,
    slowest: slowestAct(visits),
    dearest: dearestAct(quick),
    acts,
    over: (['lcp', 'cls', 'inp'] as const).filter((bar) => !kept[bar]),
  };
}

const both = ({ median, worst }: Spread, digits = 0): string => `${median.toFixed(digits)} / ${worst.toFixed(digits)}`;

function row({ page, device, lcp, painted, cls, moved, inp, slowest, dearest, acts, over }: Verdict): string {
  const still = cls.worst === 0 ? '0' : `${both(cls, 3)} ${moved}`;
  const cells = [page, device, both(lcp), painted, still, both(inp), slowest, dearest, acts, over.join(', ') || 'kept'];
  return `| ${cells.join(' | ')} |`;
}

/** What a table of vitals says above it. */
export interface Circumstances {
  readonly when: Date;
  readonly visits: number;
  readonly browser: string;
  /** Programs that wanted a processor: before, and after. */
  readonly load: readonly number[];
  readonly cores: number;
}

/** The table for a person, as Markdown. */
export function vitalsTable(verdicts: readonly Verdict[], circumstances: Circumstances): string {
  const { when, visits, browser, load, cores } = circumstances;
  const kept = verdicts.filter(({ over }) => over.length === 0).length;
  return `# Vitals

${kept} of ${verdicts.length} keep all bars: largest paint ≤ ${BARS.lcp} ms, shift ${BARS.cls}, slowest answer ≤ ${BARS.inp} ms.

Slow 4G (150 ms, 1.6 Mbit/s down), processor ÷ 4, served packed with the headers of a host. Median / worst of ${visits} visits with an
empty cache; bars hold for the median, that of shifts for the worst. An answer is counted to the next frame (delay + work + frame; shown for the
slowest of all), in steps of 8 ms, and 16 where it took less. Processor: the act that cost the main thread most where nothing is
slowed down, in ms of its time, which other work of the machine hardly changes. ${when.toISOString().slice(0, 16)} UTC, ${browser}, load ${load.map((one) => one.toFixed(1)).join(' to ')} on
${cores} cores.

| page | on | largest paint, ms | what | shift | slowest answer, ms | to | processor | acts | |
|---|---|--:|---|--:|--:|---|---|--:|---|
${verdicts.map(row).join('\n')}
`;
}
