import { z } from 'zod';
import {
  type ActorRef,
  CLAIM_KINDS,
  type Claim,
  type ClaimKind,
  type Instrument,
  type PlaceRef,
  type PlainClaim,
} from '../../../src/domain/claim';
import { STATUSES } from '../../../src/domain/evidence';
import { caveat, derivation, evidence } from './evidence';
import { id, partialDate } from './forms';
import { quantity } from './quantity';
import { localText, text } from './strings';

const placeRef = z
  .strictObject({
    place: id('a place'),
    role: z.enum(['located', 'member', 'covers', 'partner']),
    status: z.enum(['stated', 'inferred']).optional(),
  })
  .meta({
    id: 'placeRef',
    description: 'A place that the claim names, and in what role',
  }) satisfies z.ZodType<PlaceRef>;

const actorRef = z
  .strictObject({
    actor: id('an actor in the vocabulary'),
    role: z.enum(['responsible', 'lead', 'issuer', 'partner', 'speaker', 'beneficiary']),
  })
  .meta({ id: 'actorRef', description: 'A body, and what it is to do' }) satisfies z.ZodType<ActorRef>;

const shared = {
  id: id('a claim, with the prefix of its plan; permanent, it is part of an address'),
  plan: id('the plan that says it'),
  label: localText(120, 'What a mark or heading shows; short'),
  summary: localText(600, 'One plain sentence of ours').optional(),
  quantity: quantity.optional(),
  places: z.array(placeRef),
  placesOpenEnded: z.boolean().optional(),
  themes: z.array(id('a theme')),
  products: z.array(id('a product')).optional(),
  actors: z.array(actorRef).optional(),
  number: text(20, 'The number that the document gives it, or its order').optional(),
  partOf: id('the claim that this is a part of').optional(),
  status: z.enum(STATUSES),
  derivation: derivation.optional(),
  evidence: z.array(evidence),
  caveats: z.array(caveat),
};

const instrument = z
  .strictObject({
    form: z.enum(['rate-cap', 'reward', 'current-standard', 'unspecified', 'fund']),
    rate: quantity.optional(),
    cap: quantity.optional(),
    reward: quantity.optional(),
    purpose: localText(400, 'What the money is for'),
    recipients: z.array(localText(200, 'Who may have it')),
    conditions: z.array(localText(400, 'On what condition')),
    exceptions: z.array(localText(400, 'What is left out')),
  })
  .meta({ id: 'instrument', description: 'One way in which public money is given' }) satisfies z.ZodType<Instrument>;

type PlainKind = PlainClaim['kind'];
const OWN_FIELDS: readonly ClaimKind[] = ['plan', 'cluster', 'base', 'district', 'instrument'];
const PLAIN_KINDS = CLAIM_KINDS.filter((kind): kind is PlainKind => !OWN_FIELDS.includes(kind));

/** One thing that one plan says; the fields depend on its kind. */
export const claim = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('plan'),
    ...shared,
    fact: z.enum(['title', 'period', 'validity', 'issuer', 'document', 'release', 'scope']),
    from: partialDate.optional(),
    to: partialDate.optional(),
  }),
  z.strictObject({
    kind: z.literal('cluster'),
    ...shared,
    honour: localText(120, 'The title the place bears: 中国童装名城').optional(),
  }),
  z.strictObject({
    kind: z.literal('base'),
    ...shared,
    ambition: localText(200, 'What the base is to become').optional(),
    advantage: localText(200, 'What the named cities are said to bring').optional(),
  }),
  z.strictObject({
    kind: z.literal('district'),
    ...shared,
    form: z.enum(['street', 'business-area', 'town', 'park', 'area']),
  }),
  z.strictObject({ kind: z.literal('instrument'), ...shared, instrument }),
  z.strictObject({ kind: z.enum(PLAIN_KINDS), ...shared }),
]) satisfies z.ZodType<Claim>;
