import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { LinkContext } from '../../ui/Link';
import { svgPicture } from '../../ui/testing/svgPicture';
import { faultsOfMarks, faultsOfText } from '../kit/testing/frame';
import { layoutUnits, MEDIUM, NARROW, SIDE, type UnitsLayout, WIDE } from './layout';
import type { UnitRow, UnitsData } from './types';
import { UnitsSvg } from './Units';

const row = (id: string, unnamed: number, names: readonly string[], more: Partial<UnitRow> = {}): UnitRow => ({
  id,
  value: `${unnamed + names.length} platforms`,
  label: 'Service platforms',
  note: '',
  unnamed,
  named: names.map((label) => ({ id: id + label, label, claims: [label], to: '/en/claim/x/' })),
  claims: [id],
  to: '/en/claim/x/',
  ...more,
});

const data: UnitsData = {
  title: 'Units',
  description: 'A square for each.',
  sections: [
    {
      id: 'plan',
      label: 'Counted',
      rows: [
        row('a', 22, []),
        row('b', 33, [], { note: 'One sentence has both numbers: the wording does not settle which of them holds.' }),
        row('c', 11, ['3D in a fashion cloud', 'RFID for garments', 'Automatic hanging line']),
      ],
    },
    { id: 'own', label: 'Named', rows: [row('d', 0, ['Export services', 'Research', 'Consulting'], { value: '' })] },
  ],
};

const rowsOf = ({ sections }: UnitsLayout) => sections.flatMap(({ rows }) => rows);

describe.each([WIDE, MEDIUM, NARROW])('units in the $name setting', (setting) => {
  const layout = layoutUnits(data, setting);
  const svg = renderToStaticMarkup(
    <LinkContext value={{ from: '/en/guangdong-actors/' }}>
      <UnitsSvg data={data} layout={layout} />
    </LinkContext>,
  );

  it('draws as many squares as there are units, named and unnamed', () => {
    expect(rowsOf(layout).map(({ squares, names }) => [squares.length, names.length])).toEqual([
      [22, 0],
      [33, 0],
      [11, 3],
      [0, 3],
    ]);
  });
  it('lays no square on another, nor outside', () => {
    for (const { squares, names, box } of rowsOf(layout)) {
      const corners = [...squares, ...names.map(({ x, y }) => [x, y] as const)];
      for (const [index, [x, y]] of corners.entries()) {
        expect(x + SIDE).toBeLessThanOrEqual(setting.width);
        expect(y + SIDE).toBeLessThanOrEqual(box.y + box.height);
        for (const [u, v] of corners.slice(index + 1))
          expect(Math.abs(u - x) >= SIDE || Math.abs(v - y) >= SIDE).toBe(true);
      }
    }
  });
  it('stands squares in fives', () => {
    const [first] = rowsOf(layout);
    const line = (first?.squares ?? []).filter(([, y]) => y === first?.squares[0]?.[1]).map(([x]) => x);
    const steps = line.slice(1).map((x, index) => x - (line[index] ?? 0));
    expect(line.length % 5 === 0 || line.length === 22).toBe(true);
    expect(new Set(steps.filter((_, index) => index % 5 !== 4)).size).toBe(1);
    expect(Math.min(...steps.filter((_, index) => index % 5 === 4))).toBeGreaterThan(steps[0] ?? 0);
  });
  it('has text in the frame, apart, and links with claims and names', () => {
    expect(faultsOfText(svg)).toEqual([]);
    expect(faultsOfMarks(svg)).toEqual([]);
  });
  it('is the one that was looked at', async () => {
    const picture = svgPicture(svg, {
      styles: ['../../../ui/styles/tokens.css', '../../../ui/styles/base.css', '../units.css'],
      root: { 'data-dye': 'gardenia', lang: 'en' },
    });
    await expect(picture).toMatchFileSnapshot(`__svg__/units-${setting.name}.svg`);
  });
});
