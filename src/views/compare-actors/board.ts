import type { LedgerData } from '../../charts/ledger/types';
import type { Claim } from '../../domain/claim';
import type { Body } from './bodies';

export interface ActorsBoard {
  readonly ledger: LedgerData;
  readonly bodies: readonly Body[];
  /** What the documents leave out about who acts. */
  readonly absences: readonly Claim[];
}
