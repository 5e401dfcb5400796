import type { Claim } from '../../domain/claim';
import { pathOf } from '../../domain/permalink';
import type { Quantity } from '../../domain/quantity';
import type { Lang } from '../../domain/text';
import type { Unit, Vocabulary } from '../../domain/vocabulary';
import { STATUS_WORDS } from '../../i18n/catalogue';
import { capital } from '../../i18n/join';
import { spokenQuantity } from '../../i18n/quantity';
import type { TargetGroup, TargetRow } from './types';

type Measured = Claim & { readonly quantity: Quantity };

const isMeasured = (claim: Claim): claim is Measured => claim.quantity !== undefined;

const yearOf = ({ quantity }: Measured): string | undefined => (quantity.form === 'absent' ? undefined : quantity.by);

/** The year that most targets name; the others say theirs in a note. */
export function commonYear(claims: readonly Claim[]): string | undefined {
  const years = claims.filter(isMeasured).flatMap((claim) => yearOf(claim) ?? []);
  const count = (year: string): number => years.filter((other) => other === year).length;
  return [...new Set(years)].sort((a, b) => count(b) - count(a))[0];
}

function noteOf(claim: Measured, common: string | undefined, lang: Lang): string | undefined {
  const year = yearOf(claim);
  const standing = claim.status === 'stated' ? [] : [STATUS_WORDS[claim.status][lang]];
  // What we worked out has no term of its own.
  if (year === common || claim.status === 'derived') return standing[0];
  const noYear = lang === 'zh' ? '未写年份' : 'no year given';
  const byYear = lang === 'zh' ? `到${year}年` : `by ${year}`;
  return [...standing, year === undefined ? noYear : byYear].join(lang === 'zh' ? '；' : '; ');
}

/** A target as a row of the chart. */
function rowOf(
  claim: Measured,
  order: number,
  common: string | undefined,
  { units }: Vocabulary,
  lang: Lang,
): TargetRow {
  const note = noteOf(claim, common, lang);
  return {
    id: claim.id,
    order,
    label: claim.label[lang],
    value: spokenQuantity(claim.quantity, lang, units),
    quantity: claim.quantity,
    ours: claim.status !== 'stated',
    derived: claim.status === 'derived',
    claims: [claim.id],
    to: pathOf({ page: 'claim', lang, id: claim.id }),
    ...(note !== undefined && { note }),
  };
}

/**
 * What may share an axis. Counts: of one unit, so that a length is a number of like things. Sums, shares and rates: of
 * one unit and one measure, since two sums of yuan need not measure alike.
 */
export function axisKey(quantity: Quantity, units: readonly Unit[]): string {
  if (quantity.form === 'absent') return `absent ${quantity.measure}`;
  const unit = units.find(({ id }) => id === quantity.unit);
  return unit?.dimension === 'count' ? unit.id : `${quantity.unit} ${quantity.measure}`;
}

/** 家企业 → 企业: a heading goes without the measure word. */
function headingOf(unit: Unit | undefined, lang: Lang): string {
  if (!unit || lang === 'en') return capital(unit?.label.en ?? '');
  const classifier = unit.pattern.zh.replace('{n}', '');
  const bare = unit.label.zh.startsWith(classifier) ? unit.label.zh.slice(classifier.length) : unit.label.zh;
  return bare || unit.label.zh;
}

const OVERLAP = {
  zh: '各数各的，可能重叠，不能相加',
  en: 'different sets, which may overlap: not to be added',
};

function groupOf(
  id: string,
  claims: readonly Measured[],
  rows: readonly TargetRow[],
  vocabulary: Vocabulary,
  lang: Lang,
) {
  const [first] = claims;
  const unitId = first && first.quantity.form !== 'absent' ? first.quantity.unit : undefined;
  const measures = new Set(claims.map(({ quantity }) => quantity.measure));
  return {
    id,
    label: headingOf(
      vocabulary.units.find((unit) => unit.id === unitId),
      lang,
    ),
    rows,
    ...(measures.size > 1 && { note: OVERLAP[lang] }),
  } satisfies TargetGroup;
}

/** Targets in groups that may share an axis, in the order of the claims; the largest groups first. */
export function targetGroups(claims: readonly Claim[], vocabulary: Vocabulary, lang: Lang): TargetGroup[] {
  const common = commonYear(claims);
  const groups = new Map<string, Measured[]>();
  for (const claim of claims.filter(isMeasured)) {
    const key = axisKey(claim.quantity, vocabulary.units);
    groups.set(key, [...(groups.get(key) ?? []), claim]);
  }
  return [...groups]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([key, members]) =>
      groupOf(
        key,
        members,
        members.map((claim) => rowOf(claim, claims.indexOf(claim), common, vocabulary, lang)),
        vocabulary,
        lang,
      ),
    );
}
