import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { LinkContext } from '../../ui/Link';
import { svgPicture } from '../../ui/testing/svgPicture';
import { faultsOfMarks, faultsOfText } from '../kit/testing/frame';
import { layoutTiles, MEDIUM, NARROW, WIDE } from './layout';
import { TilesSvg } from './Tiles';
import type { Tile, TilesData } from './types';

const tile = (number: number, label: string, pieces: readonly string[] = []): Tile => ({
  id: `t${number}`,
  number: String(number),
  label,
  pieces,
  note: pieces.length > 0 ? 'Inferred by us' : '',
  claims: [`t${number}`],
  to: '/en/claim/x/',
});

const data: TilesData = {
  title: 'Categories',
  description: 'In their order.',
  tiles: [
    tile(1, 'Fashionable clothing'),
    tile(2, 'Cosmetics'),
    tile(3, 'Premium sports goods'),
    tile(4, 'Handicrafts'),
    tile(5, 'Smart goods', ['and smart products', 'include supplies']),
    tile(6, 'Digital fashion products'),
  ],
};

describe.each([WIDE, MEDIUM, NARROW])('tiles in the $name setting', (setting) => {
  const layout = layoutTiles(data, setting);
  const svg = renderToStaticMarkup(
    <LinkContext value={{ from: '/en/shanghai-categories/' }}>
      <TilesSvg data={data} layout={layout} />
    </LinkContext>,
  );

  it('stand in their order, line by line, in lines of one height', () => {
    expect(layout.tiles.map((placed) => placed.tile.number)).toEqual(['1', '2', '3', '4', '5', '6']);
    for (const [index, { box }] of layout.tiles.entries()) {
      const first = layout.tiles[index - (index % setting.columns)];
      expect([box.y, box.height]).toEqual([first?.box.y, first?.box.height]);
    }
  });
  it('keep off each other and inside the frame', () => {
    for (const { box } of layout.tiles) expect(box.x + box.width).toBeLessThanOrEqual(setting.width + 0.001);
    const seconds = layout.tiles.slice(setting.columns);
    for (const { box } of seconds) {
      const above = layout.tiles.find((placed) => placed.box.x === box.x);
      expect(box.y).toBeGreaterThan((above?.box.y ?? 0) + (above?.box.height ?? 0));
    }
  });
  it('are torn where a name was put together, between its pieces, from edge to edge', () => {
    const torn = layout.tiles.filter(({ tear }) => tear.length > 0);
    expect(torn.map((placed) => placed.tile.id)).toEqual(['t5']);
    const { tear, pieces, box } = torn[0] ?? { tear: [], pieces: [], box: { x: 0, width: 0 } };
    expect([tear[0]?.[0], tear.at(-1)?.[0]]).toEqual([box.x, box.x + box.width]);
    for (const [, y] of tear) {
      expect(y).toBeGreaterThan(pieces[0]?.lines.at(-1)?.y ?? 0);
      expect(y).toBeLessThan(pieces[1]?.lines[0]?.y ?? 0);
    }
  });
  it('have text in the frame, apart, and links with claims and names', () => {
    expect(faultsOfText(svg)).toEqual([]);
    expect(faultsOfMarks(svg)).toEqual([]);
  });
  it('are those that were looked at', async () => {
    const picture = svgPicture(svg, {
      styles: ['../../../ui/styles/tokens.css', '../../../ui/styles/base.css', '../tiles.css'],
      root: { 'data-dye': 'malachite', lang: 'en' },
    });
    await expect(picture).toMatchFileSnapshot(`__svg__/tiles-${setting.name}.svg`);
  });
});
