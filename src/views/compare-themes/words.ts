import type { Source } from '../../domain/evidence';
import type { Lang, LocalText } from '../../domain/text';
import { countWord, plural } from '../../i18n/join';

type Said<Of extends unknown[]> = Readonly<Record<Lang, (...of: Of) => string>>;

const SOURCES: Readonly<Record<Source['kind'], LocalText>> = {
  'full-text': { zh: '全文', en: 'full text' },
  report: { zh: '报道', en: 'report' },
  speech: { zh: '讲话', en: 'speech' },
};

/** What the cloth says. */
export const CLOTH_WORDS = {
  title: { zh: '各规划在各主题上的措施', en: 'Measures of each plan by theme' },
  description: {
    zh: '每列一份规划，每行一个主题，交叉处横线的疏密就是措施的多少，旁边印着数字。',
    en: 'A column for each plan, a row for each theme; where they cross, the threads across are as close as there are measures, and the number stands beside them.',
  },
  sources: SOURCES,
  found: {
    'full-text': {
      zh: (range: string, plans: number) => `全文在手的${countWord(plans, 'zh')}份读出${range}项`,
      en: (range: string, plans: number) =>
        `${range} come from ${plans === 1 ? 'the plan' : 'each plan'} at hand in full`,
    },
    report: {
      zh: (range: string, plans: number) => `只见报道的${countWord(plans, 'zh')}份${plans > 1 ? '各' : ''}${range}项`,
      en: (range: string, plans: number) =>
        `${range} from ${plans === 1 ? 'the one' : `each of ${countWord(plans, 'en')}`} known by a report`,
    },
    speech: {
      zh: (range: string, plans: number) => `只见讲话的${countWord(plans, 'zh')}份${plans > 1 ? '各' : ''}${range}项`,
      en: (range: string, plans: number) =>
        `${range} from ${plans === 1 ? 'the one' : `each of ${countWord(plans, 'en')}`} known by a speech`,
    },
  } satisfies Record<Source['kind'], Said<[string, number]>>,
  uneven: {
    zh: '全文说得比报道和讲话细，所以比例可以对照，件数不能。',
    en: ' A full text tells more than a report or a speech, so set the shares against each other, not the numbers.',
  },
  measures: {
    zh: (count: number) => `${count}项措施`,
    en: (count: number) => `${count} ${plural(count, 'measure')}`,
  } satisfies Said<[number]>,
  cell: {
    zh: (plan: string, theme: string, count: number, share: string) => `${plan} · ${theme}：${count}项，占${share}`,
    en: (plan: string, theme: string, count: number, share: string) =>
      `${plan} · ${theme}: ${count} ${plural(count, 'measure')}, ${share} of the plan’s`,
  } satisfies Said<[string, string, number, string]>,
  weave: { zh: '怎样织', en: 'Woven by' },
  weaves: {
    count: { zh: '措施数', en: 'Number of measures' },
    share: { zh: '占本规划措施的比例', en: 'Share of the plan’s own' },
  },
  thread: {
    count: {
      zh: (each: number) => `一根横线是${each}项措施`,
      en: (each: number) => `One thread across is ${each === 1 ? 'one measure' : `${each} measures`}`,
    },
    share: {
      zh: (each: number) => `一根横线是本规划措施的${each}%`,
      en: (each: number) => `One thread across is ${each}% of the plan’s measures`,
    },
  } satisfies Record<string, Said<[number]>>,
  several: {
    zh: '一项措施可以属于几个主题，所以一列加起来会超过总数。目标、愿景、原则、问题和没有写明的事不算措施。',
    en: 'A measure can belong to several themes, so a column adds up to more than its total. Targets, visions, principles, problems and what is left unsaid are not measures.',
  },
  theme: { zh: '主题', en: 'Theme' },
  head: {
    zh: (plan: string, count: number) => `${plan}，共${count}项`,
    en: (plan: string, count: number) => `${plan}, of ${count}`,
  } satisfies Said<[string, number]>,
} as const;

/** A share as it is printed: whole per cent, and what is less than one is said to be so. */
export const shareText = (share: number): string => (share < 0.5 ? '< 1%' : `${Math.round(share)}%`);
