import { describe, expect, it } from 'vitest';
import { textWidth } from '../../ui/textWidth';
import { layoutMatrix, type MatrixLayout, type MatrixSetting, NARROW, type PlacedLine, WIDE } from './layout';
import { basesMatrix, gridMatrix } from './testing/basesMatrix';
import type { MatrixData } from './types';

/** A box of text, turned with its line: along the baseline and across it, in px. */
interface TextBox {
  readonly content: string;
  readonly along: readonly [number, number];
  readonly across: readonly [number, number];
}

function boxesOf({ text, turn }: PlacedLine, { fontSize }: MatrixSetting, centred = false): TextBox[] {
  const angle = (turn * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return text.map(({ content, x, y }) => {
    const width = textWidth(content, fontSize);
    const start = x * cos + y * sin - (centred ? width / 2 : 0);
    const baseline = y * cos - x * sin;
    return { content, along: [start, start + width], across: [baseline - fontSize * 0.8, baseline + fontSize * 0.2] };
  });
}

const apart = (a: readonly [number, number], b: readonly [number, number]): boolean => a[1] <= b[0] || b[1] <= a[0];

/** Pairs of boxes that cover each other. */
function overlaps(boxes: readonly TextBox[]): string[] {
  return boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter((b) => !apart(a.along, b.along) && !apart(a.across, b.across))
      .map((b) => `${a.content} × ${b.content}`),
  );
}

/** Every number of a layout. */
const numbersIn = (value: unknown): number[] =>
  typeof value === 'number'
    ? [value]
    : typeof value === 'object' && value
      ? Object.values(value).flatMap(numbersIn)
      : [];

function outside({ cells, side, setting, height, left, right, top, bottom }: MatrixLayout): string[] {
  const frame = cells.filter(
    ({ x, y }) => x - side / 2 < left || x + side / 2 > right || y - side / 2 < top || y + side / 2 > bottom,
  );
  const sound = left >= 0 && right <= setting.width && top >= 0 && bottom <= height;
  return [...frame.map(({ cell }) => `${cell.row} × ${cell.column}`), ...(sound ? [] : ['the frame'])];
}

const CASES: [string, MatrixData, MatrixSetting][] = (['zh', 'en'] as const).flatMap((lang) =>
  [WIDE, NARROW].map((setting): [string, MatrixData, MatrixSetting] => [
    `${setting.name} ${lang}`,
    basesMatrix(lang),
    setting,
  ]),
);

describe.each(CASES)('the matrix of bases, %s', (_name, data, setting) => {
  const layout = layoutMatrix(data, setting);
  it('has every mark inside the frame', () => {
    expect(outside(layout)).toEqual([]);
    expect(layout.cells).toHaveLength(data.cells.length);
  });
  it('has every mark where its row and its column cross', () => {
    const at = (lines: readonly PlacedLine[], id: string) => lines.find(({ line }) => line.id === id)?.at;
    for (const { cell, x, y } of layout.cells)
      expect([x, y]).toEqual([at(layout.columns, cell.column), at(layout.rows, cell.row)]);
  });
  it('has marks that do not touch', () => {
    const gaps = (lines: readonly PlacedLine[]) =>
      lines.slice(1).map((line, index) => line.at - (lines[index]?.at ?? 0));
    for (const gap of [...gaps(layout.columns), ...gaps(layout.rows)]) expect(gap).toBeGreaterThan(layout.side);
  });
  it('has no label on another', () => {
    expect(overlaps(layout.rows.flatMap((row) => boxesOf(row, setting)))).toEqual([]);
    expect(overlaps(layout.columns.flatMap((column) => boxesOf(column, setting, column.turn === 0)))).toEqual([]);
  });
  it('has row labels that keep clear of the marks', () => {
    for (const row of layout.rows)
      for (const { along, across, content } of boxesOf(row, setting)) {
        const clear = setting.labels === 'beside' ? along[1] <= layout.left : across[1] <= row.at - layout.side / 2;
        expect(clear, content).toBe(true);
        expect(along[1], content).toBeLessThanOrEqual(setting.width);
      }
  });
  it('has the whole of every column label inside the drawing', () => {
    for (const { text, turn } of layout.columns)
      for (const { content, x, y } of text) {
        const [width, angle] = [textWidth(content, setting.fontSize), (turn * Math.PI) / 180];
        const reach = turn === 0 ? width / 2 : width * Math.cos(angle);
        expect(x + reach, content).toBeLessThanOrEqual(setting.width);
        expect(y + width * Math.sin(angle), content).toBeGreaterThanOrEqual(0);
      }
  });
  it('cuts no label', () => {
    const squeeze = (text: string) => text.replace(/\s/g, '');
    for (const { line, text } of layout.rows)
      expect(squeeze(text.map(({ content }) => content).join(''))).toBe(squeeze(line.label));
  });
  it('prints totals that add up to its marks, both ways', () => {
    const sum = (lines: readonly PlacedLine[]) => lines.reduce((all, { line }) => all + line.total, 0);
    expect([sum(layout.rows), sum(layout.columns)]).toEqual([layout.cells.length, layout.cells.length]);
  });
  it('has its totals inside the drawing', () => {
    expect(layout.totals.x).toBeLessThan(setting.width);
    expect(layout.totals.y).toBeLessThan(layout.height);
  });
});

describe('a matrix of any size', () => {
  it.each([
    [0, 0],
    [0, 13],
    [8, 0],
    [1, 1],
    [800, 13],
    [8, 60],
  ])('of %d rows and %d columns has no broken number', (rows, columns) => {
    for (const setting of [WIDE, NARROW]) {
      const layout = layoutMatrix(gridMatrix(rows, columns), setting);
      expect(numbersIn(layout).filter((number) => !Number.isFinite(number))).toEqual([]);
      expect(outside(layout)).toEqual([]);
      expect(layout.side).toBeGreaterThan(0);
    }
  });
  it('grows by the height of a row with every row', () => {
    const heightOf = (rows: number) => layoutMatrix(gridMatrix(rows, 5), WIDE).height;
    expect(heightOf(800) - heightOf(799)).toBeCloseTo(WIDE.rowHeight, 6);
  });
  it('puts the heading of a band above its first row and below the row before', () => {
    const data = gridMatrix(4, 3);
    const bands = ['r0', 'r2'].map((first, index) => ({ id: `b${index}`, label: 'Band', claims: [], rows: [first] }));
    const layout = layoutMatrix({ ...data, bands }, WIDE);
    const [, second] = layout.bands;
    expect(layout.bands).toHaveLength(2);
    expect(second?.y).toBeGreaterThan((layout.rows[1]?.at ?? 0) + layout.side / 2);
    expect(second?.y).toBeLessThan((layout.rows[2]?.at ?? 0) - layout.side / 2);
    expect(outside(layout)).toEqual([]);
  });
});
