import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { LinkContext } from '../../ui/Link';
import { svgPicture } from '../../ui/testing/svgPicture';
import { faultsOfText } from '../kit/testing/frame';
import { Cloth, ClothSvg } from './Cloth';
import { layoutCloth, MEDIUM, NARROW, WIDE } from './layout';
import { COUNTS, clothOf } from './testing/cloth';
import { coverOf, MOST_THREADS, perThread, scaleOf, threadsOf } from './weave';

const STYLES = ['../../../ui/styles/tokens.css', '../../../ui/styles/base.css', '../cloth.css'];
const SETTINGS = [WIDE, MEDIUM, NARROW];
const draw = (node: React.ReactNode): string =>
  renderToStaticMarkup(<LinkContext value={{ from: '/en/compare-themes/' }}>{node}</LinkContext>);

describe('what one thread stands for', () => {
  it('is one thing while the densest cell can hold them, and a round number beyond', () => {
    expect([1, 34, 48, 49, 96, 97, 240, 241, 480, 5000].map(perThread)).toEqual([1, 1, 1, 2, 2, 5, 5, 10, 10, 200]);
  });
  it('never gives a cell more threads than it holds, nor none where there is something', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), fc.double({ min: 0.001, max: 1, noNaN: true }), (most, part) => {
        const threads = threadsOf(most * part, perThread(most));
        return threads >= 1 && threads <= MOST_THREADS;
      }),
    );
  });
});

describe('the dyed part of a cell', () => {
  it('grows with the number, in proportion while a thread is one thing, and leaves room between threads', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: MOST_THREADS }), { minLength: 2, maxLength: 20 }), (counts) => {
        const rows = Object.fromEntries(counts.map((count, index) => [`r${index}`, count]));
        const scale = scaleOf(clothOf(1, rows).cells, 'count');
        const [first = 1] = counts;
        for (const count of counts) {
          expect(coverOf(count, scale) / coverOf(first, scale)).toBeCloseTo(count / first, 9);
          expect(coverOf(count, scale)).toBeLessThan(0.9);
        }
      }),
    );
  });
});

describe.each(SETTINGS)('the cloth, $name', (setting) => {
  it('has every cell once, with as many threads as its number, however many plans there are', () => {
    for (const columns of [1, 2, 4, 12, 40]) {
      const data = clothOf(columns, COUNTS);
      const { blocks } = layoutCloth(data, setting);
      expect(blocks.flatMap((block) => block.columns.map(({ column }) => column.id))).toEqual(
        data.columns.map(({ id }) => id),
      );
      const placed = blocks.flatMap((block) => block.columns.flatMap(({ cells }) => cells));
      expect(placed).toHaveLength(columns * data.rows.length);
      for (const { cell, weft } of placed) {
        expect(weft.count.threads).toBe(cell?.count ?? 0);
        expect(weft.count.threads * weft.count.pitch).toBeLessThanOrEqual(setting.cell + 1e-9);
        expect(weft.count.thickness).toBeLessThan(weft.count.pitch);
      }
    }
  });
  it('keeps its columns within its width and apart, and its blocks below each other', () => {
    const { blocks, height } = layoutCloth(clothOf(12, COUNTS), setting);
    for (const { columns } of blocks) {
      for (const [index, { x0, x1, number }] of columns.entries()) {
        expect(x1 - x0).toBeGreaterThan(25);
        expect(number).toBeGreaterThan(x1);
        expect(x0).toBeGreaterThan(columns[index - 1]?.number ?? -1);
        expect(number).toBeLessThan(setting.width);
      }
    }
    for (const [index, block] of blocks.entries()) expect(block.top).toBeGreaterThan(blocks[index - 1]?.bottom ?? 0);
    expect(height).toBeGreaterThan(blocks.at(-1)?.bottom ?? 0);
  });
  it('has an even number of warp threads, so that over and under balance', () => {
    const { blocks } = layoutCloth(clothOf(4, COUNTS), setting);
    for (const { columns } of blocks) for (const { ends } of columns) expect(ends.length % 2).toBe(0);
  });
  it('sets no word on another, in either weave, also for twelve plans', () => {
    for (const columns of [4, 12]) {
      const data = clothOf(columns, COUNTS);
      const svg = draw(<ClothSvg data={data} layout={layoutCloth(data, setting)} />);
      for (const other of ['count', 'share'])
        expect(faultsOfText(svg.replace(new RegExp(`<g class="by-${other}">.*?</g>`, 'g'), ''))).toEqual([]);
    }
  });
  it('is the one that was looked at', async () => {
    const data = clothOf(4, COUNTS);
    const svg = draw(<ClothSvg data={data} layout={layoutCloth(data, setting)} />);
    const picture = svgPicture(svg, { styles: STYLES, root: { lang: 'en' } });
    await expect(picture).toMatchFileSnapshot(`__svg__/four-${setting.name}.svg`);
  });
});

describe('the drawing', () => {
  const html = draw(<Cloth data={clothOf(4, COUNTS)} />);
  it('prints the number of each cell, and says it with the cell’s name, claims and way on', () => {
    const cells = clothOf(4, COUNTS).cells;
    const marks = [...html.matchAll(/<a class="mark [^>]*>.*?<\/a>/g)].map(([mark]) => mark);
    expect(marks).toHaveLength(3 * cells.length);
    for (const { count, key } of cells) {
      const own = marks.filter((mark) => mark.includes(`data-key="${key}"`));
      expect(own).toHaveLength(3);
      for (const mark of own) {
        expect(mark).toContain(`>${count}</text>`);
        expect(mark).toMatch(/href="\.\.\/\.\.\/en\/theme\/.*#of-plan-\d+" data-claim="\S.*" .*aria-label="\S/);
      }
    }
  });
  it('prints where nothing is counted, too', () => {
    const empty = 4 * 5 - clothOf(4, COUNTS).cells.length;
    expect(empty).toBeGreaterThan(0);
    expect([...html.matchAll(/class="cloth-none"[^>]*>0</g)]).toHaveLength(3 * empty);
  });
  it('has each id once, no style attribute, which the page forbids, and no broken number', () => {
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(html + draw(<Cloth data={clothOf(0, {})} />)).not.toMatch(/\sstyle=|NaN|undefined|Infinity/);
  });
});
