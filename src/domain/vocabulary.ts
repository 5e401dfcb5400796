import type { LocalText } from './text';

export interface Term {
  readonly id: string;
  readonly label: LocalText;
}

/** What a quantity's number counts or is expressed in. Only quantities of one dimension can share an axis. */
export interface Unit extends Term {
  readonly dimension: 'count' | 'money' | 'share' | 'growth' | 'time';
  /** How a number and the unit are written together: "{n}家", "{n} enterprises". */
  readonly pattern: LocalText;
}

/** What is measured, with its definition. Two claims measure the same thing only if this is the same. */
export interface Measure extends Term {
  readonly definition: LocalText;
}

/** A theme with the rule that says when a measure belongs to it. */
export interface Theme extends Term {
  readonly rule: LocalText;
}

/** A link of the value chain, in order from fibre to retail. */
export interface ChainLink extends Term {
  readonly order: number;
  readonly rule: LocalText;
}

/** A product or industry that a plan names; its place on the chain is our classification. */
export interface Product extends Term {
  readonly chain: readonly string[];
}

/** A body that acts: a department, a district government, an association, an enterprise, a medium. */
export interface Actor extends Term {
  readonly type:
    | 'department'
    | 'district-government'
    | 'association'
    | 'media'
    | 'enterprise'
    | 'university'
    | 'alliance'
    | 'platform-operator'
    | 'person'
    | 'group';
  /** Abbreviation for a crowded axis. */
  readonly short?: LocalText;
  readonly note?: LocalText;
}

export interface Vocabulary {
  readonly units: readonly Unit[];
  readonly measures: readonly Measure[];
  readonly themes: readonly Theme[];
  readonly chain: readonly ChainLink[];
  readonly products: readonly Product[];
  readonly actors: readonly Actor[];
}
