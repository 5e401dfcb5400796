import { z } from 'zod';
import { claim } from './schema/claim';
import { source } from './schema/evidence';
import { place, plan } from './schema/place';
import { tour } from './schema/tour';
import { vocabulary } from './schema/vocabulary';

const $schema = z.string().optional().meta({ description: 'Where an editor finds this schema' });

/** The form of each kind of file, by the name of its JSON Schema. */
export const FILE_SCHEMAS = {
  plan: plan.extend({ $schema }).meta({ title: 'plan.json', description: 'What one plan is' }),
  claims: z
    .strictObject({ $schema, claims: z.array(claim) })
    .meta({ title: 'Claims', description: 'What one plan says, by kind' }),
  places: z.strictObject({ $schema, places: z.array(place) }).meta({ title: 'Gazetteer' }),
  vocabulary: vocabulary.extend({ $schema }).meta({ title: 'Vocabulary' }),
  sources: z.strictObject({ $schema, sources: z.array(source) }).meta({ title: 'Documents' }),
  tours: z.strictObject({ $schema, tours: z.array(tour) }).meta({ title: 'Tours', description: 'Views in an order' }),
} as const;

const { units, measures, themes, chain, products, actors } = vocabulary.shape;

/** The form of one entry, by the list that holds it. */
export const ITEM_SCHEMAS = {
  plans: plan,
  claims: claim,
  places: place,
  sources: source,
  tours: tour,
  units: units.element,
  measures: measures.element,
  themes: themes.element,
  chain: chain.element,
  products: products.element,
  actors: actors.element,
} as const;

/** The JSON Schemas that editors read, by file name. */
export function jsonSchemas(): Record<string, unknown> {
  const entries = Object.entries(FILE_SCHEMAS).map(([name, schema]) => [`${name}.schema.json`, z.toJSONSchema(schema)]);
  return Object.fromEntries(entries);
}
