import type { Lang } from '../../domain/text';
import { countWord, joinNames, namesAnd, plural } from '../../i18n/join';
import type { Times } from './select';

/** When most plans run at once. */
export function timeFinding(busiest: { years: readonly number[]; plans: number }, total: number, lang: Lang): string {
  const { years, plans } = busiest;
  const [n, all] = [countWord(plans, lang), countWord(total, lang)];
  if (plans < 2) return lang === 'zh' ? '各份规划的时段互不重叠' : 'No two plans run at the same time';
  if (plans === total)
    return lang === 'zh'
      ? `${all}份规划同时在期，是在${joinYears(years, lang)}`
      : `All ${all} plans run at once, in ${joinYears(years, lang)}`;
  if (lang === 'zh') return `${all}份规划里最多有${n}份同时在期，只在${joinYears(years, lang)}`;
  return `At most ${n} of the ${all} plans run at once, in ${joinYears(years, lang)}`;
}

/** Three years or more in a row are said by their ends. */
function joinYears(years: readonly number[], lang: Lang): string {
  const [first = 0, last = 0] = [years[0], years.at(-1)];
  const inRow = years.length > 2 && last - first === years.length - 1;
  if (inRow) return lang === 'zh' ? `${first}—${last}年` : `${first}–${last}`;
  return lang === 'zh' ? years.map((year) => `${year}年`).join('和') : namesAnd(years.map(String));
}

/** Plans that stand in an era of their own, with the years between; nothing where all are of one era. */
function erasSaid({ eras, chart }: Times, lang: Lang): string {
  const gaps = eras.slice(1).map((era, index) => ({ from: eras[index]?.to ?? era.from, to: era.from - 1 }));
  const [gap] = gaps;
  if (!gap) return '';
  const before = chart.rows.filter(({ period }) => period.from < gap.from).map(({ name }) => name);
  const names = joinNames(before, lang);
  const years = gap.to - gap.from + 1;
  return lang === 'zh'
    ? `${names}属于更早的时期：纸在${gap.from}—${gap.to}年处撕开，略去${years}年；两边的一年一样长。`
    : ` ${names} belongs to an earlier era: the paper is torn where ${gap.from} to ${gap.to} are left out, ${countWord(years, lang)} ${plural(years, 'year')}, and a year is as long on either side.`;
}

/** What is known of the days of issue, and that an era apart is drawn apart. */
export function dekOfTimes(data: Times, lang: Lang): string {
  const total = data.released.length;
  return total === 0 ? '' : datesSaid(data, lang) + erasSaid(data, lang);
}

/** How many dates of issue are known; none and all have sentences of their own. */
function datesSaid(data: Times, lang: Lang): string {
  const total = data.released.length;
  const exact = data.released.filter(({ known }) => known === 'by').length;
  const [all, some, none] = [total, exact, total - exact].map((n) => countWord(n, lang));
  if (exact === 0)
    return lang === 'zh'
      ? `发布日期比规划期更难知道：${all}份都没有写是哪一年。`
      : `Dates of issue are known less well than the periods: none of ${all} plans gives so much as the year.`;
  if (exact === total)
    return lang === 'zh'
      ? `${all}份都知道最晚哪一天已经发布。`
      : `Of all ${all} plans a day is known by which they were out.`;
  return lang === 'zh'
    ? `发布日期比规划期更难知道：${all}份里，${some}份知道最晚哪一天已经发布，${none}份连年份也没有写。`
    : `Dates of issue are known less well than the periods: of ${all} plans ${some} were out by a day that is known, and for ${none} not even the year is given.`;
}
