import '../kit/key.css';
import { useId } from 'react';
import { Knot } from './Knot';
import type { LedgerLook } from './types';

/** What a look means, in words. */
export interface KeyItem {
  readonly look: LedgerLook;
  readonly words: string;
}

/** The key below a ledger: only the looks that occur. */
export function LedgerKey({ items }: { readonly items: readonly KeyItem[] }) {
  const id = useId();
  return (
    <ul className="chart-key">
      {items.map(({ look, words }) => (
        <li key={look}>
          <svg className="ledger" viewBox="0 0 14 14" width="14" height="14" aria-hidden="true">
            <pattern id={id + look} width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
              <path className="ledger-hatch" d="M0 0v4" />
            </pattern>
            <Knot look={look} at={[7, 7]} hatch={id + look} />
          </svg>
          {words}
        </li>
      ))}
    </ul>
  );
}
