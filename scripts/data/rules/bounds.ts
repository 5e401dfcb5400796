import type { Interval } from '../../../src/domain/quantity';
import { allQuantities, errorIn, type Rule } from '../context';
import type { Fault, Spot } from '../fault';

function lowAboveHigh(spot: Spot, { low, high }: Interval): Fault[] {
  if (low === undefined || high === undefined || low <= high) return [];
  const message = `${high} is below low ${low}`;
  return [errorIn(spot, 'high', { rule: 'low-above-high', message, fix: 'swap the bounds or correct the figure' })];
}

function withoutBounds(spot: Spot, { low, high }: Interval): Fault[] {
  if (low !== undefined || high !== undefined) return [];
  return [
    errorIn(spot, '', {
      rule: 'interval-without-bounds',
      message: 'interval has neither low nor high',
      fix: 'give a bound, or use form "unquantified" if the document has no number',
    }),
  ];
}

function flagOnAbsent(spot: Spot, interval: Interval): Fault[] {
  return (['low', 'high'] as const)
    .filter((bound) => interval[bound] === undefined && interval[`${bound}Inclusive`])
    .map((bound) =>
      errorIn(spot, `${bound}Inclusive`, {
        rule: 'flag-on-absent-bound',
        message: `is true, but there is no ${bound}`,
        fix: `set it to false, or give ${bound}`,
      }),
    );
}

function emptyInterval(spot: Spot, { low, high, lowInclusive, highInclusive }: Interval): Fault[] {
  if (low === undefined || low !== high || (lowInclusive && highInclusive)) return [];
  const message = `from ${low} to ${high} with an end left out holds no number`;
  return [errorIn(spot, '', { rule: 'empty-interval', message, fix: 'an exact number has both ends inclusive' })];
}

/** The bounds of an interval make sense together. */
export const bounds: Rule = (context) =>
  allQuantities(context).flatMap((found) => {
    const { value } = found;
    if (value.form !== 'interval') return [];
    return [lowAboveHigh, withoutBounds, flagOnAbsent, emptyInterval].flatMap((check) => check(found, value));
  });
