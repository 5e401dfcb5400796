import type { Atlas } from '../../domain/atlas';
import type { Claim } from '../../domain/claim';
import type { Selection } from '../../state/url';

/** What an address asks to compare: ids as they stand in it. */
export type Wanted = Pick<Selection, 'a' | 'b'>;

/** What became of it. */
export type Pair =
  | { readonly state: 'empty' }
  | { readonly state: 'one'; readonly a: Claim; readonly unknown?: string }
  | { readonly state: 'unknown'; readonly ids: readonly string[] }
  | { readonly state: 'same'; readonly a: Claim }
  | { readonly state: 'two'; readonly a: Claim; readonly b: Claim };

/** The ids that are wanted, one or two; none where the address asks for nothing. */
export const idsOf = ({ a, b }: Wanted): string[] => [a, b].filter((id) => id !== undefined);

/** Looks the wanted claims up. An id that leads nowhere is named, never passed over. */
export function pairOf(wanted: Wanted, { claims }: Pick<Atlas, 'claims'>): Pair {
  const ids = idsOf(wanted);
  const found = ids.flatMap((id) => claims.find((claim) => claim.id === id) ?? []);
  const unknown = ids.filter((id) => !claims.some((claim) => claim.id === id));
  const [a, b] = found;
  if (!a) return unknown.length > 0 ? { state: 'unknown', ids: [...new Set(unknown)] } : { state: 'empty' };
  if (!b) return { state: 'one', a, ...(unknown[0] !== undefined && { unknown: unknown[0] }) };
  return a.id === b.id ? { state: 'same', a } : { state: 'two', a, b };
}
