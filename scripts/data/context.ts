import { join } from 'node:path';
import type { Claim } from '../../src/domain/claim';
import type { Evidence } from '../../src/domain/evidence';
import type { Quantity } from '../../src/domain/quantity';
import type { LocalText } from '../../src/domain/text';
import { type Documents, loadDocuments } from './evidence/documents';
import { type Complaint, errorAt, type Fault, joinPath, type Spot, warningAt } from './fault';
import { loadOutlines, type Outlines } from './geo/outlines';
import { type Item, type ListName, type Loaded, loadData } from './load';

/** All that a rule may look at. */
export interface Context extends Loaded {
  readonly documents: Documents;
  readonly outlines: Outlines;
}

/** A check: pure, reports everything that it finds. */
export type Rule = (context: Context) => readonly Fault[];

/** Reads a data folder and the documents to check it against. */
export function loadContext(dir: string, sourcesDir: string): Context {
  const loaded = loadData(dir);
  return {
    ...loaded,
    documents: loadDocuments(sourcesDir, loaded.atlas.sources),
    outlines: loadOutlines(join(dir, 'geo')),
  };
}

/** The spot of a field inside an item. */
const spotIn = ({ file, path }: Spot, step: string): Spot => ({ file, path: joinPath(path, step) });

/** A fault in a field of an item. */
export const errorIn = (item: Spot, step: string, complaint: Complaint): Fault =>
  errorAt(spotIn(item, step), complaint);

/** A warning about a field of an item. */
export const warningIn = (item: Spot, step: string, complaint: Complaint): Fault =>
  warningAt(spotIn(item, step), complaint);

/** A piece of evidence with its spot. */
export interface FoundEvidence extends Spot {
  readonly claim: Item<Claim>;
  readonly value: Evidence;
}

/** All evidence of a claim, that of its caveats included. */
export function evidenceOf(claim: Item<Claim>): FoundEvidence[] {
  const own = claim.value.evidence.map((value, i) => ({ value, step: `evidence[${i}]` }));
  const ofCaveats = claim.value.caveats.flatMap((caveat, c) =>
    (caveat.evidence ?? []).map((value, i) => ({ value, step: `caveats[${c}].evidence[${i}]` })),
  );
  return [...own, ...ofCaveats].map(({ value, step }) => ({ ...spotIn(claim, step), claim, value }));
}

/** Gathers something once for all rules that ask for it: most of the check's time went into gathering. */
function once<T>(gather: (loaded: Loaded) => readonly T[]): (loaded: Loaded) => readonly T[] {
  const known = new WeakMap<Loaded, readonly T[]>();
  return (loaded) => {
    const found = known.get(loaded) ?? gather(loaded);
    known.set(loaded, found);
    return found;
  };
}

/** All evidence of all claims. */
export const allEvidence = once(({ lists }): FoundEvidence[] => lists.claims.flatMap(evidenceOf));

/** A quantity with its spot; `part` is what it is of its claim. */
export interface FoundQuantity extends Spot {
  readonly claim: Item<Claim>;
  readonly part: 'quantity' | 'rate' | 'cap' | 'reward';
  readonly value: Quantity;
}

/** The quantities of a claim: its own, and an instrument's rate, cap and reward. */
export function quantitiesOf(claim: Item<Claim>): FoundQuantity[] {
  const { value } = claim;
  const { rate, cap, reward } = value.kind === 'instrument' ? value.instrument : {};
  const parts = { quantity: value.quantity, rate, cap, reward };
  return (['quantity', 'rate', 'cap', 'reward'] as const).flatMap((part) => {
    const found = parts[part];
    const step = part === 'quantity' ? part : `instrument.${part}`;
    return found ? [{ ...spotIn(claim, step), claim, part, value: found }] : [];
  });
}

/** All quantities of all claims. */
export const allQuantities = once(({ lists }): FoundQuantity[] => lists.claims.flatMap(quantitiesOf));

/** A text of ours with its spot. */
export interface FoundText extends Spot {
  readonly value: LocalText;
}

const isLocalText = (value: object): value is LocalText =>
  'zh' in value && 'en' in value && typeof value.zh === 'string' && typeof value.en === 'string';

function textsIn(value: unknown, spot: Spot, skip: readonly string[]): FoundText[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((item, i) => textsIn(item, spotIn(spot, `[${i}]`), skip));
  if (isLocalText(value)) return [{ ...spot, value }];
  const entries = Object.entries(value).filter(([key]) => !skip.includes(key));
  return entries.flatMap(([key, item]) => textsIn(item, spotIn(spot, key), skip));
}

/** Every text in two languages of the atlas, fields named in `skip` left out. */
export function allTexts({ lists }: Loaded, skip: readonly string[] = []): FoundText[] {
  const items: readonly Item<unknown>[] = Object.values(lists).flat();
  return items.flatMap((item) => textsIn(item.value, item, skip));
}

/** Items of a list by id; the first wins where an id is taken twice. */
export function byId<K extends ListName>(
  { lists }: Loaded,
  list: K,
): Map<string, Item<Context['lists'][K][number]['value']>> {
  const found = new Map<string, Item<Context['lists'][K][number]['value']>>();
  for (const item of lists[list]) if (!found.has(item.value.id)) found.set(item.value.id, item);
  return found;
}
