import { fitSize, setText, type TextSetting } from '../kit/lines';
import type { Tile, TilesData } from './types';

/** How tiles are set; all lengths in px of the drawing. */
export interface TilesSetting {
  readonly name: 'wide' | 'medium' | 'narrow';
  readonly width: number;
  readonly columns: number;
  readonly gap: number;
  readonly sizes: { readonly number: number; readonly label: readonly [number, number]; readonly note: number };
}

export const WIDE: TilesSetting = {
  name: 'wide',
  width: 900,
  columns: 4,
  gap: 14,
  sizes: { number: 15, label: [15, 20], note: 12.5 },
};
export const MEDIUM: TilesSetting = {
  name: 'medium',
  width: 560,
  columns: 4,
  gap: 12,
  sizes: { number: 14, label: [14, 17], note: 13 },
};
export const NARROW: TilesSetting = {
  name: 'narrow',
  width: 340,
  columns: 2,
  gap: 10,
  sizes: { number: 13, label: [14, 17], note: 12 },
};

export interface PlacedTile {
  readonly tile: Tile;
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  readonly number: TextSetting;
  readonly label: TextSetting;
  readonly labelSize: number;
  readonly pieces: readonly TextSetting[];
  readonly note: TextSetting;
  /** Corners of the tear through the tile, from its left edge to its right. */
  readonly tear: readonly (readonly [x: number, y: number])[];
}

export interface TilesLayout {
  readonly setting: TilesSetting;
  readonly height: number;
  readonly tiles: readonly PlacedTile[];
}

const PAD = 14;
const TEAR = 18;
const TOOTH = 9;
const NOTHING: TextSetting = { lines: [], height: 0 };

/** Sets the tiles in rows of one height each; pure. */
export function layoutTiles(data: TilesData, setting: TilesSetting): TilesLayout {
  const width = (setting.width - setting.gap * (setting.columns - 1)) / setting.columns;
  const size = Math.min(
    ...data.tiles.map((tile) => fitSize(longestWord(tile.label), (width - 2 * PAD) / 1.06, setting.sizes.label)),
  );
  const tiles: PlacedTile[] = [];
  let y = 1;
  for (let start = 0; start < data.tiles.length; start += setting.columns) {
    const row = data.tiles
      .slice(start, start + setting.columns)
      .map((tile, column) => placeTile(tile, { x: column * (width + setting.gap), y, width }, size, setting));
    const height = Math.max(...row.map(({ box }) => box.height));
    tiles.push(...row.map((placed) => ({ ...placed, box: { ...placed.box, height } })));
    y += height + setting.gap;
  }
  return { setting, tiles, height: Math.max(0, y - setting.gap) + 1 };
}

/** A Latin word cannot be broken; a Chinese name can. */
const longestWord = (label: string): string =>
  label.split(/\s/).reduce((longest, part) => (part.length > longest.length ? part : longest), '');

interface Corner {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

function placeTile(tile: Tile, { x, y, width }: Corner, labelSize: number, setting: TilesSetting): PlacedTile {
  const { sizes } = setting;
  const inner = { x: x + PAD, width: width - 2 * PAD };
  const number = setText(tile.number, sizes.number, { ...inner, y: y + PAD - 3 });
  const label = setText(tile.label, labelSize, { ...inner, y: y + PAD + number.height, width: inner.width / 1.06 });
  const under = y + PAD + number.height + label.height + 4;
  const torn = placeTear(tile, { x, y: under, width }, setting);
  const note = tile.note === '' ? NOTHING : setText(tile.note, sizes.note, { ...inner, y: torn.bottom });
  return {
    tile,
    number,
    label,
    labelSize,
    pieces: torn.pieces,
    tear: torn.tear,
    note,
    box: { x, y, width, height: torn.bottom + note.height + PAD - y },
  };
}

/** The pieces of a torn name, one above and one below the tear. */
function placeTear({ pieces }: Tile, { x, y, width }: Corner, { sizes }: TilesSetting) {
  if (pieces.length < 2) return { pieces: [], tear: [], bottom: y };
  const inner = { x: x + PAD, width: width - 2 * PAD };
  const [first, ...rest] = pieces;
  const above = setText(first ?? '', sizes.note, { ...inner, y: y + 4 });
  const at = y + 4 + above.height + TEAR / 2;
  const below = setText(rest.join(' '), sizes.note, { ...inner, y: at + TEAR / 2 });
  const teeth = Math.floor(width / TOOTH);
  const tear = Array.from(
    { length: teeth + 1 },
    (_, index) => [x + (width * index) / teeth, at + (index % 2 === 0 ? -3 : 3)] as const,
  );
  return { pieces: [above, below], tear, bottom: at + TEAR / 2 + below.height + 6 };
}
