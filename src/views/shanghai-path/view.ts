import type { PathData } from '../../charts/path/types';
import type { Atlas } from '../../domain/atlas';
import type { Claim } from '../../domain/claim';
import { pathOf } from '../../domain/permalink';
import type { Interval } from '../../domain/quantity';
import type { Lang } from '../../domain/text';
import type { Unit } from '../../domain/vocabulary';
import { STATUS_WORDS, say } from '../../i18n/catalogue';
import { spokenQuantity } from '../../i18n/quantity';
import type { Row } from '../../ui/Table';
import { defineView } from '../types';
import { about, assumptionsOf, type Bounded, chartOf, type GrowthPath, type Start } from './chart';
import { type PathYear, pathBack, yearsOfGrowth } from './path';

const PLAN = 'shanghai-2022';
const START_MEASURE = 'implied-starting-scale';

export interface PathView {
  /** Nothing where a piece of the sum is missing. */
  readonly path: GrowthPath | undefined;
  readonly assumptions: readonly string[];
  readonly units: readonly Unit[];
  readonly chart: PathData | undefined;
}

const isBounded = (claim: Claim): claim is Bounded => claim.quantity?.form === 'interval';
const isStart = (claim: Claim): boolean =>
  claim.quantity?.measure === START_MEASURE && isBounded(claim) && claim.quantity.high === undefined;

/** The starts worked out in the data, and the claims that went into them. */
function claimsOf({ claims }: Atlas): Claim[] {
  const starts = claims.filter((claim) => claim.plan === PLAN && isStart(claim));
  const inputs = new Set(starts.flatMap((claim) => claim.derivation?.inputs ?? []));
  return claims.filter((claim) => inputs.has(claim.id) || starts.includes(claim));
}

function select({ claims, vocabulary: { units } }: Atlas, lang: Lang): PathView {
  const path = pathOfClaims(claims.filter(isBounded), units);
  return {
    path,
    assumptions: path ? assumptionsOf(path.starts, lang) : [],
    units,
    chart: path && chartOf(path, units, lang),
  };
}

function pathOfClaims(bounded: readonly Bounded[], units: readonly Unit[]): GrowthPath | undefined {
  const given = bounded.filter((claim) => !isStart(claim));
  const growth = given.find(({ quantity }) => dimensionOf(quantity, units) === 'growth');
  const scale = given.find((claim) => claim !== growth);
  const [rate, value, by] = [growth?.quantity.low, scale?.quantity.low, scale?.quantity.by];
  if (!growth || !scale || rate === undefined || value === undefined || by === undefined) return undefined;
  const end = { year: Number(by), value };
  const starts = bounded
    .filter(isStart)
    .map((claim) => startOf(claim, end, rate))
    .sort((a, b) => a.year - b.year);
  const [first] = starts;
  return first && { growth, scale, starts, years: pathBack(end, rate, end.year - first.year) };
}

function startOf(claim: Bounded, end: PathYear, rate: number): Start {
  const value = claim.quantity.low ?? end.value;
  return { claim, value, year: end.year - yearsOfGrowth(value, end.value, rate) };
}

const dimensionOf = (quantity: Interval, units: readonly Unit[]) =>
  units.find(({ id }) => id === quantity.unit)?.dimension;

/** The range of starts as one quantity: from the lowest to the highest. */
function rangeOf({ starts, scale }: GrowthPath): Interval {
  const values = starts.map(({ value }) => value);
  return {
    ...scale.quantity,
    low: Math.min(...values),
    high: Math.max(...values),
    lowInclusive: true,
    highInclusive: true,
    approximate: true,
  };
}

function headline({ path, units }: PathView, lang: Lang): string {
  if (!path) return say(lang, 'nothingHere');
  const rate = spokenQuantity(path.growth.quantity, lang, units);
  const end = path.scale.quantity.wording[lang];
  // The words around it say "about" and "or more".
  const range = spokenQuantity(rangeOf(path), lang, units).replace(/^[≈>≥\s]+/, '');
  return lang === 'zh'
    ? `按${rate}倒推，${end}要从约${range}或更高处起步，看基年是哪一年`
    : `At ${rate}, ${end} takes a start of about ${range} or more, depending on the base year`;
}

/** From what size Shanghai's fashion industry would have to start, if its target and its growth are one sum. */
export const view = defineView<PathView>({
  id: 'shanghai-path',
  order: 43,
  plan: PLAN,
  title: { zh: '规模的来路', en: 'The path to the target' },
  needs: { plans: [PLAN], geometry: [] },
  claims: claimsOf,
  select,
  headline,
  dek: (_data, lang) =>
    lang === 'zh'
      ? '报道没有写起点，也没有写从哪一年起算。这条线是我们倒推的，不是统计数字；起点因基年而异。'
      : 'The report gives neither a starting size nor a base year. We worked the line back; it is no statistic, and where it starts depends on the base year.',
  table: ({ path, units }, lang) => ({
    caption: lang === 'zh' ? '逐年倒推的规模' : 'Size year by year, worked back',
    columns: [
      { key: 'year', label: lang === 'zh' ? '年份' : 'Year' },
      { key: 'size', label: lang === 'zh' ? '规模' : 'Size' },
      { key: 'standing', label: say(lang, 'status') },
    ],
    rows: path ? tableRows(path, units, lang) : [],
  }),
});

/** The latest year first: it alone is stated. */
function tableRows({ years, starts, scale, growth }: GrowthPath, units: readonly Unit[], lang: Lang): Row[] {
  return [...years].reverse().map(({ year, value }, index) => {
    const start = starts.find((candidate) => candidate.year === year);
    const claim = index === 0 ? scale : (start?.claim ?? growth);
    const quantity = index === 0 ? scale.quantity : (start?.claim.quantity ?? about(value, scale.quantity));
    return {
      id: String(year),
      // The years between follow from both targets.
      claims: claim === growth ? [growth.id, scale.id] : [claim.id],
      cells: {
        year: { text: String(year) },
        size: { text: spokenQuantity(quantity, lang, units), to: pathOf({ page: 'claim', lang, id: claim.id }) },
        standing: { text: STATUS_WORDS[index === 0 ? scale.status : 'derived'][lang] },
      },
    };
  });
}
