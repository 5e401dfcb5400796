import './tiles.css';
import { useId } from 'react';
import { useHref } from '../../ui/Link';
import { round } from '../kit/lines';
import { TextLines } from '../kit/TextLines';
import { layoutTiles, MEDIUM, NARROW, type PlacedTile, type TilesLayout, type TilesSetting, WIDE } from './layout';
import type { TilesData } from './types';

/** Tiles drawn for three widths of a column; style sheets show the one that fits. */
export function Tiles({ data }: { readonly data: TilesData }) {
  return (
    <div className="fit">
      {[WIDE, MEDIUM, NARROW].map((setting) => (
        <TilesSvg key={setting.name} data={data} layout={layoutTiles(data, setting)} />
      ))}
    </div>
  );
}

/** One setting of the tiles. */
export function TilesSvg({ data, layout }: { readonly data: TilesData; readonly layout: TilesLayout }) {
  const id = useId();
  const { width, name } = layout.setting;
  return (
    <svg
      className={`tiles fit-${name}`}
      viewBox={`0 0 ${width} ${round(layout.height)}`}
      role="group"
      aria-labelledby={`${id}t ${id}d`}
    >
      <title id={`${id}t`}>{data.title}</title>
      <desc id={`${id}d`}>{data.description}</desc>
      {layout.tiles.map((tile) => (
        <TileMark key={tile.tile.id} placed={tile} setting={layout.setting} />
      ))}
    </svg>
  );
}

function TileMark({ placed, setting }: { readonly placed: PlacedTile; readonly setting: TilesSetting }) {
  const href = useHref();
  const { tile, box, tear } = placed;
  const { sizes } = setting;
  const torn = tear.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${round(x)},${round(y)}`).join('');
  return (
    <a
      className={torn === '' ? 'mark tile' : 'mark tile tile-torn'}
      href={href(tile.to)}
      data-claim={tile.claims.join(' ')}
      data-label={[`${tile.number} ${tile.label}`, tile.note].filter(Boolean).join(', ')}
    >
      <rect
        className="tile-ground"
        x={round(box.x)}
        y={round(box.y)}
        width={round(box.width)}
        height={round(box.height)}
      />
      <path className="tile-thread" d={`M${round(box.x + 1.5)},${round(box.y)}v${round(box.height)}`} />
      {torn === '' ? null : <path className="tile-tear" d={torn} />}
      <TextLines setting={placed.number} size={sizes.number} className="tile-number" />
      <TextLines setting={placed.label} size={placed.labelSize} className="tile-label" />
      {placed.pieces.map((piece) => (
        <TextLines key={piece.lines[0]?.y} setting={piece} size={sizes.note} className="tile-piece" />
      ))}
      <TextLines setting={placed.note} size={sizes.note} className="tile-note" />
    </a>
  );
}
