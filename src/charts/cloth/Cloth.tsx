import './cloth.css';
import { useId } from 'react';
import { useHref } from '../../ui/Link';
import { round } from '../kit/lines';
import { TextLines } from '../kit/TextLines';
import {
  type Block,
  type ClothLayout,
  type ClothSetting,
  layoutCloth,
  MEDIUM,
  NARROW,
  type PlacedCell,
  type PlacedColumn,
  type PlacedWeft,
  WIDE,
} from './layout';
import { type ClothData, WEAVES } from './types';

const ALL = [WIDE, MEDIUM, NARROW];

interface ClothProps {
  readonly data: ClothData;
  readonly settings?: readonly ClothSetting[];
}

/** A cloth drawn once for each setting; cloth.css shows the one that fits the column. */
export function Cloth({ data, settings = ALL }: ClothProps) {
  return (
    <div className="cloth-fit">
      {settings.map((setting) => (
        <ClothSvg key={setting.name} data={data} layout={layoutCloth(data, setting)} />
      ))}
    </div>
  );
}

interface ClothSvgProps {
  readonly data: ClothData;
  readonly layout: ClothLayout;
}

/**
 * One setting. Both weaves are in the drawing, so that a style sheet alone can change from one to the other:
 * `.by-count` and `.by-share`.
 */
export function ClothSvg({ data, layout }: ClothSvgProps) {
  const id = useId();
  const { width, name } = layout.setting;
  return (
    <svg
      className={`cloth cloth-${name}`}
      viewBox={`0 0 ${width} ${round(layout.height)}`}
      role="group"
      aria-labelledby={`${id}t ${id}d`}
    >
      <title id={`${id}t`}>{data.title}</title>
      <desc id={`${id}d`}>{data.description}</desc>
      {layout.blocks.map((block) => (
        <BlockOfCloth key={block.columns[0]?.column.id} block={block} data={data} layout={layout} id={id} />
      ))}
    </svg>
  );
}

interface BlockProps {
  readonly block: Block;
  readonly data: ClothData;
  readonly layout: ClothLayout;
  readonly id: string;
}

function BlockOfCloth({ block, data, layout, id }: BlockProps) {
  const href = useHref();
  const { width, sizes, cell, names } = layout.setting;
  const carried = block.rows.map(({ y, carry }) => `M${round(carry)},${round(y + cell / 2)}H${width}`);
  return (
    <>
      {names > 0 ? <path className="cloth-carry" d={carried.join('')} aria-hidden="true" /> : null}
      {block.rows.map(({ row, name }) => (
        <a key={row.id} href={href(row.to)} className="cloth-name">
          <TextLines setting={name} size={sizes.name} />
        </a>
      ))}
      {block.columns.map((column) => (
        <Column key={column.column.id} placed={column} block={block} data={data} layout={layout} id={id} />
      ))}
    </>
  );
}

/** Threads of the warp as one path; every other one where `odd` is given. */
const warp = (ends: readonly number[], length: number, odd?: number): string =>
  ends
    .filter((_, index) => odd === undefined || index % 2 === odd)
    .map((x) => `M${round(x)},0v${round(length)}`)
    .join('');

/** Loose ends, in threes of unlike length. */
const tassels = (ends: readonly number[]): string =>
  ends.map((x, index) => `M${round(x)},0v${[18, 24, 15, 21][index % 4]}`).join('');

interface ColumnProps extends BlockProps {
  readonly placed: PlacedColumn;
}

function Column({ placed, block, data, layout, id }: ColumnProps) {
  const href = useHref();
  const { column, ends, cells, x0, x1, number } = placed;
  const { cell: height, sizes } = layout.setting;
  const own = `${id}${data.columns.indexOf(column)}`;
  return (
    <g data-dye={column.dye}>
      <defs>
        {(['e', 'o'] as const).map((name, odd) => (
          <g key={name} id={own + name}>
            <path className="cloth-casing" d={warp(ends, height, odd)} />
            <path className="cloth-over" d={warp(ends, height, odd)} />
          </g>
        ))}
        <path
          id={`${own}w`}
          className="cloth-weft"
          d={`M${round((x0 + x1) / 2)},0v${height}`}
          strokeWidth={round(x1 - x0)}
        />
      </defs>
      <a href={href(column.to)} className="cloth-head">
        <TextLines setting={placed.head} size={sizes.head} className="cloth-plan" />
        <TextLines setting={placed.notes} size={sizes.text} className="cloth-quiet" />
      </a>
      <g className="cloth-warp" aria-hidden="true">
        {placed.bare.map(({ y0, y1 }) => (
          <path key={y0} d={warp(ends, y1 - y0)} transform={`translate(0 ${round(y0)})`} />
        ))}
        <path d={tassels(ends)} transform={`translate(0 ${round(block.bottom)})`} />
      </g>
      {cells.map((cell) => (
        <Crossing
          key={cell.row.id}
          placed={cell}
          own={own}
          box={{ x: x0, width: x1 - x0, height }}
          number={number}
          layout={layout}
          nothing={data.nothing}
        />
      ))}
    </g>
  );
}

interface CrossingProps {
  readonly placed: PlacedCell;
  /** What the ids of the column's threads begin with. */
  readonly own: string;
  readonly box: { readonly x: number; readonly width: number; readonly height: number };
  readonly number: number;
  readonly layout: ClothLayout;
  readonly nothing: string;
}

function Crossing({ placed, own, box, number, layout, nothing }: CrossingProps) {
  const href = useHref();
  const { cell, y, weft } = placed;
  const size = layout.setting.sizes.number;
  const at = { x: round(number), y: round(y + box.height / 2 + size * 0.36), fontSize: size };
  if (!cell)
    return (
      <text className="cloth-none" {...at}>
        {nothing}
      </text>
    );
  return (
    <a
      className="mark cloth-cell"
      href={href(cell.to)}
      data-claim={cell.claims.join(' ')}
      data-key={cell.key}
      aria-label={cell.label}
    >
      <rect
        x={round(box.x)}
        y={round(y)}
        width={round(box.width + layout.setting.number - 6)}
        height={box.height}
        className="cloth-hit"
      />
      {WEAVES.map((weave) => (
        <g key={weave} className={`by-${weave}`}>
          <Threads weft={weft[weave]} y={y} own={own} />
          <text {...at} data-sum={weave === 'count' ? '' : undefined}>
            {cell.printed[weave]}
          </text>
        </g>
      ))}
    </a>
  );
}

interface ThreadsProps {
  readonly weft: PlacedWeft;
  readonly y: number;
  readonly own: string;
}

/** Plain weave: each weft thread goes over one warp thread and under the next, the following one the other way round. */
function Threads({ weft: { threads, pitch, thickness, float }, y, own }: ThreadsProps) {
  if (threads === 0) return null;
  const gap = pitch - thickness;
  const at = round(y);
  const over = `${fine(pitch * float)} ${fine(pitch * float)}`;
  return (
    <>
      <use
        href={`#${own}w`}
        y={at}
        strokeDasharray={`${fine(thickness)} ${fine(gap)}`}
        strokeDashoffset={fine(-gap / 2)}
      />
      <use href={`#${own}e`} y={at} strokeDasharray={over} />
      <use href={`#${own}o`} y={at} strokeDasharray={over} strokeDashoffset={fine(pitch * float)} />
    </>
  );
}

const fine = (value: number): number => Math.round(value * 1000) / 1000;
