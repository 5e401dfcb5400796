import { describe, expect, it } from 'vitest';
import { textWidth } from '../../ui/textWidth';
import { DENSE, layoutMatrix, NARROW, WIDE } from './layout';
import type { MatrixData, MatrixLine } from './types';

const line = (id: string, label: string): MatrixLine => ({
  id,
  label,
  short: label,
  claims: [id],
  total: 1,
  to: `/en/claim/${id}/`,
});

const rows = ['a', 'b', 'c', 'd'].map((id) => line(id, `Row ${id}`));
const columns = Array.from({ length: 22 }, (_, index) => line(`c${index}`, `${index} A rather long name of a task`));
const data: MatrixData = {
  title: 't',
  description: 'd',
  totalLabel: 'n',
  rows,
  columns,
  cells: rows.map((row, index) => ({ row: row.id, column: `c${index}`, claims: [], label: row.id, to: '/' })),
  bands: [
    { id: 'one', label: 'One', claims: [], rows: ['a', 'b'] },
    { id: 'two', label: 'Two', claims: [], rows: ['c', 'd'] },
  ],
};

describe.each([WIDE, DENSE, NARROW])('bands in the $name setting, $width px', (setting) => {
  const layout = layoutMatrix(data, setting);
  const at = new Map(layout.rows.map((row) => [row.line.id, row.at]));
  it('open above their first row and below the last of the band before', () => {
    for (const { band, y, rule } of layout.bands) {
      const first = at.get(band.rows[0] ?? '') ?? 0;
      expect(rule).toBeLessThan(y);
      expect(y).toBeLessThan(first);
    }
    expect(layout.bands[1]?.rule).toBeGreaterThan(at.get('b') ?? 0);
  });
  it('keep their rows in order and inside the frame', () => {
    const ys = layout.rows.map((row) => row.at);
    expect(ys).toEqual([...ys].sort((a, b) => a - b));
    expect(Math.max(...ys)).toBeLessThan(layout.bottom);
  });
  it('leave each cell on the thread of its row', () => {
    for (const { cell, y } of layout.cells) expect(y).toBe(at.get(cell.row));
  });
  it('take no room where there are none', () => {
    const { bands: _bands, ...plain } = data;
    const bare = layoutMatrix(plain, setting);
    expect(bare.bands).toEqual([]);
    expect(bare.bottom).toBe(bare.top + rows.length * setting.rowHeight);
    expect(layout.bottom).toBeGreaterThan(bare.bottom);
  });
});

describe('turned heads of many columns', () => {
  it.each([WIDE, DENSE])('stay inside $width px', (setting) => {
    for (const { text, turn } of layoutMatrix(data, setting).columns) {
      const [head] = text;
      expect(turn).toBe(-60);
      const reach = (head?.x ?? 0) + textWidth(head?.content ?? '', setting.fontSize) * 0.5;
      expect(reach).toBeLessThanOrEqual(setting.width);
    }
  });
});
