import { WORDS } from '../i18n/catalogue';

/** What the review slot of every map says: the host's review number, or that there is none. */
export const reviewLabels = (reviewNumber: string | undefined): Record<'zh' | 'en', string> =>
  reviewNumber === undefined
    ? { zh: WORDS.reviewSlot.zh, en: WORDS.reviewSlot.en }
    : { zh: `审图号：${reviewNumber}`, en: `Review no. ${reviewNumber}` };
