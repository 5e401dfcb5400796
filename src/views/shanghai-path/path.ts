/** A year and the size that the path has in it. */
export interface PathYear {
  readonly year: number;
  readonly value: number;
}

/** Whole years of growth at a rate (in percent a year) that lie between two sizes. */
export const yearsOfGrowth = (start: number, end: number, rate: number): number =>
  Math.round(Math.log(end / start) / Math.log(1 + rate / 100));

/** Sizes year by year, worked back from an end at a steady rate (in percent a year); the earliest first. */
export const pathBack = (end: PathYear, rate: number, years: number): PathYear[] =>
  Array.from({ length: years + 1 }, (_, index) => {
    const back = years - index;
    return { year: end.year - back, value: end.value / (1 + rate / 100) ** back };
  });
