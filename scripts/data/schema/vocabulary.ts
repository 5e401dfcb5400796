import { z } from 'zod';
import type { Actor, ChainLink, Measure, Product, Theme, Unit, Vocabulary } from '../../../src/domain/vocabulary';
import { id } from './forms';
import { localText } from './strings';

const term = (of: string) => ({ id: id(of), label: localText(120, 'What a person reads') });

const unit = z.strictObject({
  ...term('a unit'),
  dimension: z.enum(['count', 'money', 'share', 'growth', 'time']),
  pattern: localText(60, 'Number and unit written together: "{n}家"'),
}) satisfies z.ZodType<Unit>;

const measure = z.strictObject({
  ...term('a measure'),
  definition: localText(600, 'What exactly is measured'),
}) satisfies z.ZodType<Measure>;

const theme = z.strictObject({
  ...term('a theme'),
  rule: localText(600, 'When a measure belongs to the theme'),
}) satisfies z.ZodType<Theme>;

const link = z.strictObject({
  ...term('a link of the value chain'),
  order: z.int(),
  rule: localText(600, 'What belongs to the link'),
}) satisfies z.ZodType<ChainLink>;

const product = z.strictObject({
  ...term('a product'),
  chain: z.array(id('a link of the value chain')).meta({ description: 'Our classification' }),
}) satisfies z.ZodType<Product>;

const actor = z.strictObject({
  ...term('an actor'),
  type: z.enum([
    'department',
    'district-government',
    'association',
    'media',
    'enterprise',
    'university',
    'alliance',
    'platform-operator',
    'person',
    'group',
  ]),
  short: localText(40, 'Abbreviation for a crowded axis').optional(),
  note: localText(600, 'Our remark').optional(),
}) satisfies z.ZodType<Actor>;

/** The lists of the vocabulary. */
export const vocabulary = z.strictObject({
  units: z.array(unit),
  measures: z.array(measure),
  themes: z.array(theme),
  chain: z.array(link),
  products: z.array(product),
  actors: z.array(actor),
}) satisfies z.ZodType<Vocabulary>;
