import type { Claim } from '../../domain/claim';
import { pathOf } from '../../domain/permalink';
import type { Lang } from '../../domain/text';
import type { Unit } from '../../domain/vocabulary';
import { STATUS_WORDS } from '../../i18n/catalogue';
import { spokenQuantity } from '../../i18n/quantity';
import type { BranchItem } from './types';

/** What hangs directly on a claim, in the order of the data; numbered parts by their number. */
export function partsOf(claims: readonly Claim[], id: string): Claim[] {
  const parts = claims.filter((claim) => claim.partOf === id);
  const numbered = parts.every((claim) => claim.number !== undefined);
  return numbered ? parts.sort((a, b) => Number(a.number) - Number(b.number)) : parts;
}

/** Everything below a claim, at any depth. */
export const allPartsOf = (claims: readonly Claim[], id: string): Claim[] =>
  partsOf(claims, id).flatMap((part) => [part, ...allPartsOf(claims, part.id)]);

/** What a claim lies in, up to the outermost. */
export function topOf(claims: readonly Claim[], claim: Claim): Claim {
  const parent = claims.find(({ id }) => id === claim.partOf);
  return parent ? topOf(claims, parent) : claim;
}

function lookOf({ quantity, status }: Claim): BranchItem['look'] {
  if (quantity?.form === 'unquantified') return 'open';
  return status === 'stated' ? 'stated' : 'ours';
}

interface ItemOptions {
  readonly lang: Lang;
  readonly units: readonly Unit[];
  /** Print the number that the document gives each part. */
  readonly numbered?: boolean;
  readonly note?: (claim: Claim) => string | undefined;
}

/** A claim as one line of a branch. */
export function itemOf(claim: Claim, depth: number, { lang, units, numbered, note }: ItemOptions): BranchItem {
  const place = claim.places.find(({ role }) => role === 'located')?.place;
  const remark = note?.(claim) ?? (claim.status === 'stated' ? undefined : STATUS_WORDS[claim.status][lang]);
  return {
    id: claim.id,
    label: claim.label[lang],
    depth,
    look: lookOf(claim),
    claims: [claim.id],
    to: pathOf({ page: 'claim', lang, id: claim.id }),
    ...(numbered && claim.number !== undefined && { number: claim.number }),
    ...(claim.quantity && claim.quantity.form !== 'absent' && { value: spokenQuantity(claim.quantity, lang, units) }),
    ...(remark !== undefined && { note: remark }),
    ...(place !== undefined && { place }),
  };
}

/** Parts of a claim and their parts as lines, each below what it belongs to. */
export function itemsBelow(claims: readonly Claim[], id: string, options: ItemOptions, depth = 0): BranchItem[] {
  return partsOf(claims, id).flatMap((part) => [
    itemOf(part, depth, options),
    ...itemsBelow(claims, part.id, options, depth + 1),
  ]);
}
