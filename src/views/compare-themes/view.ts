import type { Lang } from '../../domain/text';
import type { Cell, Row, TableData } from '../../ui/Table';
import { defineView } from '../types';
import { type Cloth, measuresOf, select } from './select';
import { dek, headline } from './sentences';
import { CLOTH_WORDS as WORDS } from './words';

/** The number with its share: what the two weaves show. */
const cellText = (count: number, share: string): string => (count === 0 ? '0' : `${count} (${share})`);

function table({ chart, warps }: Cloth, lang: Lang): TableData {
  const rows = chart.rows.map((row): Row => {
    const cells = chart.columns.map((column): [string, Cell] => {
      const cell = chart.cells.find((other) => other.row === row.id && other.column === column.id);
      const text = cellText(cell?.count ?? 0, cell?.printed.share ?? '');
      return [column.id, { text, ...(cell && { to: cell.to, counted: { claims: cell.claims, key: cell.key } }) }];
    });
    return { id: row.id, claims: [], cells: { theme: { text: row.label, to: row.to }, ...Object.fromEntries(cells) } };
  });
  return {
    caption: WORDS.title[lang],
    columns: [
      { key: 'theme', label: WORDS.theme[lang] },
      ...warps.map(({ plan, name, measures }) => ({
        key: plan.id,
        label: WORDS.head[lang](name, measures.length),
        numeric: true,
      })),
    ],
    rows,
  };
}

/** Themes as cloth: how many measures each plan has for each theme, and what share of its own. */
export const view = defineView<Cloth>({
  id: 'compare-themes',
  order: 2,
  title: { zh: '主题：织在一起看', en: 'Themes, woven together' },
  needs: { plans: 'all', geometry: [] },
  wordsElsewhere: true,
  claims: measuresOf,
  select,
  headline,
  dek,
  table,
});
