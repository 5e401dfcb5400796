import type { Claim } from '../domain/claim';
import { pathOf } from '../domain/permalink';
import type { Lang } from '../domain/text';
import type { Unit } from '../domain/vocabulary';
import { KIND_WORDS } from '../i18n/catalogue';
import { spokenQuantity } from '../i18n/quantity';
import type { Cell, Row } from '../ui/Table';

/** A claim as a row: its name, its kind, its number, what a view adds, and its words, which are in the document's language. */
export function claimRow(
  { id, label, kind, quantity, evidence }: Claim,
  { lang, units }: { readonly lang: Lang; readonly units: readonly Unit[] },
  more: Readonly<Record<string, Cell>>,
): Row {
  return {
    id,
    claims: [id],
    cells: {
      name: { text: label[lang], to: pathOf({ page: 'claim', lang, id }) },
      kind: { text: KIND_WORDS[kind][lang] },
      number: { text: quantity ? spokenQuantity(quantity, lang, units) : '—' },
      ...more,
      phrase: { text: evidence[0]?.phrase ?? '', lang: 'en' },
    },
  };
}
