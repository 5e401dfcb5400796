import type { Claim } from '../../../src/domain/claim';
import { errorIn, type Rule } from '../context';
import type { Fault } from '../fault';
import type { Item } from '../load';

/** Lists of a claim in which nothing stands twice, with what makes an entry the same. */
const LISTS: Record<string, (claim: Claim) => readonly string[]> = {
  themes: ({ themes }) => themes,
  products: ({ products }) => products ?? [],
  places: ({ places }) => places.map(({ place, role }) => `${place} as ${role}`),
  actors: ({ actors }) => (actors ?? []).map(({ actor, role }) => `${actor} as ${role}`),
  evidence: ({ evidence }) => evidence.map((one) => `${one.source} ${one.locator} "${one.phrase}"`),
};

function repeatsIn(claim: Item<Claim>, field: string, entries: readonly string[]): Fault[] {
  return entries.flatMap((entry, i) => {
    if (entries.indexOf(entry) === i) return [];
    const message = `${entry} stands in the list twice`;
    return [errorIn(claim, `${field}[${i}]`, { rule: 'repeated-entry', message, fix: 'keep one of the two' })];
  });
}

/** Nothing is listed twice in a claim. */
export const repeatedEntries: Rule = ({ lists }) =>
  lists.claims.flatMap((claim) =>
    Object.entries(LISTS).flatMap(([field, entriesOf]) => repeatsIn(claim, field, entriesOf(claim.value))),
  );
