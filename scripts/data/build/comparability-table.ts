import type { Atlas } from '../../../src/domain/atlas';
import type { Claim } from '../../../src/domain/claim';
import { type Comparison, comparer, pairsAcrossPlans, VERDICTS } from '../../../src/domain/comparability';
import { type Column, listCell, makeTable, type Table } from './csv';

interface PairRow extends Comparison {
  readonly a: Claim;
  readonly b: Claim;
}

function needed(name: string, description: string, cell: (row: PairRow) => string): Column<PairRow> {
  return { name, type: 'string', description, cell, required: true };
}

function rowsOf(atlas: Atlas): PairRow[] {
  const compare = comparer(atlas);
  const targets = atlas.claims.filter(({ kind }) => kind === 'target');
  return pairsAcrossPlans(targets).map(([a, b]) => ({ a, b, ...compare(a, b) }));
}

/** tables/comparability.csv: every pair of targets of two different plans, once, the smaller id first. */
export const comparabilityTable = (atlas: Atlas): Table =>
  makeTable({
    name: 'comparability',
    title: 'Comparability of targets',
    description:
      'Every pair of targets of two different plans, each pair once: whether the two numbers can share an axis, and why.',
    foreignKeys: { plan_a: 'plans', plan_b: 'plans' },
    columns: [
      needed('claim_a', 'The target whose id comes first', ({ a }) => a.id),
      needed('claim_b', 'The other target', ({ b }) => b.id),
      needed('plan_a', 'The plan that says the first', ({ a }) => a.plan),
      needed('plan_b', 'The plan that says the other', ({ b }) => b.plan),
      { ...needed('verdict', 'What may be done with the pair', ({ verdict }) => verdict), oneOf: VERDICTS },
      {
        name: 'reasons',
        type: 'string',
        description: 'Codes of the rules that hold, weightiest first, joined with ;',
        cell: ({ reasons }) => listCell(reasons),
      },
    ],
    rows: rowsOf(atlas),
  });
