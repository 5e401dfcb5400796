import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { LinkContext } from '../../ui/Link';
import { svgPicture } from '../../ui/testing/svgPicture';
import { textWidth } from '../../ui/textWidth';
import { glyphUnits, layoutSides, MEDIUM, NARROW, type PlacedItem, type SideLayout, UNIT, WIDE } from './layout';
import { SideBySideSvg } from './SideBySide';
import type { Pledge, SideBySideData, SideItem } from './types';

const item = (id: string, side: 0 | 1, pledge: Pledge): SideItem => ({
  id,
  side,
  label: `Goal ${id} with some words to it`,
  wording: 'ever more so',
  pledge,
  claims: [id],
  to: `/en/claim/${id}/`,
});

const data: SideBySideData = {
  title: 'Goals',
  description: 'Two years.',
  heads: ['By 2022', 'By 2024'],
  groups: [
    { id: 'one', label: 'One', items: [item('a', 0, { form: 'direction' }), item('b', 0, { form: 'several' })] },
    { id: 'two', label: 'Two', items: [item('c', 0, { form: 'direction' }), item('d', 1, { form: 'direction' })] },
    { id: 'three', label: 'Three', items: [item('e', 1, { form: 'range', low: 2, high: 3 })] },
  ],
  nothing: 'nothing for this year',
  links: [
    { from: 'a', to: 'd' },
    { from: 'a', to: 'nowhere' },
  ],
};

const itemsOf = ({ groups }: SideLayout): PlacedItem[] => groups.flatMap((group) => group.items);

describe.each([WIDE, MEDIUM, NARROW])('side by side in the $name setting', (setting) => {
  const layout = layoutSides(data, setting);
  it('places every item once, in its column', () => {
    expect(itemsOf(layout).map((placed) => placed.item.id)).toEqual(['a', 'b', 'c', 'd', 'e']);
    for (const { item: placed, box } of itemsOf(layout)) expect(box.x).toBe(setting.columns[placed.side][0]);
  });
  it('keeps items apart and under the rule of their group', () => {
    const items = itemsOf(layout);
    for (const [index, a] of items.entries())
      for (const b of items.slice(index + 1).filter((other) => other.item.side === a.item.side))
        expect(a.box.y + a.box.height).toBeLessThan(b.box.y);
    for (const { rule, items: own } of layout.groups) for (const { box } of own) expect(box.y).toBeGreaterThan(rule);
  });
  it('says where a side is empty', () => {
    expect(layout.groups.map(({ nothing }) => nothing.length)).toEqual([1, 0, 1]);
  });
  it('gives a range a square for each that may be, and the words room beside them', () => {
    const range = itemsOf(layout).find((placed) => placed.item.id === 'e');
    expect(glyphUnits({ form: 'range', low: 2, high: 3 })).toBe(3);
    expect(range?.label.lines[0]?.x).toBeGreaterThan((range?.glyph.x ?? 0) + 3 * UNIT);
  });
  it('joins what goes on, and nothing that is not there', () => {
    expect(layout.links.map(({ id }) => id)).toEqual(['a d']);
  });
  it('keeps every word inside its column', () => {
    for (const { item: placed, label, wording } of itemsOf(layout)) {
      const [left, width] = setting.columns[placed.side];
      for (const { content, x } of label.lines)
        expect(x + textWidth(content, setting.sizes.label)).toBeLessThanOrEqual(left + width);
      for (const { content, x } of wording.lines)
        expect(x + textWidth(content, setting.sizes.note)).toBeLessThanOrEqual(left + width);
    }
  });
  it('is the one that was looked at', async () => {
    const svg = renderToStaticMarkup(
      <LinkContext value={{ from: '/en/shenzhen-visions/' }}>
        <SideBySideSvg data={data} layout={layout} />
      </LinkContext>,
    );
    const picture = svgPicture(svg, {
      styles: ['../../../ui/styles/tokens.css', '../../../ui/styles/base.css', '../side-by-side.css'],
      root: { 'data-dye': 'madder', lang: 'en' },
    });
    await expect(picture).toMatchFileSnapshot(`__svg__/side-by-side-${setting.name}.svg`);
  });
});
