import { round } from '../kit/lines';
import type { LedgerLook } from './types';

interface KnotProps {
  readonly look: LedgerLook;
  readonly at: readonly [x: number, y: number];
  /** Id of the pattern for `hatched`. */
  readonly hatch: string;
}

/** The mark of an entry: how firmly it stands. */
export function Knot({ look, at: [x, y], hatch }: KnotProps) {
  return (
    <circle
      className={`ledger-knot knot-${look}`}
      cx={round(x)}
      cy={round(y)}
      r="5"
      {...(look === 'hatched' && { fill: `url(#${hatch})` })}
    />
  );
}
