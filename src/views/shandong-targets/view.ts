import { targetGroups } from '../../charts/targets/rows';
import { targetTable } from '../../charts/targets/table';
import type { TargetsData } from '../../charts/targets/types';
import type { Atlas } from '../../domain/atlas';
import type { Claim } from '../../domain/claim';
import { operatorOf } from '../../domain/quantity';
import type { Lang } from '../../domain/text';
import type { Vocabulary } from '../../domain/vocabulary';
import { capital, countWord, plural } from '../../i18n/join';
import { defineView } from '../types';

const PLAN = 'shandong-2021';

export interface TargetsOfPlan {
  readonly claims: readonly Claim[];
  readonly vocabulary: Vocabulary;
  /** Targets that give only a lower end. */
  readonly openUp: readonly Claim[];
  /** Targets whose number is our reading. */
  readonly read: readonly Claim[];
  /** The last year that a target names. */
  readonly year: string;
  readonly chart: TargetsData;
}

const isOpenUp = ({ quantity }: Claim): boolean =>
  quantity?.form === 'interval' && ['more-than', 'at-least'].includes(operatorOf(quantity));

const yearsOf = ({ quantity }: Claim): string[] =>
  quantity && quantity.form !== 'absent' && quantity.by ? [quantity.by] : [];

function select({ claims, vocabulary }: Atlas, lang: Lang): TargetsOfPlan {
  return {
    claims,
    vocabulary,
    openUp: claims.filter(isOpenUp),
    read: claims.filter((claim) => claim.status === 'inferred'),
    year: claims.flatMap(yearsOf).sort().at(-1) ?? '',
    chart: {
      lang,
      title: lang === 'zh' ? '各项目标的数字' : 'The number of each target',
      description:
        lang === 'zh'
          ? '同一单位的目标共用一把刻度；只有一项的单独列出。空心圆和渐淡的箭头表示“超过”，实心圆表示写明的数，虚线圆表示我们读出的数。'
          : 'Targets in one unit share a scale; those alone in theirs stand apart. A ring with a fading arrow is “more than”, a disc a figure as stated, a broken ring a figure that we read.',
      groups: targetGroups(claims, vocabulary, lang),
    },
  };
}

function headline({ claims, openUp, year }: TargetsOfPlan, lang: Lang): string {
  const [all, open] = [countWord(claims.length, lang), countWord(openUp.length, lang)];
  return lang === 'zh'
    ? `到${year}年的${all}项目标，${open}项只写“超过”多少，没有上限`
    : `${capital(open)} of the ${all} targets for ${year} say only “more than”`;
}

function dek({ read }: TargetsOfPlan, lang: Lang): string {
  const names = read.map((claim) => claim.label[lang]);
  const reading =
    lang === 'zh'
      ? `“${names.join('”“')}”的数字是我们从译文里读出来的，画成虚线。`
      : ` The ${plural(read.length, 'figure')} for “${names.join('” and “')}” ${plural(read.length, 'is', 'are')} our reading of a broken translation, drawn with broken lines.`;
  const base = {
    zh: '报道没有给任何一项目标的现状数，所以算不出要增加多少。目标数的是企业、中心、平台和人，没有一项是金额。',
    en: 'The report gives no present value for any of them, so no increase can be worked out. They count enterprises, centres, platforms and people; none is a sum of money.',
  };
  return base[lang] + (read.length > 0 ? reading : '');
}

/** What Shandong set itself to reach, each number with the operator that the report gives it. */
export const view = defineView<TargetsOfPlan>({
  id: 'shandong-targets',
  order: 12,
  plan: PLAN,
  title: { zh: '目标', en: 'Targets' },
  needs: { plans: [PLAN], geometry: [] },
  claims: (atlas) => atlas.claims.filter((claim) => claim.plan === PLAN && claim.kind === 'target'),
  select,
  headline,
  dek,
  table: ({ claims, vocabulary }, lang) =>
    targetTable(claims, vocabulary, lang, lang === 'zh' ? '山东的目标' : "Shandong's targets"),
});
