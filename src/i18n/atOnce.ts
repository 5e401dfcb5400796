import type { Lang } from '../domain/text';

type Counted<N extends readonly number[]> = Record<Lang, (...numbers: N) => string>;

/** The way to all plans, where only some are listed. */
export const ALL_PLANS: Counted<[all: number]> = {
  zh: (all) => `全部${all}份规划`,
  en: (all) => `All ${all} plans`,
};

/** Under a picture that shows some plans of many. */
export const SOME_PLANS: Counted<[shown: number, all: number]> = {
  zh: (shown, all) => `图上有${all}份规划中的${shown}份`,
  en: (shown, all) => `The picture shows ${shown} of ${all} plans`,
};

/** In an embed whose address asks for plans by name: it is drawn at build, and draws the latest. */
export const OTHER_PLANS: Readonly<Record<Lang, string>> = {
  zh: '（图上是最近的几份规划；点开链接，看地址里选的那些）',
  en: ' (drawn are the latest plans; the link leads to those that this address asks for)',
};

/** Ends a list that is cut. */
export const MORE_CLAIMS: Counted<[more: number]> = {
  zh: (more) => `还有${more}条说法没有列在这里，在各规划的页面上。`,
  en: (more) => `${more} more claims are not listed here; they stand on the pages of their plans.`,
};

/** What is said where people choose the plans that a view draws. Only sites of more plans than can be drawn at once say it. */
export const CHOICE_WORDS = {
  choose: { zh: '选规划', en: 'Choose plans' },
  find: { zh: '找规划', en: 'Find a plan' },
  hint: { zh: '地名、名称或年份', en: 'Place, title or year' },
  latest: { zh: '改回最近的几份', en: 'Back to the latest plans' },
  close: { zh: '收起', en: 'Close' },
  remove: { zh: '不画：', en: 'Leave out: ' },
  failed: { zh: '规划名录没有取到。', en: 'The list of plans did not arrive.' },
  loading: { zh: '正在取规划名录…', en: 'Fetching the list of plans…' },
  none: { zh: '没有相符的规划。', en: 'No plan matches.' },
} as const;

/** Which plans are drawn, and how they came to be. */
export const DRAWN_PLANS: Record<'latest' | 'one' | 'chosen', Counted<[shown: number, all: number]>> = {
  latest: {
    zh: (shown, all) => `共${all}份规划，画的是最近的${shown}份`,
    en: (shown, all) => `Of ${all} plans the ${shown} latest are drawn`,
  },
  one: {
    zh: (shown, all) => `共${all}份规划，画的是选出的一份和最近的${shown - 1}份；再选一份，就只画选出的`,
    en: (shown, all) =>
      `Of ${all} plans the one chosen and the ${shown - 1} latest are drawn; choose another to draw only those`,
  },
  chosen: {
    zh: (shown, all) => `共${all}份规划，画的是选出的${shown}份`,
    en: (shown, all) => `Of ${all} plans ${shown} are drawn, as chosen`,
  },
};

/** That no more can be chosen. */
export const MOST_CHOSEN: Counted<[most: number]> = {
  zh: (most) => `已选满${most}份；先去掉一份，才能再选。`,
  en: (most) => `${most} are chosen, as many as can be drawn: leave one out to choose another.`,
};

/** That a list of plans is cut. */
export const MORE_PLANS: Counted<[more: number]> = {
  zh: (more) => `还有${more}份，输入几个字就能找到。`,
  en: (more) => `${more} more: type to find them.`,
};
