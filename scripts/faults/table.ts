import { CASES, type FaultCase, GROUPS } from './cases';
import { casesIn, type Proof } from './proofs';

/** When a case's proof was seen to fail on a planted bug: the day, and in which file the bug was. */
export type Seen = Readonly<
  Record<string, readonly { readonly date: string; readonly bug: string; readonly failed: number }[]>
>;

/** Tests by the case that they prove. */
export function byCase(proofs: readonly Proof[]): ReadonlyMap<string, readonly Proof[]> {
  const found = new Map<string, Proof[]>();
  for (const proof of proofs) for (const id of casesIn(proof.title)) found.set(id, [...(found.get(id) ?? []), proof]);
  return found;
}

/** What the run says of a case. */
function resultOf({ open }: FaultCase, proofs: readonly Proof[]): string {
  const failed = proofs.filter(({ ok }) => !ok).length;
  if (failed > 0) return `**${failed} failed**`;
  if (proofs.length > 0) return 'passed';
  return open ? `open since ${open.since}: ${open.why}` : 'not in this run';
}

const filesOf = (proofs: readonly Proof[]): string =>
  [...new Set(proofs.map(({ file }) => file))].map((file) => `\`${file}\``).join(', ');

function row(each: FaultCase, proofs: readonly Proof[], seen: Seen): string {
  const plants = (seen[each.id] ?? []).map(({ date, failed }) => `${date} (${failed})`).join(', ');
  const cells = [
    each.id,
    each.what,
    each.expect,
    String(proofs.length),
    resultOf(each, proofs),
    plants || 'no',
    filesOf(proofs),
  ];
  return `| ${cells.join(' | ')} |`;
}

const HEAD = [
  '| | fault | what must happen | tests | result | seen to fail (tests) | where |',
  '|--|--|--|--:|--|--|--|',
];

/** The table of cases as Markdown, from the tests of a run. */
export function describeFaults(proofs: readonly Proof[], seen: Seen): string {
  const found = byCase(proofs);
  const of = ({ id }: FaultCase) => found.get(id) ?? [];
  const proven = CASES.filter((each) => of(each).length > 0 && of(each).every(({ ok }) => ok));
  const planted = CASES.filter(({ id }) => seen[id] !== undefined);
  const sections = Object.entries(GROUPS).flatMap(([letter, name]) => [
    `## ${letter} ${name}`,
    '',
    ...HEAD,
    ...CASES.filter(({ id }) => id.startsWith(letter)).map((each) => row(each, of(each), seen)),
    '',
  ]);
  return [
    '# Faults and bad input that the site survives',
    '',
    'Written by `npm run faults` from the reports of the last run of `npm test` and `npm run e2e:long`. A test proves a case by',
    'its letter and number in the title; every browser test also fails on an uncaught error, an error or warning of the console,',
    'a breach of the content security policy and a request to another origin. “Seen to fail”: when a planted bug',
    '(`scripts/faults/plants.ts`, `npm run faults:plant -- B7`) made its tests fail, and how many.',
    '',
    `${CASES.length} cases: ${proven.length} proven by this run, ${planted.length} seen to fail on a planted bug.`,
    '',
    ...sections,
  ].join('\n');
}
