import type { Atlas } from '../../../src/domain/atlas';
import type { Claim } from '../../../src/domain/claim';
import {
  type ClaimPair,
  type Comparison,
  comparer,
  pairsAcrossPlans,
  pairsOfOneMeasure,
  VERDICTS,
} from '../../../src/domain/comparability';
import { type Column, listCell, makeTable, type Table } from './csv';

interface PairRow extends Comparison {
  readonly a: Claim;
  readonly b: Claim;
}

function needed(name: string, description: string, cell: (row: PairRow) => string): Column<PairRow> {
  return { name, type: 'string', description, cell, required: true };
}

/**
 * More targets than these have more than half a million pairs, which no spreadsheet opens: some 50 MB, of which all but
 * a few in a hundred say only that two measures differ.
 */
const MOST_TARGETS = 1000;

const EVERY_PAIR =
  'Every pair of targets of two different plans, each pair once: whether the two numbers can share an axis, and why.';
const ONE_MEASURE = [
  'Pairs of targets of two different plans that have one measure, each pair once:',
  'whether the two numbers can share an axis, and why.',
  'Pairs of two measures are left out, for there are too many: every one of them is not-comparable, different-measure.',
].join(' ');

/** The pairs that are published, and the words that say which. */
function published(targets: readonly Claim[], most: number): { pairs: readonly ClaimPair[]; description: string } {
  return targets.length > most
    ? { pairs: pairsOfOneMeasure(targets), description: ONE_MEASURE }
    : { pairs: pairsAcrossPlans(targets), description: EVERY_PAIR };
}

/**
 * tables/comparability.csv: every pair of targets of two different plans, once, the smaller id first; of more than
 * `most` targets, only the pairs that have one measure.
 */
export function comparabilityTable(atlas: Atlas, most = MOST_TARGETS): Table {
  const compare = comparer(atlas);
  const targets = atlas.claims.filter(({ kind }) => kind === 'target');
  const { pairs, description } = published(targets, most);
  return makeTable({
    name: 'comparability',
    title: 'Comparability of targets',
    description,
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
    rows: pairs.map(([a, b]): PairRow => ({ a, b, ...compare(a, b) })),
  });
}
