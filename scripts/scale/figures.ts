import type { Quantity } from '../../src/domain/quantity';
import type { Dice } from '../../src/domain/testing/dice';
import type { LocalText } from '../../src/domain/text';
import type { Unit } from '../../src/domain/vocabulary';

/** What can be measured, in which unit: as the plans that were read have it. */
export interface Gauge {
  readonly measure: string;
  readonly unit: Unit;
}

const BILLION = 1e9;

/** A number of a size that its unit can have, and how it is said. */
function figureFor({ id, dimension, pattern }: Unit, roll: Dice): { value: number; said: LocalText } {
  if (dimension === 'money') {
    const billions = 1 + roll.below(900);
    return { value: billions * BILLION, said: { zh: `${billions * 10}亿元`, en: `¥${billions} billion` } };
  }
  const value = dimension === 'share' || id === 'percent' ? 5 + roll.below(90) : 2 + roll.below(400);
  const n = String(value);
  return { value, said: { zh: pattern.zh.replace('{n}', n), en: pattern.en.replace('{n}', n) } };
}

const OPERATORS = [
  { zh: '超过', en: 'more than ', open: true, inclusive: false },
  { zh: '不少于', en: 'at least ', open: true, inclusive: true },
  { zh: '', en: '', open: false, inclusive: true },
] as const;

/** A target's number: open, exact or not quantified. */
export function quantityFor({ measure, unit }: Gauge, by: string, roll: Dice): Quantity {
  if (roll.below(8) === 0)
    return { form: 'unquantified', unit: unit.id, measure, by, wording: { zh: '若干', en: 'a number of them' } };
  const { value, said } = figureFor(unit, roll);
  const { zh, en, open, inclusive } = roll.of(OPERATORS);
  return {
    form: 'interval',
    low: value,
    ...(open ? {} : { high: value }),
    lowInclusive: inclusive,
    highInclusive: !open,
    unit: unit.id,
    measure,
    by,
    wording: { zh: zh + said.zh, en: en + said.en },
  };
}
