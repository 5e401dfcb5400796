import { isGoal } from '../claim';
import { type Conversion, conversionOf } from './conversions';
import type { Footing } from './footing';
import { overlap } from './territory';

/**
 * What a reason does to a pair. `apart`: the two answer different questions. `beside`: one question, but no honest
 * scale. `convert`: one scale after a named conversion. `mind`: one scale, with this said beside it.
 */
export type Effect = 'apart' | 'beside' | 'convert' | 'mind';

/** Is the same whichever claim comes first. */
type Test = (a: Footing, b: Footing) => boolean;

interface Rule {
  readonly effect: Effect;
  readonly holds: Test;
}

const either =
  (is: (one: Footing) => boolean): Test =>
  (a, b) =>
    is(a) || is(b);

const onlyOne =
  (is: (one: Footing) => boolean): Test =>
  (a, b) =>
    is(a) !== is(b);

const bothKnow =
  <K extends 'measure' | 'unit' | 'dimension' | 'by' | 'years'>(key: K, differ: boolean): Test =>
  (a, b) =>
    a[key] !== undefined && b[key] !== undefined && (a[key] !== b[key]) === differ;

const isOf = (...dimensions: readonly Footing['dimension'][]) => {
  return ({ dimension }: Footing): boolean => dimension !== undefined && dimensions.includes(dimension);
};

/** One of the first kind against one of the second. */
const against =
  (is: (one: Footing) => boolean, other: (one: Footing) => boolean): Test =>
  (a, b) =>
    (is(a) && other(b)) || (is(b) && other(a));

const differentDimension = bothKnow('dimension', true);
const countAgainstMoney = against(isOf('count'), isOf('money'));
const growthAgainstSize = against(isOf('growth'), isOf('count', 'money'));

/** What has no quantity has no size to set against another. */
const sizesInOne =
  (...kinds: readonly ('level' | 'number')[]): Test =>
  (a, b) =>
    a.size !== undefined &&
    b.size !== undefined &&
    a.size.dimension === b.size.dimension &&
    [a.size.kind, b.size.kind].sort().join() === kinds.join();

const eachOf = ({ each }: Footing): string => (each ? `${each.relation} ${each.magnitude} ${each.unit}` : '');

const isQuantified = ({ form }: Footing): boolean => form !== 'none' && form !== 'absent';

/** What one number is like matters only where there is another one. */
const bothQuantified =
  (test: Test): Test =>
  (a, b) =>
    isQuantified(a) && isQuantified(b) && test(a, b);

const isOfKind =
  (wanted: Footing['kind']) =>
  ({ kind }: Footing): boolean =>
    kind === wanted;

const converts =
  (name: Conversion['name']): Test =>
  (a, b) =>
    conversionOf(a.unit, b.unit)?.name === name;

/** Every rule by its reason's code, weightiest first: the order in which reasons are given. */
export const RULES = {
  'no-quantity': { effect: 'apart', holds: either(({ form }) => form === 'none') },
  'not-stated': { effect: 'apart', holds: either(({ form }) => form === 'absent') },
  'different-measure': { effect: 'apart', holds: bothKnow('measure', true) },
  'count-against-money': { effect: 'apart', holds: countAgainstMoney },
  'growth-without-base': { effect: 'apart', holds: growthAgainstSize },
  'different-dimension': {
    effect: 'apart',
    holds: (a, b) => differentDimension(a, b) && !countAgainstMoney(a, b) && !growthAgainstSize(a, b),
  },
  'different-unit': {
    effect: 'beside',
    holds: (a, b) => bothKnow('unit', true)(a, b) && conversionOf(a.unit, b.unit) === undefined,
  },
  'level-against-number': { effect: 'beside', holds: sizesInOne('level', 'number') },
  'level-against-level': { effect: 'beside', holds: sizesInOne('level', 'level') },
  unquantified: { effect: 'beside', holds: bothQuantified(either(({ form }) => form === 'unquantified')) },
  'different-size-of-each': {
    effect: 'beside',
    holds: (a, b) => bothKnow('measure', false)(a, b) && eachOf(a) !== eachOf(b),
  },
  'different-target-year': { effect: 'beside', holds: bothKnow('by', true) },
  'no-target-year': { effect: 'beside', holds: bothQuantified(either((one) => isGoal(one) && one.by === undefined)) },
  'goal-against-fact': { effect: 'beside', holds: bothQuantified(onlyOne(isGoal)) },
  'nested-territory': { effect: 'beside', holds: (a, b) => overlap(a.territory, b.territory) === 'nested' },
  'converted-to-years': { effect: 'convert', holds: converts('converted-to-years') },
  'converted-to-percent': { effect: 'convert', holds: converts('converted-to-percent') },
  'open-bound': { effect: 'mind', holds: bothQuantified(either(({ open }) => open)) },
  'different-period-length': { effect: 'mind', holds: bothKnow('years', true) },
  'speech-against-plan': { effect: 'mind', holds: onlyOne(({ spoken }) => spoken) },
  'derived-against-stated': { effect: 'mind', holds: onlyOne(({ stated }) => stated) },
  'target-against-vision': { effect: 'mind', holds: against(isOfKind('target'), isOfKind('vision')) },
  'same-territory': {
    effect: 'mind',
    holds: (a, b) => a.plan !== b.plan && overlap(a.territory, b.territory) === 'same',
  },
  'same-plan': { effect: 'mind', holds: bothQuantified((a, b) => a.plan === b.plan) },
} as const satisfies Record<string, Rule>;
