import type { Caveat, Derivation, Evidence, Status } from './evidence';
import type { Quantity } from './quantity';
import type { LocalText } from './text';

export const CLAIM_KINDS = [
  'plan',
  'target',
  'vision',
  'cluster',
  'base',
  'district',
  'instrument',
  'task',
  'project',
  'action',
  'safeguard',
  'principle',
  'problem',
  'category',
  'product',
  'platform',
  'institution',
  'enterprise',
  'event',
  'channel',
  'technology',
  'talent',
  'partner',
  'absence',
] as const;

export type ClaimKind = (typeof CLAIM_KINDS)[number];

/** A place that a claim names. */
export interface PlaceRef {
  readonly place: string;
  /**
   * `located`: the thing lies there. `member`: one of the places listed for it (a base and its cities).
   * `covers`: the claim is about that whole territory. `partner`: a place to work with, elsewhere.
   */
  readonly role: 'located' | 'member' | 'covers' | 'partner';
  /** `inferred` where the document does not say that it is this place (a town's prefecture). */
  readonly status?: 'stated' | 'inferred';
}

/** A body that a claim makes responsible or involves. */
export interface ActorRef {
  /** Id of an actor in the vocabulary. */
  readonly actor: string;
  readonly role: 'responsible' | 'lead' | 'issuer' | 'partner' | 'speaker' | 'beneficiary';
}

interface ClaimBase {
  /** Stable for ever: it is part of a permanent URL. Lower-case letters, digits, hyphens; starts with the plan's prefix. */
  readonly id: string;
  /** Id of the plan that says it. */
  readonly plan: string;
  readonly label: LocalText;
  /** A plain explanation in our own words. */
  readonly summary?: LocalText;
  readonly quantity?: Quantity;
  readonly places: readonly PlaceRef[];
  /** The document ends the list of places with "and other cities" (等). */
  readonly placesOpenEnded?: boolean;
  /** Ids of themes, by the written rule of each. */
  readonly themes: readonly string[];
  /** Ids of products in the vocabulary (their chain link is our classification). */
  readonly products?: readonly string[];
  readonly actors?: readonly ActorRef[];
  /** The number that the document gives it ("1"–"18"), or its order where it gives none. */
  readonly number?: string;
  /** The claim that this is a part of: a task's project, an action's project. */
  readonly partOf?: string;
  readonly status: Status;
  readonly derivation?: Derivation;
  readonly evidence: readonly Evidence[];
  readonly caveats: readonly Caveat[];
}

/** A fact about the plan itself. */
export interface PlanClaim extends ClaimBase {
  readonly kind: 'plan';
  readonly fact: 'title' | 'period' | 'validity' | 'issuer' | 'document' | 'release' | 'scope';
  readonly from?: string;
  readonly to?: string;
}

export interface ClusterClaim extends ClaimBase {
  readonly kind: 'cluster';
  /** The title the place bears: 中国童装名城. */
  readonly honour?: LocalText;
}

export interface BaseClaim extends ClaimBase {
  readonly kind: 'base';
  /** What the base is to become: "nationally important", "the country's leading". */
  readonly ambition?: LocalText;
  /** What the named cities are said to bring: "R&D and brand advantages". */
  readonly advantage?: LocalText;
}

export interface DistrictClaim extends ClaimBase {
  readonly kind: 'district';
  readonly form: 'street' | 'business-area' | 'town' | 'park' | 'area';
}

/** One way in which public money is given. */
export interface Instrument {
  /** `rate-cap`: a share of the cost up to a sum. `reward`: a fixed sum. `current-standard`: as existing policy has it, no amount. `unspecified`: support without terms. `fund`: a fund or pool. */
  readonly form: 'rate-cap' | 'reward' | 'current-standard' | 'unspecified' | 'fund';
  /** Share of the project's actual investment, in percent. */
  readonly rate?: Quantity;
  /** Largest sum, in yuan. */
  readonly cap?: Quantity;
  /** Fixed sum, in yuan. */
  readonly reward?: Quantity;
  readonly purpose: LocalText;
  readonly recipients: readonly LocalText[];
  readonly conditions: readonly LocalText[];
  readonly exceptions: readonly LocalText[];
}

export interface InstrumentClaim extends ClaimBase {
  readonly kind: 'instrument';
  readonly instrument: Instrument;
}

/** Kinds that need no field of their own beyond the shared ones. */
export interface PlainClaim extends ClaimBase {
  readonly kind: Exclude<ClaimKind, 'plan' | 'cluster' | 'base' | 'district' | 'instrument'>;
}

/** One thing that one plan says. */
export type Claim = PlanClaim | ClusterClaim | BaseClaim | DistrictClaim | InstrumentClaim | PlainClaim;

export type ClaimOf<K extends ClaimKind> = Extract<Claim, { kind: K }>;

/** Narrows a list of claims to one kind. */
export function claimsOfKind<K extends ClaimKind>(claims: readonly Claim[], kind: K): ClaimOf<K>[] {
  return claims.filter((claim): claim is ClaimOf<K> => claim.kind === kind);
}

/** Something to be reached: only of that can a year be missing. What a plan counts or pays holds while it is in force. */
export const isGoal = ({ kind }: Pick<Claim, 'kind'>): boolean => kind === 'target' || kind === 'vision';

/** Words that stand in quotation marks in the document itself need no second ones around them. */
export const isQuoted = (phrase: string): boolean => /^[“"「][^“”"「」]*[”"」]$/.test(phrase);
