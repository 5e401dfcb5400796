/** Steps of the sequential scale, light to full dye. */
const TONES = [1, 2, 3, 4, 5] as const;
export type Tone = (typeof TONES)[number] | 'flat' | 'hatch';

/** One step for a legend: the counts it stands for, both ends included. */
export interface ToneStep {
  readonly tone: Tone;
  readonly from: number;
  readonly to: number;
}

/**
 * Steps over the counts that occur: one each while there are five or fewer, else five of equal width from 1 (or the
 * lowest) to the highest. A count of 0 takes no dye and is left out.
 */
export function toneSteps(values: readonly number[]): ToneStep[] {
  const distinct = [...new Set(values.filter((value) => Number.isFinite(value) && value > 0))].sort((a, b) => a - b);
  const [low, high] = [distinct[0], distinct[distinct.length - 1]];
  if (low === undefined || high === undefined) return [];
  if (distinct.length <= TONES.length) return distinct.map((value, index) => stepFor(value, index, distinct.length));
  const width = (high - low + 1) / TONES.length;
  const start = (index: number): number => low + Math.ceil(index * width);
  return TONES.map((tone, index) => ({ tone, from: start(index), to: start(index + 1) - 1 })).filter(
    ({ from, to }) => from <= to,
  );
}

/** Few steps are spread over the whole scale, so that two counts look as different as they can. */
function stepFor(value: number, index: number, count: number): ToneStep {
  const at = count === 1 ? 2 : Math.round((index * (TONES.length - 1)) / (count - 1));
  return { tone: TONES[at] ?? 3, from: value, to: value };
}

const LOOKS = { light: 2, hollow: null } as const satisfies Record<string, Tone | null>;

/** The tone that a look stands for; null is no fill. */
export const toneOfLook = (look: keyof typeof LOOKS): Tone | null => LOOKS[look];

export function toneOf(value: number | 'unquantified' | undefined, steps: readonly ToneStep[]): Tone | null {
  if (value === undefined) return 'flat';
  if (value === 'unquantified') return 'hatch';
  const step = steps.filter(({ from }) => from <= value).at(-1);
  return step?.tone ?? null;
}
