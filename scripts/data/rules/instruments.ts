import type { Instrument } from '../../../src/domain/claim';
import { errorIn, type Rule } from '../context';

type Amount = 'rate' | 'cap' | 'reward';

/** Which amounts each form has: one of these at least, or none. */
const AMOUNTS: Record<Instrument['form'], { readonly oneOf: readonly Amount[]; readonly none: readonly Amount[] }> = {
  'rate-cap': { oneOf: ['rate', 'cap'], none: ['reward'] },
  reward: { oneOf: ['reward'], none: ['rate', 'cap'] },
  'current-standard': { oneOf: [], none: ['rate', 'cap', 'reward'] },
  unspecified: { oneOf: [], none: ['rate', 'cap', 'reward'] },
  fund: { oneOf: [], none: ['rate', 'cap', 'reward'] },
};

function problemOf(instrument: Instrument): string | undefined {
  const { oneOf, none } = AMOUNTS[instrument.form];
  if (oneOf.length > 0 && oneOf.every((amount) => !instrument[amount]))
    return `form "${instrument.form}" has no ${oneOf.join(' and no ')}`;
  const extra = none.filter((amount) => instrument[amount]);
  return extra.length === 0 ? undefined : `form "${instrument.form}" has a ${extra.join(' and a ')}`;
}

/** The form of an instrument and its amounts agree. */
export const instruments: Rule = ({ lists }) =>
  lists.claims.flatMap((claim) => {
    const { value, broken } = claim;
    const problem = value.kind === 'instrument' && !broken.has('instrument') && problemOf(value.instrument);
    if (!problem) return [];
    return [
      errorIn(claim, 'instrument.form', {
        rule: 'instrument-form',
        message: problem,
        fix: 'correct the form, or give (or drop) the amounts',
      }),
    ];
  });
