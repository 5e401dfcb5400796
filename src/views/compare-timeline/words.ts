import type { TimelineLook } from '../../charts/timeline/glyphs';
import type { Lang, LocalText } from '../../domain/text';
import { plural } from '../../i18n/join';

type Said<Of extends unknown[]> = Readonly<Record<Lang, (...of: Of) => string>>;

const KEY: Record<TimelineLook, LocalText> = {
  period: { zh: '规划写明的时段', en: 'Period as stated' },
  milestone: {
    zh: '目标要在这一年年底前达到；数字是目标条数',
    en: 'Year by the end of which targets fall due, and how many',
  },
  by: { zh: '只知道网页日期：在那天或更早发布', en: 'Only a page’s date is known: issued then or before' },
  unknown: { zh: '发布年份没有写', en: 'Year of issue not stated' },
  validity: { zh: '有效期只知长短，起止日没有写', en: 'In force so long, from a day not stated' },
  ours: { zh: '起点是我们推断的', en: 'Beginning inferred by us' },
  worked: { zh: '终点是我们推算的', en: 'End worked out by us' },
  open: { zh: '终点没有写', en: 'End not stated' },
};

/** What the timeline says. */
export const TIMELINE_WORDS = {
  title: { zh: '各规划的时段', en: 'When the plans run' },
  description: {
    zh: '每行一份规划，从左到右是年份；发布日期、目标年份和有效期标在旁边，没有写明的画成斜纹或开口。',
    en: 'A row for each plan, years from left to right; dates of issue, target years and validity beside them; what is not stated is hatched or open.',
  },
  plan: { zh: '规划', en: 'Plan' },
  issued: { zh: '发布', en: 'Issued' },
  noYear: { zh: '年份没有写', en: 'Year not stated' },
  leftOut: {
    zh: (from: number, to: number) => `${from}—${to}年略去`,
    en: (from: number, to: number) => `${from}–${to} left out`,
  },
  ofPlan: {
    zh: (plan: string, what: string) => `${plan}：${what}`,
    en: (plan: string, what: string) => `${plan}: ${what}`,
  } satisfies Said<[string, string]>,
  workedEnd: { zh: (year: string) => `到${year}年，推算`, en: (year: string) => `to ${year}, worked out` },
  pageDate: { zh: (date: string) => `网页日期${date}`, en: (date: string) => `Page dated ${date}` },
  validity: {
    zh: (label: string) => `${label}，起算日没有写`,
    en: (label: string) => `${label}, from a day not stated`,
  },
  milestone: {
    zh: (year: string, count: number) => `${year}年：${count}条目标`,
    en: (year: string, count: number) => `${year}: ${count} ${plural(count, 'target')}`,
  },
  from: { zh: (from: string) => `${from}年起`, en: (from: string) => `from ${from}` },
  openEnd: { zh: (from: string) => `${from}年起，终点没有写`, en: (from: string) => `From ${from}, end not stated` },
  nothing: { zh: '没有写', en: 'Not stated' },
  noTargets: { zh: '没有写明年份的目标', en: 'No target with a year' },
  inForce: { zh: '有效期', en: 'In force' },
  due: { zh: '目标年份', en: 'Targets due' },
  key: KEY,
} as const;
