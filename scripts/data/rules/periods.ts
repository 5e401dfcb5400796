import { errorIn, type Rule } from '../context';
import type { Fault, Spot } from '../fault';

interface Period {
  readonly from?: string;
  readonly to?: string;
}

/** Dates as far as they are stated compare as far as both are. */
const isAfter = (a: string, b: string): boolean => {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) > b.slice(0, length);
};

function endsEarly(item: Spot, step: string, { from, to }: Period): Fault[] {
  if (from === undefined || to === undefined || !isAfter(from, to)) return [];
  const message = `${to} is before the start, ${from}`;
  return [errorIn(item, step, { rule: 'ends-before-start', message, fix: 'swap the two or correct the year' })];
}

/** Periods end after they start. */
export const periods: Rule = ({ lists }) => [
  ...lists.plans.flatMap((plan) => (plan.broken.has('period') ? [] : endsEarly(plan, 'period.to', plan.value.period))),
  ...lists.claims.flatMap((claim) => (claim.value.kind === 'plan' ? endsEarly(claim, 'to', claim.value) : [])),
];
