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

/** Ends a list that is cut. */
export const MORE_CLAIMS: Counted<[more: number]> = {
  zh: (more) => `还有${more}条说法没有列在这里，在各规划的页面上。`,
  en: (more) => `${more} more claims are not listed here; they stand on the pages of their plans.`,
};
