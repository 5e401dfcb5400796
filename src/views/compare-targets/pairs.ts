import type { Claim } from '../../domain/claim';
import { type Comparison, effectOf, type ReasonCode, VERDICTS, type Verdict } from '../../domain/comparability';
import type { Lang } from '../../domain/text';
import type { Unit } from '../../domain/vocabulary';
import { type BandOfClaims, isMoney } from './bands';
import { isAbsent, type Measured } from './entry';

export type Compare = (a: Claim, b: Claim) => Comparison;

/** Two claims of two plans, and what may be done with them. */
export interface Pair extends Comparison {
  readonly a: Measured;
  readonly b: Measured;
}

/** Pairs with one verdict for the same decisive reasons. */
export interface PairGroup {
  readonly verdict: Verdict;
  /** The reasons that make the verdict. */
  readonly because: readonly ReasonCode[];
  readonly pairs: readonly (Pair & { readonly also: readonly ReasonCode[] })[];
}

/** Every pair across plans; two absences are none. */
export function pairsOf(claims: readonly Measured[], compare: Compare): Pair[] {
  return claims.flatMap((a, at) =>
    claims
      .slice(at + 1)
      .filter((b) => a.plan !== b.plan && !(isAbsent(a) && isAbsent(b)))
      .map((b) => ({ a, b, ...compare(a, b) })),
  );
}

/** How many pairs have each verdict, in the order of verdicts. */
export const tally = (pairs: readonly Pair[]): { readonly verdict: Verdict; readonly count: number }[] =>
  VERDICTS.map((verdict) => ({ verdict, count: pairs.filter((pair) => pair.verdict === verdict).length }));

const sharedThemes = ({ a, b }: Pair): string[] => a.themes.filter((theme) => b.themes.includes(theme));

/** The band that a reader would look for a pair in: one measure, both in money, a theme of both; undefined where none. */
function bandOf(pair: Pair, bands: readonly BandOfClaims[], units: readonly Unit[]): string | undefined {
  const { a, b } = pair;
  const has = (id: string): boolean => bands.some((band) => band.id === id);
  const measure = `measure-${a.quantity.measure}`;
  if (a.quantity.measure === b.quantity.measure && has(measure)) return measure;
  // That a plan sets no such target says nothing of other targets.
  if (isAbsent(a) || isAbsent(b)) return undefined;
  if (isMoney(a, units) && isMoney(b, units)) return has('money') ? 'money' : bands[0]?.id;
  const themes = sharedThemes(pair);
  const shown = themes.map((theme) => `theme-${theme}`).find(has);
  if (shown !== undefined || themes.length === 0) return shown;
  return bands.find(({ targets }) => targets.includes(a))?.id;
}

/** Pairs by the band that they are told in; what shares neither measure nor money nor theme is told in none. */
export function pairsByBand(
  pairs: readonly Pair[],
  bands: readonly BandOfClaims[],
  units: readonly Unit[],
): ReadonlyMap<string, readonly Pair[]> {
  const found = new Map<string, Pair[]>();
  for (const pair of pairs) {
    const band = bandOf(pair, bands, units);
    if (band !== undefined) found.set(band, [...(found.get(band) ?? []), pair]);
  }
  return found;
}

/** The reasons that make the verdict. */
export function decisive({ reasons }: Pick<Comparison, 'reasons'>): ReasonCode[] {
  const effects = ['apart', 'beside', 'convert', 'mind'] as const;
  const heaviest = effects.find((effect) => reasons.some((code) => effectOf(code) === effect));
  return reasons.filter((code) => effectOf(code) === heaviest);
}

/** Pairs with the same verdict for the same reasons together; what can be compared first. */
export function groupPairs(pairs: readonly Pair[]): PairGroup[] {
  const groups = new Map<string, PairGroup>();
  for (const pair of pairs) {
    const because = decisive(pair);
    const also = pair.reasons.filter((code) => !because.includes(code) && isWorthSaying(code, pair, because));
    const key = [pair.verdict, ...because].join();
    const before = groups.get(key)?.pairs ?? [];
    groups.set(key, { verdict: pair.verdict, because, pairs: [...before, { ...pair, also }] });
  }
  const rank = ({ verdict }: PairGroup): number => VERDICTS.indexOf(verdict);
  return [...groups.values()].sort((a, b) => rank(a) - rank(b) || b.because.length - a.because.length);
}

const KINDS_DIFFER: readonly ReasonCode[] = ['count-against-money', 'growth-without-base', 'different-dimension'];

/**
 * That units differ goes without saying where the kinds of number do; where a plan states nothing, only the territory
 * is left to mind.
 */
function isWorthSaying(code: ReasonCode, { a, b }: Pair, because: readonly ReasonCode[]): boolean {
  if (isAbsent(a) || isAbsent(b)) return code === 'nested-territory';
  return code !== 'different-unit' || !because.some((one) => KINDS_DIFFER.includes(one));
}

/** Those that may share an axis with a first one and with each other, in their order. */
function axisFrom(first: Measured, targets: readonly Measured[], compare: Compare): Measured[] {
  const set = [first];
  for (const next of targets)
    if (next !== first && set.every((one) => compare(one, next).verdict === 'one-axis')) set.push(next);
  return set;
}

/** The largest set of a band whose members may all share one axis, two plans or more; empty where there is none. */
export function axisSet(targets: readonly Measured[], compare: Compare): readonly Measured[] {
  const sets = targets.map((first) => axisFrom(first, targets, compare));
  const [largest = []] = sets.sort((a, b) => b.length - a.length);
  return new Set(largest.map(({ plan }) => plan)).size > 1 ? largest : [];
}

/** What claims that share a scale have in common; what a plan only counts is bound to no year. */
export function sameIn(claims: readonly Claim[], lang: Lang): string {
  const dated = claims.some(({ quantity }) => quantity && quantity.form !== 'absent' && quantity.by !== undefined);
  if (lang === 'zh') return `${dated ? '指标、单位和年份' : '指标和单位'}都相同，可以放在一把刻度上。`;
  return `${dated ? 'Measure, unit and year' : 'Measure and unit'} are the same: they may stand on one scale.`;
}
