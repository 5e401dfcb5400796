import type { Pledge, SideBySideData, SideItem } from '../../charts/side-by-side/types';
import type { Atlas } from '../../domain/atlas';
import type { Claim } from '../../domain/claim';
import { pathOf } from '../../domain/permalink';
import type { Lang } from '../../domain/text';
import type { Unit } from '../../domain/vocabulary';
import { KIND_WORDS, say } from '../../i18n/catalogue';
import { countWord } from '../../i18n/join';
import { spokenQuantity } from '../../i18n/quantity';
import type { Row } from '../../ui/Table';
import { defineView } from '../types';

const PLAN = 'shenzhen-2020';
/** Goals that are directions and count nothing. */
const DIRECTION = 'qualitative-goal';
/** Goals that go on from the first year to the second. The plan does not pair them; their wording does. */
const PAIRS = [
  { from: 'sz-vision-2022-support-system', to: 'sz-vision-2024-support-system' },
  { from: 'sz-vision-2022-standing', to: 'sz-vision-2024-fashion-capital' },
  { from: 'sz-vision-2022-core-resources', to: 'sz-vision-2024-global-resources' },
];

export interface Goal {
  readonly claim: Claim;
  readonly year: string;
  readonly theme: string;
  readonly wording: string;
  readonly pledge: Pledge;
}

export interface VisionsData {
  readonly goals: readonly Goal[];
  readonly years: readonly string[];
  readonly numbered: readonly Goal[];
  readonly chart: SideBySideData;
}

const byOf = ({ quantity }: Claim): string | undefined =>
  quantity && quantity.form !== 'absent' ? quantity.by : undefined;

function pledgeOf({ quantity }: Claim): Pledge {
  if (quantity?.form === 'interval' && quantity.low !== undefined && quantity.high !== undefined)
    return { form: 'range', low: quantity.low, high: quantity.high };
  return { form: quantity?.measure === DIRECTION ? 'direction' : 'several' };
}

const goalOf = (claim: Claim, lang: Lang, units: readonly Unit[]): Goal => ({
  claim,
  year: byOf(claim) ?? '',
  theme: claim.themes[0] ?? '',
  wording: claim.quantity ? spokenQuantity(claim.quantity, lang, units) : '',
  pledge: pledgeOf(claim),
});

function select({ claims, vocabulary: { themes, units } }: Atlas, lang: Lang): VisionsData {
  const goals = claims.map((claim) => goalOf(claim, lang, units));
  const years = [...new Set(goals.map(({ year }) => year))].sort();
  const groups = [...themes.map(({ id, label }) => ({ id, label: label[lang] })), unthemed(lang)]
    .map(({ id, label }) => ({
      id,
      label,
      items: goals.filter(({ theme }) => theme === id).map((goal) => itemOf(goal, years, lang)),
    }))
    .filter(({ items }) => items.length > 0);
  const zh = lang === 'zh';
  return {
    goals,
    years,
    numbered: goals.filter(({ pledge }) => pledge.form === 'range'),
    chart: {
      title: zh ? `${years.join('年和')}年的目标` : `Goals for ${years.join(' and ')}`,
      description: zh
        ? '左右两栏是两个年份的目标，按主题分行；虚线连起前后相承的目标，连线是我们加的。'
        : 'Two columns, one for each year, in rows by theme; broken lines, ours, join goals that go on.',
      heads: [headOf(years[0], lang), headOf(years[1], lang)],
      groups,
      nothing: zh ? '这一年没有' : 'nothing for this year',
      links: PAIRS,
    },
  };
}

/** Goals that fall under none of our themes stand last. */
const unthemed = (lang: Lang) => ({ id: '', label: lang === 'zh' ? '不属任何主题' : 'Under no theme' });

const headOf = (year: string | undefined, lang: Lang): string =>
  lang === 'zh' ? `到${year ?? ''}年` : `By ${year ?? ''}`;

const isSame = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

const itemOf = ({ claim, year, wording, pledge }: Goal, years: readonly string[], lang: Lang): SideItem => ({
  id: claim.id,
  side: year === years[0] ? 0 : 1,
  label: claim.label[lang],
  wording: isSame(wording, claim.label[lang]) ? '' : wording,
  pledge,
  claims: [claim.id],
  to: pathOf({ page: 'claim', lang, id: claim.id }),
});

/** Keeps a range such as 2–3 in one line. */
const unbroken = (text: string): string => text.replace(/[–—]/g, '\u2060$&\u2060');

function headline({ goals, numbered, years }: VisionsData, lang: Lang): string {
  const names = numbered.map(({ claim }) => unbroken(claim.label[lang]));
  if (lang === 'zh')
    return `${years.join('年和')}年的${goals.length}条目标里，有数字的只有${countWord(numbered.length, lang)}条：${names.join('、')}`;
  const has = numbered.length === 1 ? 'has' : 'have';
  return `Of ${goals.length} goals for ${years.join(' and ')}, ${countWord(numbered.length, lang)} ${has} a number: ${names.join(', ')}`;
}

function dek({ goals, years }: VisionsData, lang: Lang): string {
  const count = (year: string | undefined) => goals.filter((goal) => goal.year === year).length;
  const [first, second] = [countWord(count(years[0]), lang), countWord(count(years[1]), lang)];
  return lang === 'zh'
    ? `${years[0] ?? ''}年的${first}条讲的是“不断”“更加”“逐步”，一个数目也没有；${years[1] ?? ''}年的${second}条多了企业、街区和集群，数目多是“一批”“若干”。按第一主题分行，归类和连线是我们做的。`
    : `The ${first} for ${years[0] ?? ''} speak of more and better; the ${second} for ${years[1] ?? ''} add enterprises, streets and clusters, mostly “a number of” or “several”. Rows are by the first theme of each goal; themes and lines are ours.`;
}

/** What Shenzhen's plan promises for its two years, side by side. */
export const view = defineView<VisionsData>({
  id: 'shenzhen-visions',
  order: 34,
  plan: PLAN,
  title: { zh: '两个年份的目标', en: 'Goals for two years' },
  needs: { plans: [PLAN], geometry: [] },
  claims: ({ claims }) =>
    claims.filter(
      (claim) =>
        claim.plan === PLAN && (claim.kind === 'vision' || claim.kind === 'target') && byOf(claim) !== undefined,
    ),
  select,
  headline,
  dek,
  table: ({ goals, chart }, lang) => ({
    caption: chart.title,
    columns: [
      { key: 'goal', label: lang === 'zh' ? '目标' : 'Goal' },
      { key: 'by', label: say(lang, 'by') },
      { key: 'kind', label: say(lang, 'kind') },
      { key: 'theme', label: say(lang, 'themes') },
      { key: 'wording', label: say(lang, 'quantity') },
    ],
    rows: goals.map((goal) => tableRow(goal, chart, lang)),
  }),
});

function tableRow({ claim, year, theme, wording }: Goal, { groups }: SideBySideData, lang: Lang): Row {
  return {
    id: claim.id,
    claims: [claim.id],
    cells: {
      goal: { text: claim.label[lang], to: pathOf({ page: 'claim', lang, id: claim.id }) },
      by: { text: year },
      kind: { text: KIND_WORDS[claim.kind][lang] },
      theme: { text: groups.find(({ id }) => id === theme)?.label ?? '—' },
      wording: { text: wording },
    },
  };
}
