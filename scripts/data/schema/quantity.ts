import { z } from 'zod';
import type { EachOf, Quantity } from '../../../src/domain/quantity';
import { figure, id, year } from './forms';
import { localText } from './strings';

const eachOf = z
  .strictObject({
    magnitude: figure('Size in `unit`, written out: 100000000000, never "100 billion"'),
    unit: id('a unit'),
    relation: z.enum(['level', 'exactly', 'at-least', 'more-than']),
  })
  .meta({ id: 'each', description: 'The size attached to each counted thing' }) satisfies z.ZodType<EachOf>;

const measured = {
  unit: id('a unit in the vocabulary; values are in it, never scaled (yuan, not 亿元)'),
  measure: id('a measure in the vocabulary'),
  by: year.optional(),
  wording: localText(120, 'How people say it, with its operator: "more than 12", "超过12家"'),
  each: eachOf.optional(),
};

const interval = z.strictObject({
  form: z.literal('interval'),
  low: figure('Lower bound; left out when open').optional(),
  high: figure('Upper bound; left out when open').optional(),
  lowInclusive: z.boolean().meta({ description: 'true: at least; false: more than, or no lower bound' }),
  highInclusive: z.boolean().meta({ description: 'true: at most; false: less than, or no upper bound' }),
  approximate: z.literal(true).optional(),
  ...measured,
});

const level = z.strictObject({
  form: z.literal('level'),
  magnitude: figure('Order of magnitude written out: 千亿级 is 100000000000'),
  ...measured,
});

const unquantified = z.strictObject({ form: z.literal('unquantified'), ...measured });

const absent = z.strictObject({
  form: z.literal('absent'),
  measure: id('a measure in the vocabulary'),
  reason: localText(300, 'What the document does not state'),
});

/** A value: interval, level, unquantified or absent. */
export const quantity = z
  .discriminatedUnion('form', [interval, level, unquantified, absent])
  .meta({ id: 'quantity', description: 'The number as stated; an absent bound is open' }) satisfies z.ZodType<Quantity>;
