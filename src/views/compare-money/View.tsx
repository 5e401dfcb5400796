import { Ledger } from '../../charts/ledger/Ledger';
import { LedgerKey } from '../../charts/ledger/LedgerKey';
import type { ViewProps } from '../types';
import type { MoneyBoard } from './board';
import { keyItems } from './words';

/** Kinds of support by plan, each clause one mark; sums are words, not lengths. */
export function View({ data, display }: ViewProps<MoneyBoard>) {
  return (
    <>
      <Ledger data={data.ledger} />
      <LedgerKey items={keyItems(data, display.lang)} />
    </>
  );
}
