import type { ClothCell, ClothData } from '../types';

const DYES = ['indigo', 'madder', 'malachite', 'gardenia'];

/** A cell with its count, of a column that has so many in all. */
const clothCell = (row: string, column: string, count: number, of: number): ClothCell => ({
  row,
  column,
  count,
  share: (100 * count) / of,
  printed: { count: String(count), share: `${Math.round((100 * count) / of)}%` },
  key: `${row}-${column}`,
  label: `${column} · ${row}: ${count}`,
  claims: Array.from({ length: count }, (_, index) => `${column}-${row}-${index}`),
  to: `/en/theme/${row}/#of-${column}`,
});

/** A cloth of so many columns; counts by row, the same in each column but for the column's number taken off. */
export function clothOf(columns: number, counts: Readonly<Record<string, number>>): ClothData {
  const ids = Array.from({ length: columns }, (_, index) => `plan-${index + 1}`);
  return {
    title: 'Measures by theme',
    description: 'As many threads as measures.',
    columns: ids.map((id, index) => ({
      id,
      label: `Region ${index + 1}`,
      notes: ['full text', '200 measures'],
      dye: DYES[index % DYES.length] ?? '',
      to: `/en/plan/${id}/`,
    })),
    rows: Object.keys(counts).map((id) => ({ id, label: id, to: `/en/theme/${id}/` })),
    cells: ids.flatMap((id, index) =>
      Object.entries(counts).flatMap(([row, count]) =>
        count - index > 0 ? [clothCell(row, id, count - index, 200)] : [],
      ),
    ),
    nothing: '0',
  };
}

export const COUNTS = {
  'Clusters and space': 34,
  'Technology and research': 19,
  'Public money and finance': 7,
  Design: 3,
  'Coordination and statistics': 1,
};
