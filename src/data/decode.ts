import type { Topology } from 'topojson-specification';
import * as v from 'valibot';
import { type Atlas, DATA_FORMAT } from '../domain/atlas';
import {
  type ActorRef,
  CLAIM_KINDS,
  type Claim,
  type ClaimKind,
  type DistrictClaim,
  type Instrument,
  type PlaceRef,
  type PlanClaim,
} from '../domain/claim';
import { CAVEAT_TYPES, type Source, STATUSES } from '../domain/evidence';
import { INVISIBLE } from '../domain/invisible';
import { PLACE_LEVELS } from '../domain/place';
import type { Plan } from '../domain/plan';
import type { EachOf } from '../domain/quantity';
import { LANGS } from '../domain/text';
import { liesSomewhere, refersTo, type SharedData } from './references';

/** Characters; the longest text that may be authored has half as many. */
const LONGEST_TEXT = 2_000;
const line = v.pipe(
  v.string(),
  v.maxLength(LONGEST_TEXT),
  v.check((words) => !INVISIBLE.test(words), 'has invisible characters'),
);
const text = v.object({ zh: line, en: line });
const id = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]*$/));
const ids = v.array(id);
const texts = v.array(text);
const finite = v.pipe(v.number(), v.finite());
const evidence = v.looseObject({ source: id, locator: line, phrase: line, reading: v.optional(text) });

const each = v.looseObject({
  magnitude: finite,
  unit: id,
  relation: v.picklist(['level', 'exactly', 'at-least', 'more-than'] satisfies EachOf['relation'][]),
});
const measured = { unit: id, measure: id, by: v.optional(v.string()), wording: text, each: v.optional(each) };
const interval = v.looseObject({
  form: v.literal('interval'),
  low: v.optional(finite),
  high: v.optional(finite),
  lowInclusive: v.boolean(),
  highInclusive: v.boolean(),
  approximate: v.optional(v.literal(true)),
  ...measured,
});
const isBounded = ({ low, high }: v.InferOutput<typeof interval>): boolean =>
  low === undefined || high === undefined ? low !== high : low <= high;
const quantity = v.variant('form', [
  v.pipe(interval, v.check(isBounded, 'needs a bound, and low no higher than high')),
  v.looseObject({ form: v.literal('level'), magnitude: finite, ...measured }),
  v.looseObject({ form: v.literal('unquantified'), ...measured }),
  v.looseObject({ form: v.literal('absent'), measure: id, reason: text }),
]);

const instrument = v.looseObject({
  form: v.picklist(['rate-cap', 'reward', 'current-standard', 'unspecified', 'fund'] satisfies Instrument['form'][]),
  rate: v.optional(quantity),
  cap: v.optional(quantity),
  reward: v.optional(quantity),
  purpose: text,
  recipients: texts,
  conditions: texts,
  exceptions: texts,
});

const FACTS = ['title', 'period', 'validity', 'issuer', 'document', 'release', 'scope'] satisfies PlanClaim['fact'][];
const DISTRICTS = ['street', 'business-area', 'town', 'park', 'area'] satisfies DistrictClaim['form'][];
const ACTOR_ROLES = ['responsible', 'lead', 'issuer', 'partner', 'speaker', 'beneficiary'] satisfies ActorRef['role'][];
const ROLES = ['located', 'member', 'covers', 'partner'] satisfies PlaceRef['role'][];

/** Fields of one kind of claim; each is checked wherever it stands, and must stand where its kind needs it. */
const ofOneKind = {
  fact: v.optional(v.picklist(FACTS)),
  from: v.optional(v.string()),
  to: v.optional(v.string()),
  honour: v.optional(text),
  ambition: v.optional(text),
  advantage: v.optional(text),
  form: v.optional(v.picklist(DISTRICTS)),
  instrument: v.optional(instrument),
};
const NEEDED: Partial<Record<ClaimKind, keyof typeof ofOneKind>> = {
  plan: 'fact',
  district: 'form',
  instrument: 'instrument',
};

