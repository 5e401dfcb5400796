import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { LinkContext } from '../../ui/Link';
import { svgPicture } from '../../ui/testing/svgPicture';
import { textWidth } from '../../ui/textWidth';
import { BAR, layoutRateCap, MEDIUM, NARROW, type PlacedMoney, type RateCapLayout, WIDE } from './layout';
import { RateCapSvg } from './RateCap';
import type { MoneyRow, RateCapData, Terms } from './types';

const row = (id: string, terms: Terms): MoneyRow => ({
  id,
  label: `Support ${id} with a name that takes its room`,
  value: '≤ 50% of the cost, ≤ ¥8 million',
  lines: ['To: enterprises, institutions, industry organisations', 'For: projects of many kinds, named at some length'],
  terms,
  claims: [id],
  to: `/en/claim/${id}/`,
  task: { label: 'Task 1 Something to be done', claim: 'task-1', to: '/en/claim/task-1/' },
});

const data: RateCapData = {
  title: 'Money',
  description: 'Bars.',
  reading: 'How to read a bar.',
  ticks: [0, 2e6, 4e6, 6e6, 8e6].map((value) => ({ value, label: `¥${value / 1e6}m` })),
  measured: [
    {
      id: 'capped',
      label: 'Capped',
      rows: [row('a', { form: 'capped', rate: 50, cap: 8e6 }), row('b', { form: 'capped', rate: 30, cap: 2e6 })],
    },
    { id: 'fixed', label: 'Fixed', rows: [row('c', { form: 'fixed', sum: 1e6 })] },
  ],
  silent: [{ id: 'silent', label: 'No sum', rows: ['d', 'e', 'f'].map((id) => row(id, { form: 'silent' })) }],
};

const all = ({ measured, silent }: RateCapLayout): PlacedMoney[] =>
  [...measured, ...silent].flatMap((group) => group.rows);
const markOf = (layout: RateCapLayout, id: string) => all(layout).find((money) => money.row.id === id)?.mark;

describe.each([WIDE, MEDIUM, NARROW])('rate and cap in the $name setting', (setting) => {
  const layout = layoutRateCap(data, setting);
  const [left, width] = setting.axis;
  it('draws a cap to scale from 0', () => {
    const [a, b] = [markOf(layout, 'a'), markOf(layout, 'b')];
    if (a?.form !== 'bar' || b?.form !== 'bar') throw new Error('no bars');
    expect(a.box.x).toBe(left);
    expect(a.box.width).toBeCloseTo(width, 6);
    expect(a.box.width / b.box.width).toBeCloseTo(4, 6);
  });
  it('fills a bar as high as the rate', () => {
    for (const [id, rate] of [
      ['a', 0.5],
      ['b', 0.3],
    ] as const) {
      const mark = markOf(layout, id);
      if (mark?.form !== 'bar') throw new Error('no bar');
      expect((mark.box.y + BAR - mark.paid) / BAR).toBeCloseTo(rate, 6);
    }
  });
  it('puts a fixed sum on the same scale as a point', () => {
    expect(markOf(layout, 'c')).toMatchObject({ form: 'point', x: left + width / 8 });
  });
  it('gives what has no sum a mark of one size, which no axis runs through', () => {
    const end = Math.max(...layout.spans.map(([, to]) => to));
    for (const { rows } of layout.silent)
      for (const { mark } of rows) {
        if (mark.form !== 'hatch') throw new Error('a sum was invented');
        expect(mark.box.width).toBe(mark.box.height);
        expect(mark.box.y).toBeGreaterThan(end);
      }
  });
  it('keeps clauses apart', () => {
    const boxes = all(layout).map(({ box }) => box);
    for (const [index, a] of boxes.entries())
      for (const b of boxes.slice(index + 1)) {
        const apart = a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;
        expect(apart).toBe(true);
      }
  });
  it('keeps every word inside the frame', () => {
    for (const { label, value, lines, task } of all(layout)) {
      const { sizes } = setting;
      for (const [text, size] of [
        [label, sizes.label],
        [value, sizes.label],
        [task, sizes.note],
      ] as const)
        for (const { content, x, y } of text.lines) {
          expect(x + textWidth(content, size)).toBeLessThanOrEqual(setting.width);
          expect(y).toBeLessThanOrEqual(layout.height);
        }
      for (const { content, x } of lines.flatMap((line) => line.lines))
        expect(x + textWidth(content, sizes.note)).toBeLessThanOrEqual(setting.width);
    }
  });
  it('is the one that was looked at', async () => {
    const svg = renderToStaticMarkup(
      <LinkContext value={{ from: '/en/shenzhen-money/' }}>
        <RateCapSvg data={data} layout={layout} />
      </LinkContext>,
    );
    const picture = svgPicture(svg, {
      styles: ['../../../ui/styles/tokens.css', '../../../ui/styles/base.css', '../rate-cap.css'],
      root: { 'data-dye': 'madder', lang: 'en' },
    });
    await expect(picture).toMatchFileSnapshot(`__svg__/rate-cap-${setting.name}.svg`);
  });
});
