import type { Lang, LocalText } from '../../domain/text';

const WORDS = {
  alone: {
    zh: '各是一类，没有可以共用的刻度',
    en: 'Each of a kind of its own: no scale to share',
  },
  levels: { zh: '只是量级，不是数字', en: 'An order of magnitude, not a figure' },
  unnumbered: { zh: '点了名，没有给数字', en: 'Named, but no number given' },
  derived: { zh: '文中没有，由我们算出', en: 'Not stated: worked out by us' },
  linear: { zh: '刻度从零开始', en: 'Scale from zero' },
  log: { zh: '对数刻度：距离相等即倍数相等', en: 'Log scale: equal distances are equal ratios' },
  exact: { zh: '写明的数', en: 'figure as stated' },
  about: { zh: '约数', en: 'about' },
  between: { zh: '两数之间', en: 'between two figures' },
  'more-than': { zh: '超过，没有上限', en: 'more than: no upper end' },
  'at-least': { zh: '不少于，没有上限', en: 'at least: no upper end' },
  'less-than': { zh: '少于，没有下限', en: 'less than: no lower end' },
  'at-most': { zh: '不超过，没有下限', en: 'at most: no lower end' },
  level: { zh: '量级', en: 'level' },
  unquantified: { zh: '没有数字', en: 'no number' },
  absent: { zh: '未载', en: 'not stated' },
  ours: { zh: '虚线：我们读出或算出', en: 'broken line: read or worked out by us' },
} as const satisfies Record<string, LocalText>;

export type TargetWord = keyof typeof WORDS;

/** A word printed in the chart of targets. */
export const word = (lang: Lang, key: TargetWord): string => WORDS[key][lang];
