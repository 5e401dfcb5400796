import type { Atlas } from '../../domain/atlas';
import type { Claim, ClaimKind } from '../../domain/claim';
import type { ChainLink } from '../../domain/vocabulary';

/** What stands somewhere on the chain: things, and what is done about them; not events, sums, numbers or absences. */
const KINDS: readonly ClaimKind[] = [
  'cluster',
  'base',
  'district',
  'category',
  'product',
  'technology',
  'platform',
  'institution',
  'enterprise',
  'channel',
  'project',
  'task',
  'action',
];

/** A link of the chain and what the plans have there. */
export interface ChainPlace {
  readonly link: ChainLink;
  readonly claims: readonly Claim[];
}

/** Claims that name a product or an activity. */
export const claimsOnChain = (claims: readonly Claim[]): Claim[] =>
  claims.filter(({ kind, products }) => KINDS.includes(kind) && (products?.length ?? 0) > 0);

/** Ids of all that a claim is part of, the nearest first. */
function wholesOf(claim: Claim, byId: ReadonlyMap<string, Claim>): string[] {
  const wholes = new Set<string>();
  for (let id = claim.partOf; id !== undefined && !wholes.has(id); id = byId.get(id)?.partOf) wholes.add(id);
  return [...wholes];
}

/**
 * Where the plans stand on the chain. A claim stands at the links of each product that it names; several products,
 * several links. What is part of a claim that stands at the same link is not repeated.
 */
export function chainPlaces({
  claims,
  vocabulary: { chain, products },
}: Pick<Atlas, 'claims' | 'vocabulary'>): ChainPlace[] {
  const known = new Map(claims.map((claim) => [claim.id, claim]));
  const linksOf = new Map(products.map(({ id, chain: links }) => [id, links]));
  return [...chain]
    .sort((a, b) => a.order - b.order)
    .map((link) => {
      const here = claimsOnChain(claims).filter((claim) =>
        claim.products?.some((product) => linksOf.get(product)?.includes(link.id)),
      );
      const ids = new Set(here.map(({ id }) => id));
      return { link, claims: here.filter((claim) => wholesOf(claim, known).every((id) => !ids.has(id))) };
    });
}

/** The claims that the chain is drawn from, with what joins a part to a whole that stands on the chain too. */
export function chainClaims(atlas: Pick<Atlas, 'claims' | 'vocabulary'>): Set<string> {
  const known = new Map(atlas.claims.map((claim) => [claim.id, claim]));
  const onChain = new Set(claimsOnChain(atlas.claims).map(({ id }) => id));
  const shown = chainPlaces(atlas).flatMap(({ claims }) => claims);
  const joints = shown.flatMap((claim) => {
    const wholes = wholesOf(claim, known);
    return wholes.slice(0, wholes.findLastIndex((id) => onChain.has(id)) + 1);
  });
  return new Set([...shown.map(({ id }) => id), ...joints]);
}
