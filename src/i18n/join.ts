import type { Lang } from '../domain/text';

/** Joins names as the language does: 青岛、济南 / Qingdao, Jinan. */
export const joinNames = (names: readonly string[], lang: Lang): string => names.join(lang === 'zh' ? '、' : ', ');

/** Joins names in an English sentence, as British English does: "Yantai, Qingdao and Jinan". */
export const namesAnd = (names: readonly string[]): string =>
  [names.slice(0, -1).join(', '), ...names.slice(-1)].filter((part) => part !== '').join(' and ');

const SMALL = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];
const SMALL_ZH = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];

/** A count as a word in running text up to twelve, as a figure beyond. Chinese takes 两 before a measure word. */
export function countWord(n: number, lang: Lang): string {
  if (lang === 'zh') return n === 2 ? '两' : (SMALL_ZH[n] ?? String(n));
  return SMALL[n] ?? String(n);
}

/** As many plans as a sentence can name. */
const MOST_NAMED = 4;

/** Plans by name, or, where they are too many for a sentence, how many: "Yantai, Jinan", "twelve plans", "十二份". */
export function plansNamed(names: readonly string[], lang: Lang): string {
  if (names.length <= MOST_NAMED) return joinNames(names, lang);
  return lang === 'zh' ? `${countWord(names.length, lang)}份` : `${countWord(names.length, lang)} plans`;
}

/** Starts a sentence. */
export const capital = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1);

/** English singular or plural; Chinese has neither. */
export const plural = (n: number, one: string, many = `${one}s`): string => (n === 1 ? one : many);
