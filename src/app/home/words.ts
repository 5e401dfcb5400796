import { plural } from '../../i18n/join';

/** What the front page says besides what it computes. */
export const HOME_WORDS = {
  questions: { zh: '从一个问题开始', en: 'Start with a question' },
  plans: { zh: '每份规划里读出了什么', en: 'What was found in each plan' },
  across: { zh: '几份规划放在一起看', en: 'Across the plans' },
  method: { zh: '读法与来源', en: 'Method and sources' },
  story: {
    zh: (stops: number) => `跟着${stops}站走一遍，每站一张图、一个发现。`,
    en: (stops: number) => `A walk of ${stops} ${plural(stops, 'stop')}, each with a picture and a finding.`,
  },
  reading: {
    zh: (documents: number, phrases: string) =>
      `${documents}份文件，${phrases}处原话：怎样摘录，怎样翻译，哪些是我们数的、算的、推断的。`,
    en: (documents: number, phrases: string) =>
      `${documents} documents, ${phrases} phrases: how they were excerpted and translated, and what we counted, worked out or inferred.`,
  },
} as const;
