import type { Topology } from 'topojson-specification';
import * as v from 'valibot';
import type { Atlas } from '../domain/atlas';
import { CLAIM_KINDS, type Claim } from '../domain/claim';
import { CAVEAT_TYPES, STATUSES } from '../domain/evidence';
import { PLACE_LEVELS } from '../domain/place';

const text = v.object({ zh: v.string(), en: v.string() });
const id = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]*$/));
const evidence = v.looseObject({ source: id, locator: v.string(), phrase: v.string(), reading: v.optional(text) });

const measured = { unit: id, measure: id, by: v.optional(v.string()), wording: text };
const finite = v.pipe(v.number(), v.finite());
const quantity = v.variant('form', [
  v.looseObject({
    form: v.literal('interval'),
    low: v.optional(finite),
    high: v.optional(finite),
    lowInclusive: v.boolean(),
    highInclusive: v.boolean(),
    ...measured,
  }),
  v.looseObject({ form: v.literal('level'), magnitude: finite, ...measured }),
  v.looseObject({ form: v.literal('unquantified'), ...measured }),
  v.looseObject({ form: v.literal('absent'), measure: id, reason: text }),
]);

const claim = v.looseObject({
  id,
  plan: id,
  kind: v.picklist(CLAIM_KINDS),
  label: text,
  quantity: v.optional(quantity),
  places: v.array(v.looseObject({ place: id, role: v.string() })),
  themes: v.array(id),
  status: v.picklist(STATUSES),
  evidence: v.array(evidence),
  caveats: v.array(v.looseObject({ type: v.picklist(CAVEAT_TYPES), text, evidence: v.optional(v.array(evidence)) })),
});

const term = v.looseObject({ id, label: text });
const shared = v.looseObject({
  plans: v.array(v.looseObject({ id, title: text, short: text, place: id, sources: v.array(id) })),
  places: v.array(v.looseObject({ id, name: text, short: text, level: v.picklist(PLACE_LEVELS) })),
  sources: v.array(v.looseObject({ id, title: text, plan: id })),
  vocabulary: v.looseObject({
    units: v.array(term),
    measures: v.array(term),
    themes: v.array(term),
    chain: v.array(term),
    products: v.array(term),
    actors: v.array(term),
  }),
});

/** Shared data from what arrived; throws with a path where its shape is wrong. */
export function decodeShared(data: unknown): Omit<Atlas, 'claims'> {
  return trusted<Omit<Atlas, 'claims'>>(shared, data, 'atlas/shared.json');
}

/** Claims from what arrived. A broken claim is left out and counted on the console, never half shown. */
export function decodeClaims(data: unknown): readonly Claim[] {
  const { claims } = trusted<{ claims: readonly unknown[] }>(
    v.looseObject({ claims: v.array(v.unknown()) }),
    data,
    'claims',
  );
  const good = claims.filter((item): item is Claim => v.is(claim, item));
  if (good.length < claims.length)
    console.warn(`${claims.length - good.length} of ${claims.length} claims were malformed and left out`);
  return good;
}

const topology = v.looseObject({
  type: v.literal('Topology'),
  objects: v.record(v.string(), v.unknown()),
  arcs: v.array(v.array(v.array(finite))),
});

/** Boundaries from what arrived. */
export const decodeTopology = (data: unknown): Topology => trusted<Topology>(topology, data, 'geometry');

// The full types are checked where data is authored (npm run data:check); here only what a page would break on.
function trusted<T>(schema: v.GenericSchema, data: unknown, what: string): T {
  const result = v.safeParse(schema, data);
  if (result.success) return result.output as T;
  const [issue] = result.issues;
  throw new Error(`${what} › ${v.getDotPath(issue) ?? ''}: ${issue.message}`);
}
