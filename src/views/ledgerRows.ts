import type { KeyItem } from '../charts/ledger/LedgerKey';
import type { LedgerColumn, LedgerEntry, LedgerRow } from '../charts/ledger/types';
import type { Claim } from '../domain/claim';
import { pathOf } from '../domain/permalink';
import type { Lang } from '../domain/text';
import { emptyColumns } from './plans';

/** Things sorted under a heading by the plan that says them. */
export function ledgerRow(
  { id, label, note = '' }: { readonly id: string; readonly label: string; readonly note?: string },
  entries: readonly (LedgerEntry & { readonly plan: string })[],
  columns: readonly LedgerColumn[],
  lang: Lang,
): LedgerRow {
  const cells = Object.fromEntries(
    columns.map((column) => [column.id, entries.filter(({ plan }) => plan === column.id)]),
  );
  const empty = emptyColumns(columns, cells);
  const none = lang === 'zh' ? `没有点到：${empty.join('、')}` : `Not named: ${empty.join(', ')}`;
  return { id, label, note, cells, none: empty.length === 0 ? '' : none };
}

/** What the documents leave out, as a row of its own: an absence is said, not drawn as a blank. */
export const leftOutRow = (claims: readonly Claim[], columns: readonly LedgerColumn[], lang: Lang): LedgerRow => ({
  ...ledgerRow(
    { id: 'left-out', label: lang === 'zh' ? '文中没有的' : 'Left out' },
    claims.map((claim) => ({
      id: claim.id,
      plan: claim.plan,
      label: claim.label[lang],
      look: 'hollow',
      claims: [claim.id],
      to: pathOf({ page: 'claim', lang, id: claim.id }),
    })),
    columns,
    lang,
  ),
  none: '',
});

/** What the looks of entries mean, of those that are on the board: each with whether it is shown, and last what was left out. */
export function ledgerKey(
  items: readonly (KeyItem & { readonly shown: boolean })[],
  rows: readonly LedgerRow[],
  lang: Lang,
): KeyItem[] {
  const left: (typeof items)[number] = {
    look: 'hollow',
    words: lang === 'zh' ? '文中没有，由我们指出' : 'not in the document, as we found',
    shown: rows.some(({ id }) => id === 'left-out'),
  };
  return [...items, left].filter(({ shown }) => shown).map(({ look, words }) => ({ look, words }));
}
