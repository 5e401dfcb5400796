import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { LinkContext } from '../../ui/Link';
import { svgPicture } from '../../ui/testing/svgPicture';
import { faultsOfMarks, faultsOfText } from '../kit/testing/frame';
import { layoutPath, MEDIUM, NARROW, WIDE } from './layout';
import { PathSvg } from './Path';
import type { PathData, PathStart } from './types';

const start = (year: number, value: number): PathStart => ({
  id: `s${year}`,
  year,
  value,
  figure: `> ≈ ¥${value} billion`,
  assumption: `The base year is ${year}, followed by some years of growth (to 2025).`,
  claims: [`s${year}`],
  to: '/en/claim/x/',
});

const data: PathData = {
  title: 'Path',
  description: 'Worked back.',
  axisLabel: 'Size of the industry; the scale begins at ¥350 billion, not at zero',
  ticks: [350, 400, 450, 500].map((value) => ({ value, label: `¥${value} billion` })),
  years: [427.8, 449.2, 471.7, 495.2, 520].map((value, index) => ({
    year: 2021 + index,
    value,
    label: `≈ ¥${value} billion`,
  })),
  starts: [start(2021, 427.8), start(2022, 449.2)],
  growth: { label: '5% a year', claims: ['g'], to: '/en/claim/g/' },
  end: { figure: '> ¥520 billion', words: 'by 2025, stated', claims: ['e'], to: '/en/claim/e/' },
};

describe.each([WIDE, MEDIUM, NARROW])('the path in the $name setting', (setting) => {
  const layout = layoutPath(data, setting);
  const svg = renderToStaticMarkup(
    <LinkContext value={{ from: '/en/shanghai-path/' }}>
      <PathSvg data={data} layout={layout} />
    </LinkContext>,
  );

  it('rises to the right, year by year', () => {
    for (const [index, [x, y]] of layout.line.slice(1).entries()) {
      expect(x).toBeGreaterThan(layout.line[index]?.[0] ?? 0);
      expect(y).toBeLessThan(layout.line[index]?.[1] ?? 0);
    }
  });
  it('begins at its starts and ends at its end', () => {
    expect(layout.starts.map(({ at }) => at)).toEqual(layout.line.slice(0, 2));
    expect(layout.end.at).toEqual(layout.line.at(-1));
  });
  it('has its ticks where their values are', () => {
    const [first, second] = [layout.ticks[0]?.y ?? 0, layout.ticks[1]?.y ?? 0];
    const step = first - second;
    expect(first).toBe(layout.base);
    expect(layout.line.at(-1)?.[1]).toBeCloseTo(layout.base - ((520 - 350) / 50) * step);
  });
  it('leaves room for what "more than" leaves open', () => {
    expect(layout.end.at[1] - layout.open).toBeGreaterThan(0);
  });
  it('keeps its starts apart, however long their words are', () => {
    const [a, b] = layout.starts.map(({ box }) => box);
    const beside = (a?.x ?? 0) + (a?.width ?? 0) <= (b?.x ?? 0);
    const below = (a?.y ?? 0) + (a?.height ?? 0) <= (b?.y ?? 0);
    expect(beside || below).toBe(true);
  });
  it('has text in the frame, apart, and links with claims and names', () => {
    expect(faultsOfText(svg)).toEqual([]);
    expect(faultsOfMarks(svg)).toEqual([]);
  });
  it('is the one that was looked at', async () => {
    const picture = svgPicture(svg, {
      styles: ['../../../ui/styles/tokens.css', '../../../ui/styles/base.css', '../path.css'],
      root: { 'data-dye': 'malachite', lang: 'en' },
    });
    await expect(picture).toMatchFileSnapshot(`__svg__/path-${setting.name}.svg`);
  });
});
