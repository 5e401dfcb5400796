/** One load of a page, as the harness writes it; times in ms. */
export interface Load {
  readonly job: string;
  readonly cond: string;
  readonly id: string;
  readonly kind: 'floor' | 'prerender' | 'peer' | 'ours';
  readonly round: number;
  readonly error?: string;
  readonly bytes?: number;
  readonly visible?: number;
  readonly interactive?: number;
}

/** What the harness writes. */
export interface Results {
  readonly when: string;
  readonly browser: string;
  readonly reps: number;
  readonly rows: readonly Load[];
}

const METRICS = ['bytes', 'visible', 'interactive'] as const;
type Metric = (typeof METRICS)[number];
/** How far above the floor ours may be. */
const ABOVE_FLOOR: Readonly<Partial<Record<Metric, number>>> = { visible: 1.2, interactive: 1.3 };

/** A page over all its rounds: middles, and the middle of the rounds' ratios to the floor. */
export interface Line {
  readonly job: string;
  readonly id: string;
  readonly kind: Load['kind'];
  readonly middle: Readonly<Record<Metric, number>>;
  readonly toFloor: Readonly<Record<Metric, number>>;
  /** Loads that failed. */
  readonly failed: number;
}

/** Whether one bar is kept. */
export interface Bar {
  readonly job: string;
  readonly says: string;
  readonly kept: boolean;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  return low === undefined || high === undefined ? Number.NaN : (low + high) / 2;
}

const ofAll = (make: (metric: Metric) => number): Record<Metric, number> => ({
  bytes: make('bytes'),
  visible: make('visible'),
  interactive: make('interactive'),
});

/** Ratios of two pages in the rounds in which both were loaded. */
function ratios(loads: readonly Load[], floor: readonly Load[], metric: Metric): number[] {
  return loads.flatMap((load) => {
    const [own, least] = [load[metric], floor.find(({ round }) => round === load.round)?.[metric]];
    return own === undefined || least === undefined ? [] : [own / least];
  });
}

/** The pages of a run, quickest to be seen first. */
export function linesOf({ rows }: Results): Line[] {
  const pages = [...new Set(rows.map(({ job, id }) => `${job} ${id}`))];
  const lines = pages.flatMap((page): Line[] => {
    const all = rows.filter(({ job, id }) => `${job} ${id}` === page);
    const loads = all.filter(({ error }) => error === undefined);
    const [first] = all;
    if (!first) return [];
    const { job, id, kind } = first;
    const floor = rows.filter((row) => row.job === job && row.kind === 'floor' && row.error === undefined);
    const middle = ofAll((metric) => median(loads.flatMap((load) => load[metric] ?? [])));
    const toFloor = ofAll((metric) => median(ratios(loads, floor, metric)));
    return [{ job, id, kind, middle, toFloor, failed: all.length - loads.length }];
  });
  return lines.sort((a, b) => a.job.localeCompare(b.job) || a.middle.visible - b.middle.visible);
}

function floorBars({ job, id, toFloor }: Line): Bar[] {
  return METRICS.flatMap((metric) => {
    const limit = ABOVE_FLOOR[metric];
    const ratio = toFloor[metric];
    const says = `${id}: ${metric} ${ratio.toFixed(2)} × the floor, at most ${limit}`;
    return limit === undefined ? [] : [{ job, says, kept: ratio <= limit }];
  });
}

function peerBars({ job, id, middle }: Line, lines: readonly Line[]): Bar[] {
  const peers = lines.filter((line) => line.job === job && line.kind === 'peer' && !Number.isNaN(line.middle.visible));
  return METRICS.map((metric) => {
    const [best] = [...peers].sort((a, b) => a.middle[metric] - b.middle[metric]);
    const ratio = best ? middle[metric] / best.middle[metric] : Number.NaN;
    const says = `${id}: ${metric} ${ratio.toFixed(2)} × the best peer's (${best?.id ?? 'none was measured'})`;
    return { job, says, kept: ratio < 1 };
  });
}

/** What each page of ours is held to: near the floor, and ahead of every peer. Nothing measured keeps nothing. */
export function barsOf(lines: readonly Line[]): Bar[] {
  const ours = lines.filter(({ kind }) => kind === 'ours');
  return ours.flatMap((line) => [...floorBars(line), ...peerBars(line, lines)]);
}

function row({ id, kind, middle, toFloor, failed }: Line): string {
  const name = `${kind === 'ours' ? `**${id}**` : id}${failed > 0 ? ` (${failed} failed)` : ''}`;
  const cells = [
    name,
    kind,
    (middle.bytes / 1024).toFixed(1),
    ...METRICS.slice(1).flatMap((metric) => [middle[metric].toFixed(0), toFloor[metric].toFixed(2)]),
  ];
  return `| ${cells.join(' | ')} |`;
}

const HEAD = `| page | kind | KB | visible, ms | × floor | interactive, ms | × floor |
|---|---|--:|--:|--:|--:|--:|`;

/** The tables for a person, as Markdown. */
export function benchTable(results: Results, load: readonly number[]): string {
  const lines = linesOf(results);
  const jobs = [...new Set(lines.map(({ job }) => job))];
  const bars = barsOf(lines);
  const section = (job: string) => {
    const verdicts = bars
      .filter((bar) => bar.job === job)
      .map(({ says, kept }) => `- ${kept ? 'kept' : 'MISSED'}: ${says}`);
    const table = lines.filter((line) => line.job === job).map(row);
    return `## ${job}\n\n${[HEAD, ...table].join('\n')}\n\n${verdicts.join('\n')}\n`;
  };
  return `# Beside peers

Slow 4G and a processor ÷ 4; ${results.reps} interleaved rounds; medians, ratios are the middle of the rounds' ratios. Chromium ${results.browser},
${results.when.slice(0, 16)}, load ${load.map((one) => one.toFixed(1)).join(' to ')}. 1 KB = 1024 bytes (brotli).

${jobs.map(section).join('\n')}`;
}
