import type { Unit } from '../../../src/domain/vocabulary';
import { allQuantities, byId, errorIn, type FoundQuantity, type Rule } from '../context';
import type { Fault } from '../fault';
import type { Item } from '../load';

const WANTED: Partial<Record<FoundQuantity['part'], { dimension: Unit['dimension']; unit: string }>> = {
  rate: { dimension: 'share', unit: 'percent' },
  cap: { dimension: 'money', unit: 'yuan' },
  reward: { dimension: 'money', unit: 'yuan' },
};

function dimensionFault(found: FoundQuantity, unit: Unit): Fault[] {
  const wanted = WANTED[found.part];
  if (!wanted || unit.dimension === wanted.dimension) return [];
  const message = `a ${found.part} is measured in ${wanted.unit}, "${unit.id}" has the dimension ${unit.dimension}`;
  return [errorIn(found, 'unit', { rule: 'unit-dimension', message, fix: `use the unit "${wanted.unit}"` })];
}

/** What numbers of a dimension cannot be. */
const LIMITS: Partial<Record<Unit['dimension'], { fits: (n: number) => boolean; what: string }>> = {
  count: { fits: (n) => Number.isInteger(n) && n >= 0, what: 'a whole number, 0 or more' },
  money: { fits: (n) => n >= 0, what: '0 or more' },
  share: { fits: (n) => n >= 0 && n <= 100, what: 'between 0 and 100' },
};

function rangeFaults(found: FoundQuantity, unit: Unit): Fault[] {
  const limit = LIMITS[unit.dimension];
  const { value } = found;
  if (!limit || value.form !== 'interval') return [];
  return (['low', 'high'] as const).flatMap((bound) => {
    const figure = value[bound];
    if (figure === undefined || limit.fits(figure)) return [];
    const message = `${figure} ${unit.label.en} is not ${limit.what}`;
    return [errorIn(found, bound, { rule: 'impossible-figure', message, fix: 'correct the figure or the unit' })];
  });
}

const checkUnit = (found: FoundQuantity, unit: Item<Unit> | undefined): Fault[] =>
  unit ? [...dimensionFault(found, unit.value), ...rangeFaults(found, unit.value)] : [];

/** Units fit what they measure, figures fit their unit. */
export const dimensions: Rule = (context) => {
  const units = byId(context, 'units');
  return allQuantities(context).flatMap((found) =>
    found.value.form === 'absent' ? [] : checkUnit(found, units.get(found.value.unit)),
  );
};
