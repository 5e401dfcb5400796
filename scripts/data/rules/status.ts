import type { Claim } from '../../../src/domain/claim';
import { errorIn, type Rule } from '../context';
import type { Fault } from '../fault';
import type { Item } from '../load';

const NEEDS_WORKINGS: ReadonlySet<string> = new Set(['counted', 'derived']);

function evidenceFault(claim: Item<Claim>): Fault[] {
  const { status, evidence } = claim.value;
  if (NEEDS_WORKINGS.has(status) || evidence.length > 0 || claim.broken.has('evidence')) return [];
  return [
    errorIn(claim, 'evidence', {
      rule: 'no-evidence',
      message: `a ${status} claim has no evidence`,
      fix: 'give source, locator and phrase',
    }),
  ];
}

function derivationFault(claim: Item<Claim>): Fault[] {
  const { status, derivation, evidence } = claim.value;
  if (!NEEDS_WORKINGS.has(status) || claim.broken.has('derivation')) return [];
  if (!derivation)
    return [
      errorIn(claim, 'derivation', {
        rule: 'no-derivation',
        message: `a ${status} claim has no derivation`,
        fix: 'give inputs, formula and assumptions',
      }),
    ];
  if (derivation.inputs.length > 0 || evidence.length > 0 || claim.broken.has('evidence')) return [];
  const message = `a ${status} claim names neither claims that went in nor evidence`;
  return [errorIn(claim, 'derivation.inputs', { rule: 'no-inputs', message, fix: 'name the input claims' })];
}

function superfluous(claim: Item<Claim>): Fault[] {
  if (claim.value.status !== 'stated' || !claim.value.derivation || claim.broken.has('status')) return [];
  return [
    errorIn(claim, 'derivation', {
      rule: 'stated-with-derivation',
      message: 'a stated claim has a derivation',
      fix: 'set the status to counted or derived, or drop the derivation',
    }),
  ];
}

/** What each status owes the reader. */
export const statusRules: Rule = ({ lists }) =>
  lists.claims
    .filter((claim) => !claim.broken.has('status'))
    .flatMap((claim) => [evidenceFault, derivationFault, superfluous].flatMap((check) => check(claim)));
