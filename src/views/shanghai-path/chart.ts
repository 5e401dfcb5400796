import type { PathData, PathStart } from '../../charts/path/types';
import type { Claim } from '../../domain/claim';
import { pathOf } from '../../domain/permalink';
import type { Interval } from '../../domain/quantity';
import type { Lang } from '../../domain/text';
import type { Unit } from '../../domain/vocabulary';
import { spokenQuantity } from '../../i18n/quantity';
import type { PathYear } from './path';

/** A claim with bounds. */
export type Bounded = Claim & { readonly quantity: Interval };

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

/** A worked-out size is not spun out: four digits, as in the data. */
const DIGITS = 4;

/** A size of our own, as like the stated one as it can be. */
export const about = (value: number, like: Interval): Interval => {
  const rounded = Number(value.toPrecision(DIGITS));
  return { ...like, low: rounded, high: rounded, lowInclusive: true, highInclusive: true, approximate: true };
};

/** What both starts assume, each once; what only one assumes stands at that one. */
export function assumptionsOf(starts: readonly Start[], lang: Lang): string[] {
  const lists = starts.map(({ claim }) => (claim.derivation?.assumptions ?? []).map((text) => text[lang]));
  return [...new Set(lists.flat())].filter((text) => lists.every((list) => list.includes(text)));
}

function ownAssumption({ claim }: Start, shared: readonly string[], lang: Lang): string {
  const own = claim.derivation?.assumptions.map((text) => text[lang]).find((text) => !shared.includes(text));
  return own ?? claim.label[lang];
}

const STEP = 5e10;

/** The drawing of a path: everything but its end is worked out. */
export function chartOf({ scale, growth, starts, years }: GrowthPath, units: readonly Unit[], lang: Lang): PathData {
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
