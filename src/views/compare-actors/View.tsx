import { Ledger } from '../../charts/ledger/Ledger';
import { LedgerKey } from '../../charts/ledger/LedgerKey';
import type { ViewProps } from '../types';
import type { ActorsBoard } from './board';
import { keyItems } from './words';

/** Bodies by kind and plan, each leading to all that it is named for. */
export function View({ data, display }: ViewProps<ActorsBoard>) {
  return (
    <>
      <Ledger data={data.ledger} />
      <LedgerKey items={keyItems(data, display.lang)} />
    </>
  );
}