const anyClaim = v.looseObject({
  id,
  plan: id,
  kind: v.picklist(CLAIM_KINDS),
  label: text,
  summary: v.optional(text),
  quantity: v.optional(quantity),
  places: v.array(v.looseObject({ place: id, role: v.picklist(ROLES), status: v.optional(v.string()) })),
  placesOpenEnded: v.optional(v.boolean()),
  themes: ids,
  products: v.optional(ids),
  actors: v.optional(v.array(v.looseObject({ actor: id, role: v.picklist(ACTOR_ROLES) }))),
  number: v.optional(v.string()),
  partOf: v.optional(id),
  status: v.picklist(STATUSES),
  derivation: v.optional(v.looseObject({ inputs: ids, formula: v.string(), assumptions: texts })),
  evidence: v.array(evidence),
  caveats: v.array(v.looseObject({ type: v.picklist(CAVEAT_TYPES), text, evidence: v.optional(v.array(evidence)) })),
  ...ofOneKind,
});
const hasWhatItsKindNeeds = (claim: v.InferOutput<typeof anyClaim>): boolean => {
  const field = NEEDED[claim.kind];
  return field === undefined || claim[field] !== undefined;
};
const claim = v.pipe(anyClaim, v.check(hasWhatItsKindNeeds, 'lacks what its kind needs'));

const lonLat = v.tuple([
  v.pipe(finite, v.minValue(-180), v.maxValue(180)),
  v.pipe(finite, v.minValue(-90), v.maxValue(90)),
]);
const plan = v.looseObject({
  id,
  title: text,
  short: text,
  place: id,
  issuer: text,
  period: v.looseObject({ from: v.string(), to: v.optional(v.string()) }),
  dye: v.picklist(['indigo', 'madder', 'malachite', 'gardenia', 'walnut'] satisfies Plan['dye'][]),
  sources: ids,
  note: v.optional(text),
});
const place = v.looseObject({
  id,
  name: text,
  short: text,
  level: v.picklist(PLACE_LEVELS),
  parent: v.optional(id),
  point: v.optional(lonLat),
  geometry: v.optional(v.looseObject({ file: v.string(), object: v.string(), id: v.string() })),
  note: v.optional(text),
});
const source = v.looseObject({
  id,
  plan: id,
  title: text,
  publisher: text,
  date: v.optional(v.string()),
  dateNote: v.optional(text),
  language: v.picklist(LANGS),
  kind: v.picklist(['full-text', 'report', 'speech'] satisfies Source['kind'][]),
  machineTranslated: v.boolean(),
  note: v.optional(text),
  outline: v.array(v.looseObject({ locator: v.string(), label: text })),
});
const vocabulary = v.looseObject({
  units: v.array(v.looseObject({ id, label: text, pattern: text })),
  measures: v.array(v.looseObject({ id, label: text, definition: text })),
  themes: v.array(v.looseObject({ id, label: text, rule: text })),
  chain: v.array(v.looseObject({ id, label: text, rule: text })),
  products: v.array(v.looseObject({ id, label: text, chain: ids })),
  actors: v.array(v.looseObject({ id, label: text, short: v.optional(text) })),
});
const stop = v.looseObject({
  view: id,
  select: v.optional(id),
  headline: v.optional(text),
  note: v.optional(text),
  number: v.optional(id),
  dwell: v.optional(finite),
});
const tour = v.looseObject({ id, title: text, stops: v.array(stop) });
const shared = v.looseObject({
  format: v.literal(DATA_FORMAT),
  plans: v.array(plan),
  places: v.array(place),
  sources: v.array(source),
  vocabulary,
  tours: v.optional(v.array(tour)),
});

/** Shared data from what arrived; throws with a path where its shape is wrong, or a plan lies in no place. */
export function decodeShared(data: unknown): SharedData {
  const decoded = trusted<SharedData>(shared, data, 'atlas/shared.json');
  if (!liesSomewhere(decoded)) throw new Error('atlas/shared.json › places: lacks one that a plan or a place lies in');
  return decoded;
}

/**
 * Claims from what arrived. A broken claim, or one that names what is not in the shared data, is left out and counted on
 * the console, never half shown.
 */
export function decodeClaims(data: unknown, known: SharedData): readonly Claim[] {
  const { claims } = trusted<{ claims: readonly unknown[] }>(
    v.looseObject({ claims: v.array(v.unknown()) }),
    data,
    'claims',
  );
  const resolves = refersTo(known);
  const good = claims.filter((item): item is Claim => v.is(claim, item)).filter(resolves);
  if (good.length < claims.length)
    console.warn(`${claims.length - good.length} of ${claims.length} claims were malformed and left out`);
  return good;
}

/** A part of the atlas that holds all that its claims name, from what arrived. */
export function decodePart(data: unknown): Atlas {
  const known = decodeShared(data);
  return { ...known, claims: decodeClaims(data, known) };
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
  throw new Error(`${[what, v.getDotPath(issue) ?? '(whole file)'].join(' › ')}: ${issue.message}`);
}
