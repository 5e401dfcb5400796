import type { Topology } from 'topojson-specification';
import { type Problem, problem } from './problems';
import { arcNumbers, codeOf, geometriesOf } from './topology';

/** Codes of the features that use each arc, with repetitions. */
function arcUsers(topology: Topology, object: string): Map<number, string[]> {
  const users = new Map<number, string[]>();
  for (const geometry of geometriesOf(topology, object))
    for (const arc of arcNumbers(geometry)) users.set(arc, [...(users.get(arc) ?? []), codeOf(geometry)]);
  return users;
}

function checkUse(object: string, users: ReadonlyMap<number, string[]>): Problem[] {
  return [...users].flatMap(([arc, codes]) => {
    if (codes.length > 2) return [problem(object, codes.join(', '), `arc ${arc} is used ${codes.length} times`)];
    return codes.length === 2 && codes[0] === codes[1]
      ? [problem(object, String(codes[0]), `arc ${arc} runs back on itself`)]
      : [];
  });
}

/** What a dissolved object is made of: arcs that units of two of its features share, or that one unit alone has. */
function expectedArcs(units: ReadonlyMap<number, string[]>, groupOf: (unit: string) => string): Set<number> {
  const kept = [...units].filter(([, codes]) => codes.length === 1 || new Set(codes.map(groupOf)).size === 2);
  return new Set(kept.map(([arc]) => arc));
}

/** A dissolved object uses the units' own arcs: those between its features and on the outside, no other. */
function checkDissolved(
  object: string,
  units: ReadonlyMap<number, string[]>,
  users: ReadonlyMap<number, string[]>,
  groupOf: (unit: string) => string,
): Problem[] {
  const expected = expectedArcs(units, groupOf);
  const missing = [...expected].filter((arc) => !users.has(arc));
  const extra = [...users.keys()].filter((arc) => !expected.has(arc));
  return [
    ...missing.map((arc) => problem(object, (users.get(arc) ?? units.get(arc) ?? []).join(', '), `lacks arc ${arc}`)),
    ...extra.map((arc) => problem(object, (users.get(arc) ?? []).join(', '), `arc ${arc} is no boundary of its units`)),
  ];
}

/** No slivers: neighbours share their boundary, and every level is drawn with the same arcs. */
export function checkSharing(
  topology: Topology,
  units: string,
  dissolved: readonly { name: string; codeOf: (unit: string) => string }[],
): Problem[] {
  const unitUsers = arcUsers(topology, units);
  return [
    ...checkUse(units, unitUsers),
    ...dissolved.flatMap(({ name, codeOf: groupOf }) =>
      checkDissolved(name, unitUsers, arcUsers(topology, name), groupOf),
    ),
  ];
}
