import type { LedgerData } from '../../charts/ledger/types';
import type { Claim, InstrumentClaim } from '../../domain/claim';
import type { Unit } from '../../domain/vocabulary';

/** A clause that gives money, and its terms as people say them ("" where no sum or share is stated). */
export interface Clause {
  readonly claim: InstrumentClaim;
  readonly terms: string;
}

export interface MoneyBoard {
  readonly ledger: LedgerData;
  readonly clauses: readonly Clause[];
  /** What the documents leave out about money. */
  readonly absences: readonly Claim[];
  readonly units: readonly Unit[];
  /** Territories of the plans that are at hand in full. */
  readonly fullTexts: readonly string[];
}
