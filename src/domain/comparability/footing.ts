import type { Atlas } from '../atlas';
import type { Claim } from '../claim';
import type { EachOf, Quantity } from '../quantity';
import type { Unit } from '../vocabulary';
import { type Around, aroundOf } from './territory';

/** What must be known beside two claims to say whether they can be compared. */
export type ComparisonContext = Pick<Atlas, 'plans' | 'places' | 'sources'> & {
  readonly vocabulary: Pick<Atlas['vocabulary'], 'units'>;
};

/** What a claim's number stands on: all that the rules look at, and nothing else. */
export interface Footing {
  readonly plan: string;
  readonly kind: Claim['kind'];
  /** `none`: the claim has no quantity. `absent`: its quantity says that the document states none. */
  readonly form: Quantity['form'] | 'none';
  readonly measure?: string;
  /** Undefined where no number is given. */
  readonly unit?: string;
  /** Undefined where the unit is not in the vocabulary. */
  readonly dimension?: Unit['dimension'];
  readonly by?: string;
  /** One end is left open. */
  readonly open: boolean;
  readonly each?: EachOf;
  /** What kind of size is named, and in what: the number itself, or the size of each counted thing. */
  readonly size?: { readonly kind: 'level' | 'number'; readonly dimension: Unit['dimension'] | undefined };
  /** The plan's territory; undefined where the plan is not known. */
  readonly territory?: Around;
  /** Years that the plan covers, both ends counted; undefined where an end is not stated. */
  readonly years?: number;
  /** Known only from somebody speaking about the plan. */
  readonly spoken: boolean;
  /** The document says it: not counted, read or worked out by us. */
  readonly stated: boolean;
}

const YEAR = /^\d{4}/;

function yearsOf({ from, to }: { readonly from: string; readonly to?: string }): number | undefined {
  const [first, last] = [YEAR.exec(from)?.[0], YEAR.exec(to ?? '')?.[0]];
  return first === undefined || last === undefined ? undefined : Number(last) - Number(first) + 1;
}

type Dimensions = ReadonlyMap<string, Unit['dimension']>;

function sizeOf(quantity: Quantity, dimensions: Dimensions): Footing['size'] {
  if (quantity.form === 'absent') return undefined;
  const { each } = quantity;
  const isLevel = quantity.form === 'level';
  if (each)
    return { kind: isLevel || each.relation === 'level' ? 'level' : 'number', dimension: dimensions.get(each.unit) };
  if (quantity.form === 'unquantified') return undefined;
  return { kind: isLevel ? 'level' : 'number', dimension: dimensions.get(quantity.unit) };
}

type Measured = Pick<Footing, 'form' | 'measure' | 'unit' | 'dimension' | 'by' | 'open' | 'each' | 'size'>;

/** Absent fields stay absent, so that two footings can be compared by what they have. */
function present<T extends object>(fields: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  const entries = Object.entries(fields).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as { [K in keyof T]: Exclude<T[K], undefined> };
}

function measuredOf(quantity: Quantity | undefined, dimensions: Dimensions): Measured {
  if (!quantity) return { form: 'none', open: false };
  const { form, measure } = quantity;
  if (quantity.form === 'absent') return { form, measure, open: false };
  const { by, each } = quantity;
  // "Keeps growing" counts nothing and is no sum, whatever unit a number would have.
  const unit = form === 'unquantified' && !each ? undefined : quantity.unit;
  const open = quantity.form === 'interval' && (quantity.low === undefined || quantity.high === undefined);
  const size = sizeOf(quantity, dimensions);
  const dimension = unit === undefined ? undefined : dimensions.get(unit);
  return { form, measure, open, ...present({ unit, dimension, by, each, size }) };
}

/** Reads footings off claims; what does not depend on the claim is looked up once. */
export function footings({ plans, places, sources, vocabulary }: ComparisonContext): (claim: Claim) => Footing {
  const dimensions: Dimensions = new Map(vocabulary.units.map(({ id, dimension }) => [id, dimension]));
  const speeches = new Set(sources.filter(({ kind }) => kind === 'speech').map(({ id }) => id));
  const parents = new Map(places.map(({ id, parent }) => [id, parent]));
  const ofPlans = new Map(
    plans.map(({ id, place, period }) => [
      id,
      present({ territory: aroundOf(parents, place), years: yearsOf(period) }),
    ]),
  );
  return ({ plan, kind, quantity, evidence, status }) => ({
    plan,
    kind,
    ...measuredOf(quantity, dimensions),
    ...ofPlans.get(plan),
    spoken: evidence.length > 0 && evidence.every(({ source }) => speeches.has(source)),
    stated: status === 'stated',
  });
}
