import { targetGroups } from '../../charts/targets/rows';
import { targetTable } from '../../charts/targets/table';
import type { TargetsData } from '../../charts/targets/types';
import type { Atlas } from '../../domain/atlas';
import type { Claim } from '../../domain/claim';
import type { Lang } from '../../domain/text';
import type { Vocabulary } from '../../domain/vocabulary';
import { capital, countWord } from '../../i18n/join';
import { spokenQuantity } from '../../i18n/quantity';
import { defineView } from '../types';

const PLAN = 'shanghai-2022';
/** What the leading groups would earn together; we added it up. */
const SUM_MEASURE = 'leading-groups-income';
const SCALE_MEASURE = 'industry-scale';

export interface TargetsOfPlan {
  readonly claims: readonly Claim[];
  readonly vocabulary: Vocabulary;
  /** What the report itself states. */
  readonly stated: readonly Claim[];
  /** Stated without a figure: only a level, or "a number of". */
  readonly withoutFigure: readonly Claim[];
  /** A sum that we made of other targets, and the size of the whole industry that it stands beside. */
  readonly sum: Claim | undefined;
  readonly scale: Claim | undefined;
  readonly chart: TargetsData;
}

const isOurs = (claim: Claim): boolean =>
  claim.plan === PLAN && (claim.kind === 'target' || claim.quantity?.measure === SUM_MEASURE);

function select({ claims, vocabulary }: Atlas, lang: Lang): TargetsOfPlan {
  const stated = claims.filter((claim) => claim.status !== 'derived');
  return {
    claims,
    vocabulary,
    stated,
    withoutFigure: stated.filter(({ quantity }) => quantity?.form !== 'interval'),
    sum: claims.find(({ quantity }) => quantity?.measure === SUM_MEASURE),
    scale: claims.find(({ quantity }) => quantity?.measure === SCALE_MEASURE),
    chart: {
      lang,
      title: lang === 'zh' ? '各项目标的数字、量级和说法' : 'Figures, levels and words of the targets',
      description:
        lang === 'zh'
          ? '同一单位的目标共用一把刻度；其余各自列出：有数字的、只有量级的、没有数字的、我们算出的。'
          : 'Targets in one unit share a scale; the others stand apart: figures, levels, those without a number, and what we worked out.',
      groups: targetGroups(claims, vocabulary, lang),
    },
  };
}

function headline({ stated, withoutFigure }: TargetsOfPlan, lang: Lang): string {
  const figures = stated.length - withoutFigure.length;
  return lang === 'zh'
    ? `${countWord(stated.length, lang)}项目标，${countWord(figures, lang)}项有数字，${countWord(withoutFigure.length, lang)}项没有`
    : `${capital(countWord(figures, lang))} of ${countWord(stated.length, lang)} targets have a figure; ${countWord(withoutFigure.length, lang)} have a level or only “a number of”`;
}

function dek({ sum, scale, vocabulary }: TargetsOfPlan, lang: Lang): string {
  const say = (claim: Claim | undefined): string =>
    claim?.quantity ? spokenQuantity(claim.quantity, lang, vocabulary.units) : '';
  const base = {
    zh: '全部以2025年为期。产业规模和消费市场没有写币种，我们读作元。',
    en: 'All are for 2025. The industry’s size and the consumer market carry no currency; we read yuan.',
  };
  if (!sum || !scale) return base[lang];
  return lang === 'zh'
    ? `${base.zh}把领军集团的收入加起来是${say(sum)}，与整个产业的规模${say(scale)}相当：两者口径多半不同，所以不放在一把刻度上。`
    : `${base.en} The leading groups’ incomes would add up to ${say(sum)}, as much as the whole industry’s ${say(scale)}: the two can hardly measure alike, so they share no scale.`;
}

/** What Shanghai set itself to reach: figures, levels and words, apart from each other. */
export const view = defineView<TargetsOfPlan>({
  id: 'shanghai-targets',
  order: 40,
  plan: PLAN,
  title: { zh: '目标', en: 'Targets' },
  needs: { plans: [PLAN], geometry: [] },
  claims: (atlas) => atlas.claims.filter(isOurs),
  select,
  headline,
  dek,
  table: ({ claims, vocabulary }, lang) =>
    targetTable(claims, vocabulary, lang, lang === 'zh' ? '上海的目标' : 'Shanghai’s targets'),
});
