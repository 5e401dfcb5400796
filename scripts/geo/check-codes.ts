import type { Topology } from 'topojson-specification';
import { type Problem, problem } from './problems';
import { codeOf, geometriesOf } from './topology';

/** Codes that each object must hold, once each. */
export type Expected = Readonly<Record<string, readonly string[]>>;

function checkObject(object: string, wanted: readonly string[], found: readonly string[]): Problem[] {
  const counts = new Map<string, number>();
  for (const code of found) counts.set(code, (counts.get(code) ?? 0) + 1);
  const missing = wanted.filter((code) => !counts.has(code)).map((code) => problem(object, code, 'missing'));
  const repeated = [...counts].filter(([, n]) => n > 1).map(([code, n]) => problem(object, code, `occurs ${n} times`));
  const unknown = [...counts.keys()].filter((code) => !wanted.includes(code));
  return [...missing, ...repeated, ...unknown.map((code) => problem(object, code, 'not expected'))];
}

/** Every expected code is there exactly once, and nothing else. */
export function checkCodes(topology: Topology, expected: Expected): Problem[] {
  return Object.entries(expected).flatMap(([object, codes]) =>
    checkObject(object, codes, geometriesOf(topology, object).map(codeOf)),
  );
}
