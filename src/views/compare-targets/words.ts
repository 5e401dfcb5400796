import type { Lang, LocalText } from '../../domain/text';
import { VERDICT_WORDS } from '../../i18n/comparability';
import { capital, countWord, joinNames, plural } from '../../i18n/join';
import type { Band, Board } from './board';

const WORDS = {
  reasons: { zh: '为什么能比、不能比', en: 'Why numbers can or cannot be compared' },
  also: { zh: '还要注意：', en: 'also: ' },
  whole: { zh: '详情', en: 'Details' },
  all: { zh: '全部比对（CSV）', en: 'All pairs (CSV)' },
  unstated: { zh: '未写此项目标', en: 'none stated' },
} as const satisfies Record<string, LocalText>;

export const word = (lang: Lang, key: keyof typeof WORDS): string => WORDS[key][lang];

/** "19 pairs: 1 side by side, 18 not comparable". */
export function tallyText(tally: Band['tally'], lang: Lang): string {
  const total = tally.reduce((sum, { count }) => sum + count, 0);
  const parts = tally
    .filter(({ count }) => count > 0)
    .map(({ verdict, count }) =>
      lang === 'zh' ? `${count}对${VERDICT_WORDS[verdict].zh}` : `${count} ${VERDICT_WORDS[verdict].en}`,
    );
  return lang === 'zh'
    ? `跨规划${total}对：${parts.join('，')}`
    : `${total} ${plural(total, 'pair')} across plans: ${parts.join(', ')}`;
}

/** How many of all pairs a reason holds for. */
export const shareText = (count: number, all: number, lang: Lang): string =>
  lang === 'zh' ? `${all}对中的${count}对` : `${count} of ${all} pairs`;

/** Measures that the headline names before it counts. */
const NAMED = 3;

/** Names of measures that plans share, in quotation marks in Chinese; of many the first few, then how many more. */
function namesOf(shared: readonly string[], lang: Lang): string {
  const cut = shared.length > NAMED + 1;
  const named = cut ? shared.slice(0, NAMED) : shared;
  const more = shared.length - named.length;
  if (lang === 'zh') return `“${named.join('”“')}”${cut ? `等${shared.length}项` : ''}`;
  return joinNames(cut ? [...named, `${more} more`] : named, lang).toLowerCase();
}

/** The finding: what two plans both set a target for, and whether it can be drawn. */
export function headline({ shared, targets, bands }: Board, lang: Lang): string {
  const measures = new Set(targets.map(({ quantity }) => quantity.measure)).size;
  const axes = bands.filter(({ axis }) => axis).length;
  if (shared.length === 0)
    return lang === 'zh' ? '没有两份规划为同一件事设目标' : 'No two plans set a target for the same thing';
  const only = shared.length === 1;
  const names = namesOf(shared, lang);
  const count = countWord(shared.length, lang);
  if (lang === 'zh')
    return only
      ? `${measures}项指标里，只有${names}是两份规划都设的目标，${axes > 0 ? '能放在同一把刻度上' : '而且仍放不到同一把刻度上'}`
      : `${measures}项指标里，${names}是两份以上规划都设的目标`;
  const end = axes > 0 ? 'and shares a scale' : 'and even that has no common scale';
  return only
    ? `Of ${measures} measures, two plans share only one, the ${names}, ${end}`
    : `${capital(count)} of ${measures} measures are targets of two plans or more: ${names}`;
}

/** How many pairs there are, what they come to, and what must never be added. */
export function dek({ pairs, targets, bands, nested, atlas }: Board, lang: Lang): string {
  if (bands.length === 0) return lang === 'zh' ? '没有目标可比。' : 'There are no targets to compare.';
  const plans = new Set(targets.map(({ plan }) => plan)).size;
  const drawn = pairs.filter(({ verdict }) => verdict.startsWith('one-axis')).length;
  const never = nested.map(([inner, outer]) =>
    lang === 'zh'
      ? `${inner}在${outer}境内，两边的数绝不相加。`
      : ` ${inner} lies in ${outer}, so their numbers are never added.`,
  );
  const count = countWord(plans, lang);
  const base =
    lang === 'zh'
      ? `${count}份规划一共${targets.length}项目标，两两相对有${pairs.length}对：能共用一把刻度的${drawn === 0 ? '一对也没有' : `有${drawn}对`}。点开每一栏下面的一行，看哪些不能比、为什么。`
      : `${capital(count)}${plans < atlas.plans.length ? ` of ${atlas.plans.length}` : ''} plans set ${targets.length} targets, which make ${pairs.length} pairs; ${drawn === 0 ? 'none' : drawn} can share a scale. Open the line under each group to see which pairs cannot be compared, and why.`;
  return base + never.join('');
}
