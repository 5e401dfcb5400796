import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { LinkContext } from '../../ui/Link';
import { svgPicture } from '../../ui/testing/svgPicture';
import { faultsOfMarks, faultsOfText } from '../kit/testing/frame';
import { BranchesSvg } from './Branches';
import { type BranchesLayout, layoutBranches, MEDIUM, NARROW, type PlacedItem, WIDE } from './layout';
import type { Branch, BranchesData, BranchItem } from './types';

const item = (id: string, more: Partial<BranchItem> = {}): BranchItem => ({
  id,
  label: `Part ${id} of a longer name`,
  depth: 0,
  look: 'stated',
  claims: [id],
  to: `/en/claim/${id}/`,
  ...more,
});

const branch = (id: string, items: readonly BranchItem[]): Branch => ({
  id,
  kicker: `Task ${id}`,
  label: 'Serve the enterprises',
  note: '4 actions',
  claims: [id],
  to: `/en/claim/${id}/`,
  groups: [
    { label: '', items },
    { label: 'What else is said', items: [item(`${id}x`, { look: 'aside' })] },
  ],
});

const data: BranchesData = {
  title: 'Tasks',
  description: 'Tasks and their parts.',
  branches: [
    branch('a', [
      item('a1', { number: '1' }),
      item('a2', { value: 'some', look: 'open' }),
      item('a3', { depth: 1 }),
      item('a4', { depth: 2, value: '> ¥10 billion', look: 'ours', note: 'Inferred by us' }),
      item('a5', { depth: 1 }),
      item('a6'),
    ]),
    branch('b', [item('b1')]),
    branch('c', []),
    branch('d', [item('d1'), item('d2', { depth: 1 })]),
    branch('e', [item('e1'), item('e2')]),
  ],
};

const itemsOf = ({ branches }: BranchesLayout): PlacedItem[] =>
  branches.flatMap(({ groups }) => groups.flatMap(({ items }) => items));

describe.each([WIDE, MEDIUM, NARROW])('branches in the $name setting', (setting) => {
  const layout = layoutBranches(data, setting);
  const knotOf = (id: string) => itemsOf(layout).find((placed) => placed.item.id === id)?.knot ?? [0, 0];
  const svg = renderToStaticMarkup(
    <LinkContext value={{ from: '/en/guangdong-tasks/' }}>
      <BranchesSvg data={data} layout={layout} />
    </LinkContext>,
  );

  it('places every part once', () => {
    const ids = data.branches.flatMap(({ groups }) => groups.flatMap(({ items }) => items.map(({ id }) => id)));
    expect(itemsOf(layout).map((placed) => placed.item.id)).toEqual(ids);
  });
  it('hangs branches beside each other where there is room, else below each other', () => {
    const tops = new Set(layout.branches.map(({ beam }) => beam.y));
    expect(tops.size).toBe(Math.ceil(data.branches.length / setting.most));
  });
  it('keeps parts out of each other', () => {
    for (const { groups } of layout.branches) {
      const boxes = groups.flatMap(({ items }) => items.map(({ box }) => box));
      for (const [index, box] of boxes.slice(1).entries())
        expect(box.y).toBeGreaterThanOrEqual((boxes[index]?.y ?? 0) + (boxes[index]?.height ?? 0));
    }
  });
  it('moves a part of a part in, and ties it to what it belongs to', () => {
    const [x2, y2] = knotOf('a2');
    const [x3, y3] = knotOf('a3');
    const [x4, y4] = knotOf('a4');
    const [, y5] = knotOf('a5');
    expect(x3).toBeGreaterThan(x2);
    expect(x4).toBeGreaterThan(x3);
    const { threads } = layout.branches[0] ?? { threads: [] };
    expect(threads).toContainEqual({ x0: x2, x1: x3, y0: y3, y1: y3 });
    expect(threads).toContainEqual({ x0: x3, x1: x4, y0: y4, y1: y4 });
    expect(threads).toContainEqual({ x0: x2, x1: x2, y0: y2, y1: knotOf('a6')[1] });
    expect(threads).toContainEqual({ x0: x2, x1: x3, y0: y5, y1: y5 });
  });
  it('draws no thread over the end of its branch', () => {
    for (const { threads, bottom } of layout.branches) for (const { y1 } of threads) expect(y1).toBeLessThan(bottom);
  });
  it('has text in the frame, apart, and links with claims and names', () => {
    expect(faultsOfText(svg)).toEqual([]);
    expect(faultsOfMarks(svg)).toEqual([]);
  });
  it('is the one that was looked at', async () => {
    const picture = svgPicture(svg, {
      styles: ['../../../ui/styles/tokens.css', '../../../ui/styles/base.css', '../branches.css'],
      root: { 'data-dye': 'gardenia', lang: 'en' },
    });
    await expect(picture).toMatchFileSnapshot(`__svg__/branches-${setting.name}.svg`);
  });
});

it('nothing hangs where there is nothing', () => {
  expect(layoutBranches({ ...data, branches: [] }, WIDE).branches).toEqual([]);
});
