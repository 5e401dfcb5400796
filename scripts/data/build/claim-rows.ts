import type { Atlas } from '../../../src/domain/atlas';
import type { Claim } from '../../../src/domain/claim';
import type { Caveat, Evidence } from '../../../src/domain/evidence';
import type { Quantity } from '../../../src/domain/quantity';
import { listCell } from './csv';

/** A claim in the light of one of its quantities and one of its pieces of evidence. */
export interface ClaimRow {
  readonly claim: Claim;
  readonly part: 'quantity' | 'rate' | 'cap' | 'reward' | undefined;
  readonly quantity: Quantity | undefined;
  readonly evidence: Evidence | undefined;
  /** File name of the document. */
  readonly file: string | undefined;
}

type Part = Pick<ClaimRow, 'part' | 'quantity'>;

function partsOf(claim: Claim): Part[] {
  const { rate, cap, reward } = claim.kind === 'instrument' ? claim.instrument : {};
  const all: Part[] = [
    { part: 'quantity', quantity: claim.quantity },
    { part: 'rate', quantity: rate },
    { part: 'cap', quantity: cap },
    { part: 'reward', quantity: reward },
  ];
  const present = all.filter(({ quantity }) => quantity !== undefined);
  return present.length > 0 ? present : [{ part: undefined, quantity: undefined }];
}

/** A row for each part of a claim and each piece of its evidence; a claim with neither has one row. */
export function claimRows({ claims, sources }: Atlas): ClaimRow[] {
  const files = new Map(sources.map(({ id, file }) => [id, file]));
  return claims.flatMap((claim) => {
    const evidence: readonly (Evidence | undefined)[] = claim.evidence.length > 0 ? claim.evidence : [undefined];
    return partsOf(claim).flatMap((part) =>
      evidence.map((one) => ({ claim, ...part, evidence: one, file: one && files.get(one.source) })),
    );
  });
}

/** In one cell: `absence: No currency is stated. / 未说明币种。; scope: …`. */
export const caveatsCell = (caveats: readonly Caveat[]): string =>
  caveats.map(({ type, text }) => `${type}: ${text.en} / ${text.zh}`).join('; ');

/** In one cell: the formula, then the claims that went in. */
export function derivationCell({ derivation }: Claim): string | undefined {
  if (!derivation) return undefined;
  const inputs = derivation.inputs.length > 0 ? ` [${listCell(derivation.inputs)}]` : '';
  return derivation.formula + inputs;
}
