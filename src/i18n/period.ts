import type { Plan } from '../domain/plan';
import type { Lang } from '../domain/text';

/** The years that a plan covers, short enough for a head: "2021–2023", "from 2012". */
export function shortPeriod({ from, to }: Plan['period'], lang: Lang): string {
  if (to === undefined) return lang === 'zh' ? `${from}年起` : `from ${from}`;
  return `${from}${lang === 'zh' ? '—' : '–'}${to}`;
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** A day (YYYY-MM-DD) in words: 2020年3月1日, 1 March 2020. Anything else, such as a year, stays as it is. */
export function spokenDate(date: string, lang: Lang): string {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(date) ?? [];
  const name = MONTHS[Number(month) - 1];
  if (name === undefined) return date;
  return lang === 'zh' ? `${year}年${Number(month)}月${Number(day)}日` : `${Number(day)} ${name} ${year}`;
}
