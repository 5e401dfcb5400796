import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { LinkContext } from '../../ui/Link';
import { svgPicture } from '../../ui/testing/svgPicture';
import { faultsOfMarks, faultsOfText } from '../kit/testing/frame';
import { hasAxis, layoutTargets, type TargetsLayout } from './layout';
import type { PlacedTarget } from './place';
import { MEDIUM, NARROW, WIDE } from './settings';
import { TargetsSvg } from './Targets';
import { everyMark, exactly, group, row } from './testing/targets';
import type { TargetsData } from './types';

const targetsOf = ({ sections }: TargetsLayout): PlacedTarget[] => sections.flatMap(({ targets }) => targets);
const glyphOf = (layout: TargetsLayout, id: string) => targetsOf(layout).find((target) => target.row.id === id)?.glyph;

const draw = (data: TargetsData, layout: TargetsLayout): string =>
  renderToStaticMarkup(
    <LinkContext value={{ from: '/en/shandong-targets/' }}>
      <TargetsSvg data={data} layout={layout} />
    </LinkContext>,
  );

describe.each([WIDE, MEDIUM, NARROW])('targets in the $name setting', (setting) => {
  const data = everyMark('en');
  const layout = layoutTargets(data, setting);
  const svg = draw(data, layout);

  it('places every target once', () => {
    const ids = data.groups.flatMap(({ rows }) => rows.map(({ id }) => id));
    expect(
      targetsOf(layout)
        .map((target) => target.row.id)
        .sort(),
    ).toEqual(ids.sort());
  });
  it('gives an axis to groups with two figures and to no others', () => {
    expect(layout.sections.filter(({ axis }) => axis).map(({ id }) => id)).toEqual(
      data.groups.filter(hasAxis).map(({ id }) => id),
    );
  });
  it('puts what is no figure, and what we worked out, under headings of their own', () => {
    const under = (id: string) =>
      layout.sections.find((section) => section.id === id)?.targets.map((target) => target.row.id);
    expect(under('alone')).toEqual(['sum', 'about', 'most']);
    expect(under('unnumbered')).toEqual(['some']);
    expect(under('levels')).toEqual(['level']);
    expect(under('derived')).toEqual(['derived']);
  });
  it('leaves a bound open away from its figure, and closes what has two ends', () => {
    expect(glyphOf(layout, 'more')).toMatchObject({ form: 'open', inclusive: false });
    expect(glyphOf(layout, 'least')).toMatchObject({ form: 'open', inclusive: true });
    expect(glyphOf(layout, 'between')).toMatchObject({ form: 'range' });
    const most = glyphOf(layout, 'most');
    expect(most?.form === 'open' && most.to < most.x).toBe(true);
  });
  it('puts figures on an axis in their order, inside the frame with their open ends', () => {
    const axis = layout.sections.filter((section) => section.axis);
    for (const { targets } of axis)
      for (const { glyph } of targets) {
        const ends = glyph.form === 'open' ? [glyph.x, glyph.to] : glyph.form === 'range' ? [glyph.x0, glyph.x1] : [];
        for (const x of ends) expect(x).toBeGreaterThanOrEqual(setting.words);
        for (const x of ends) expect(x).toBeLessThanOrEqual(setting.width);
      }
    const x = (id: string): number => {
      const glyph = glyphOf(layout, id);
      return glyph?.form === 'open' || glyph?.form === 'point' ? glyph.x : Number.NaN;
    };
    expect(x('more')).toBeLessThan(x('least'));
    expect(x('least')).toBeLessThan(x('read'));
  });
  it('keeps targets out of each other', () => {
    const boxes = targetsOf(layout).map(({ box }) => box);
    for (const [index, a] of boxes.entries())
      for (const b of boxes.slice(index + 1)) {
        const apart = [a.x + a.width <= b.x, b.x + b.width <= a.x, a.y + a.height <= b.y, b.y + b.height <= a.y];
        expect(apart.some(Boolean)).toBe(true);
      }
  });
  it('explains every mark that it uses in its key, and no other', () => {
    const marks = ['more-than', 'at-least', 'exact', 'between', 'unquantified', 'about', 'at-most', 'level', 'ours'];
    expect(layout.key.map((item) => item.word).sort()).toEqual(marks.sort());
    expect(layout.key.filter(({ broken }) => broken).map((item) => item.word)).toEqual(['ours']);
  });
  it('has text in the frame, apart, and links with claims and names', () => {
    expect(faultsOfText(svg)).toEqual([]);
    expect(faultsOfMarks(svg)).toEqual([]);
    expect(faultsOfText(draw(everyMark('zh'), layoutTargets(everyMark('zh'), setting)))).toEqual([]);
  });
  it('is the one that was looked at', async () => {
    const picture = svgPicture(svg, {
      styles: ['../../../ui/styles/tokens.css', '../../../ui/styles/base.css', '../targets.css'],
      root: { 'data-dye': 'indigo', lang: 'en' },
    });
    await expect(picture).toMatchFileSnapshot(`__svg__/targets-${setting.name}.svg`);
  });
});

it('a chart without targets is empty, not broken', () => {
  const layout = layoutTargets({ ...everyMark('zh'), groups: [] }, NARROW);
  expect(layout.sections).toEqual([]);
  expect(layout.height).toBeGreaterThan(0);
});

it('cards fill their lines: four stand two by two, not three and one', () => {
  const rows = ['a', 'b', 'c', 'd'].map((id) => row(id, '> 5,000 people', exactly(1)));
  const layout = layoutTargets({ ...everyMark('en'), groups: rows.map((each) => group(each.id, [each])) }, WIDE);
  const lines = new Set(layout.sections[0]?.targets.map(({ box }) => box.y));
  expect((layout.sections[0]?.targets.length ?? 0) / lines.size).toBeOneOf([2, 4]);
});
