/** A stretch of time in calendar years with fractions, its end left out: the year 2021 is from 2021 to 2022. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Where a day's beginning lies: 2 July of a common year is about half past it. Months and days may run over. */
function inYears(year: number, month: number, day: number): number {
  const [start, end] = [Date.UTC(year, 0, 1), Date.UTC(year + 1, 0, 1)];
  return year + (Date.UTC(year, month - 1, day) - start) / (end - start);
}

/** The stretch that a date covers as far as it is stated: YYYY a year, YYYY-MM a month, YYYY-MM-DD a day. */
export function spanOf(date: string): Span {
  const [year = Number.NaN, month, day] = date.split('-').map(Number);
  if (month === undefined) return { from: year, to: year + 1 };
  if (day === undefined) return { from: inYears(year, month, 1), to: inYears(year, month + 1, 1) };
  return { from: inYears(year, month, day), to: inYears(year, month, day + 1) };
}
