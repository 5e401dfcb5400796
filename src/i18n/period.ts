import type { Plan } from '../domain/plan';
import type { Lang } from '../domain/text';

/** The years that a plan covers, short enough for a head: "2021–2023", "from 2012". */
export function shortPeriod({ from, to }: Plan['period'], lang: Lang): string {
  if (to === undefined) return lang === 'zh' ? `${from}年起` : `from ${from}`;
  return `${from}${lang === 'zh' ? '—' : '–'}${to}`;
}
