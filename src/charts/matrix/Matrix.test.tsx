import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { LinkContext } from '../../ui/Link';
import { svgPicture } from '../../ui/testing/svgPicture';
import { layoutMatrix, type MatrixSetting, NARROW, WIDE } from './layout';
import { Matrix, MatrixSvg } from './Matrix';
import { basesMatrix, gridMatrix } from './testing/basesMatrix';
import type { MatrixData } from './types';

const draw = (data: MatrixData, setting: MatrixSetting): string =>
  renderToStaticMarkup(
    <LinkContext value={{ from: '/zh/shandong-bases/' }}>
      <MatrixSvg data={data} layout={layoutMatrix(data, setting)} />
    </LinkContext>,
  );
const STYLES = ['tokens.css', 'base.css'].map((name) => `../../../ui/styles/${name}`);
const count = (html: string, part: RegExp): number => [...html.matchAll(part)].length;

describe('the drawing of the bases', () => {
  it.each(
    [WIDE, NARROW].flatMap((setting) => (['zh', 'en'] as const).map((lang) => ({ setting, lang, name: setting.name }))),
  )('$name in $lang is the one that was looked at', async ({ setting, lang, name }) => {
    const picture = svgPicture(draw(basesMatrix(lang), setting), {
      styles: [...STYLES, '../matrix.css'],
      root: { 'data-dye': 'indigo', lang: lang === 'zh' ? 'zh-Hans' : 'en' },
    });
    await expect(picture).toMatchFileSnapshot(`__svg__/bases-${name}-${lang}.svg`);
  });
});

describe('a matrix', () => {
  const data = basesMatrix('en');
  const svg = draw(data, WIDE);
  it('is named and described', () => {
    const [, ids = ''] = /aria-labelledby="([^"]+)"/.exec(svg) ?? [];
    const [title, description] = ids.split(' ');
    expect(svg).toContain(`<title id="${title}">Cities that each base names</title>`);
    expect(svg).toContain(`<desc id="${description}">Rows are bases, columns are cities.</desc>`);
  });
  it('has a link with a name, its claims and its place for every mark', () => {
    const marks = [...svg.matchAll(/<a [^>]*class="mark matrix-cell"[^>]*>/g)].map(([tag]) => tag);
    expect(marks).toHaveLength(data.cells.length);
    for (const tag of marks)
      expect(tag).toMatch(/href="\.\.\/[^"]+".*data-claim="[^"]+" data-place="[^"]+" aria-label="[^"]+"/);
  });
  it('prints the total of every row and column', () => {
    const printed = [...svg.matchAll(/<text class="matrix-total"[^>]*>(\d+)</g)].map(([, total]) => Number(total));
    const totals = [...data.columns, ...data.rows].map(({ total }) => total);
    expect(printed.sort()).toEqual(totals.sort());
  });
  it('draws a mark that is in charge, concluded or left out apart from the rest', () => {
    const looks = ['full', 'lead', 'ours', 'missing'] as const;
    const grid = gridMatrix(2, 4);
    const cells = looks.map((look, index) => ({
      row: 'r0',
      column: `c${index}`,
      look,
      claims: [],
      label: look,
      to: '/en/',
    }));
    const html = draw({ ...grid, cells }, WIDE);
    const shapes = looks.map(
      (look) => new RegExp(`aria-label="${look}"><rect[^>]*(?:/>|></rect>)(.*?)</a>`).exec(html)?.[1],
    );
    expect(
      new Set(looks.map((look) => new RegExp(`class="([^"]*)"[^>]*aria-label="${look}"`).exec(html)?.[1])).size,
    ).toBe(4);
    expect(shapes.map((shape) => shape?.match(/<(\w+)/)?.[1])).toEqual([undefined, 'circle', undefined, 'path']);
  });
  it('has no style attribute, which the page forbids, and no broken number', () => {
    expect(svg).not.toMatch(/\sstyle=|NaN|undefined|Infinity/);
    expect(draw(gridMatrix(0, 0), NARROW)).not.toMatch(/NaN|undefined|Infinity/);
  });
  it('is drawn for a broad and for a narrow column', () => {
    const both = renderToStaticMarkup(<Matrix data={data} />);
    expect(count(both, /<svg class="matrix fit-(wide|narrow)"/g)).toBe(2);
    const ids = [...both.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
