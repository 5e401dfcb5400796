import type { PathData, PathStart } from '../../charts/path/types';
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
import { type PathYear, pathBack, yearsOfGrowth } from './path';

const PLAN = 'shanghai-2022';
const START_MEASURE = 'implied-starting-scale';

/** A claim with bounds. */
type Bounded = Claim & { readonly quantity: Interval };

/** A starting size worked out in the data, with the year that it is for. */
export interface Start {
  readonly claim: Bounded;
  readonly year: number;
  readonly value: number;
}

/** A size at the end, a rate, and where they lead back to. */
export interface GrowthPath {
  readonly scale: Bounded;
  readonly growth: Bounded;
  readonly starts: readonly Start[];
  readonly years: readonly PathYear[];
}

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

/** A worked-out size is not spun out: four digits, as in the data. */
const DIGITS = 4;

const about = (value: number, like: Interval): Interval => {
  const rounded = Number(value.toPrecision(DIGITS));
  return { ...like, low: rounded, high: rounded, lowInclusive: true, highInclusive: true, approximate: true };
};

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

/** What both starts assume, each once; what only one assumes stands at that one. */
function assumptionsOf(starts: readonly Start[], lang: Lang): string[] {
  const lists = starts.map(({ claim }) => (claim.derivation?.assumptions ?? []).map((text) => text[lang]));
  return [...new Set(lists.flat())].filter((text) => lists.every((list) => list.includes(text)));
}

function ownAssumption({ claim }: Start, shared: readonly string[], lang: Lang): string {
  const own = claim.derivation?.assumptions.map((text) => text[lang]).find((text) => !shared.includes(text));
  return own ?? claim.label[lang];
}

const STEP = 5e10;

function chartOf({ scale, growth, starts, years }: GrowthPath, units: readonly Unit[], lang: Lang): PathData {
  const spoken = (quantity: Interval): string => spokenQuantity(quantity, lang, units);
  const exact = (value: number): string =>
    spoken({ ...scale.quantity, low: value, high: value, lowInclusive: true, highInclusive: true });
  const values = years.map(({ value }) => value);
  const floor = Math.floor(Math.min(...values) / STEP) * STEP - STEP / 2;
  const [bottom, top] = [Math.floor(floor / STEP) * STEP, Math.ceil(Math.max(...values) / STEP) * STEP];
  const ticks = Array.from({ length: Math.round((top - bottom) / STEP) }, (_, index) => bottom + index * STEP);
  const shared = assumptionsOf(starts, lang);
  const to = (claim: Claim): string => pathOf({ page: 'claim', lang, id: claim.id });
  return {
    title: lang === 'zh' ? '推算的产业规模' : 'Size of the industry, worked back',
    description:
      lang === 'zh'
        ? '虚线是按年均增速从目标倒推的规模，只有终点是报道写的；终点上方的箭头表示“超过”。'
        : 'The broken line is worked back from the target at the average growth; only its end is stated. The arrow above the end is “more than”.',
    axisLabel:
      lang === 'zh'
        ? `产业规模；刻度不从零开始，从${exact(bottom)}起`
        : `Size of the industry; the scale begins at ${exact(bottom)}, not at zero`,
    ticks: ticks.map((value) => ({ value, label: exact(value) })),
    years: years.map(({ year, value }) => ({ year, value, label: spoken(about(value, scale.quantity)) })),
    starts: starts.map(
      (start): PathStart => ({
        id: start.claim.id,
        year: start.year,
        value: start.value,
        figure: spoken(start.claim.quantity),
        assumption: ownAssumption(start, shared, lang),
        claims: [start.claim.id],
        to: to(start.claim),
      }),
    ),
    growth: { label: spoken(growth.quantity), claims: [growth.id], to: to(growth) },
    end: {
      figure: spoken(scale.quantity),
      words: lang === 'zh' ? `${scale.quantity.by ?? ''}年，报道写明` : `by ${scale.quantity.by ?? ''}, stated`,
      claims: [scale.id],
      to: to(scale),
    },
  };
}

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
  const spoken = (quantity: Interval): string => spokenQuantity(quantity, lang, units);
  const [end, rate, range] = [spoken(path.scale.quantity), spoken(path.growth.quantity), spoken(rangeOf(path))];
  return lang === 'zh'
    ? `按${rate}倒推，要${end}，起点至少${range}，看基年是哪一年`
    : `At ${rate}, ${end} takes a start of at least ${range}, depending on the base year`;
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
      claims: [claim.id],
      cells: {
        year: { text: String(year) },
        size: { text: spokenQuantity(quantity, lang, units), to: pathOf({ page: 'claim', lang, id: claim.id }) },
        standing: { text: STATUS_WORDS[index === 0 ? scale.status : 'derived'][lang] },
      },
    };
  });
}
