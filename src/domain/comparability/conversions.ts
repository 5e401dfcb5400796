/** A change of unit that needs no assumption: a fixed factor, the same for every plan and year. */
export interface Conversion {
  /** Name of the conversion: also the reason's code. */
  readonly name: 'converted-to-years' | 'converted-to-percent';
  /** Unit that both are expressed in. */
  readonly unit: string;
}

const TO_YEARS: Conversion = { name: 'converted-to-years', unit: 'year' };
const TO_PERCENT: Conversion = { name: 'converted-to-percent', unit: 'percent' };

/**
 * Units that stand for another one. Currencies are not among them (a rate and a day would have to be chosen), nor is
 * growth over a period as growth per year (a path would have to be assumed).
 */
const CONVERSIONS: ReadonlyMap<string, Conversion> = new Map([
  ['year', TO_YEARS],
  ['month', TO_YEARS],
  ['percent', TO_PERCENT],
  ['per-mille', TO_PERCENT],
]);

/** The conversion that brings two different units to one; undefined where there is none. */
export function conversionOf(a: string | undefined, b: string | undefined): Conversion | undefined {
  if (a === undefined || b === undefined || a === b) return undefined;
  const conversion = CONVERSIONS.get(a);
  return conversion === CONVERSIONS.get(b) ? conversion : undefined;
}
