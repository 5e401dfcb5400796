import '../kit/key.css';
import './matrix.css';
import { useId } from 'react';
import { useHref } from '../../ui/Link';
import {
  layoutMatrix,
  type MatrixLayout,
  type MatrixSetting,
  MEDIUM,
  NARROW,
  type PlacedBand,
  type PlacedCell,
  type PlacedLine,
  WIDE,
} from './layout';
import type { CellLook, MatrixData, MatrixLine } from './types';

interface MatrixProps {
  readonly data: MatrixData;
  /** Default: one for each width of a column. */
  readonly settings?: readonly MatrixSetting[];
}

const ALL = [WIDE, MEDIUM, NARROW];

/** A matrix drawn once for each setting; style sheets show the one that fits the column. */
export function Matrix({ data, settings = ALL }: MatrixProps) {
  return (
    <div className="fit">
      {settings.map((setting) => (
        <MatrixSvg key={setting.name} data={data} layout={layoutMatrix(data, setting)} />
      ))}
    </div>
  );
}

interface MatrixSvgProps {
  readonly data: MatrixData;
  readonly layout: MatrixLayout;
}

/** One setting of a matrix. Columns are warp, rows are weft; a mark is where they meet. */
export function MatrixSvg({ data, layout }: MatrixSvgProps) {
  const id = useId();
  const { width, name } = layout.setting;
  return (
    <svg
      className={`matrix fit-${name}`}
      viewBox={`0 0 ${width} ${round(layout.height)}`}
      role="group"
      aria-labelledby={`${id}t ${id}d`}
    >
      <title id={`${id}t`}>{data.title}</title>
      <desc id={`${id}d`}>{data.description}</desc>
      <Threads layout={layout} />
      {layout.columns.map((column) => (
        <ColumnHead key={column.line.id} column={column} layout={layout} />
      ))}
      {layout.bands.map((band) => (
        <BandHead key={band.band.id} band={band} layout={layout} />
      ))}
      {layout.rows.map((row) => (
        <g key={row.line.id} className="matrix-row">
          <RowHead row={row} layout={layout} />
          {layout.cells
            .filter(({ cell }) => cell.row === row.line.id)
            .map((cell) => (
              <CellMark key={cell.cell.column} cell={cell} side={layout.side} />
            ))}
        </g>
      ))}
      <text className="matrix-total-label" x={layout.left - 8} y={layout.totals.y} textAnchor="end">
        {layout.setting.labels === 'beside' ? data.totalLabel : ''}
      </text>
    </svg>
  );
}

const round = (value: number): number => Math.round(value * 10) / 10;

function Threads({ layout }: { readonly layout: MatrixLayout }) {
  const warp = layout.columns.map((column) => `M${round(column.at)},${round(layout.top)}V${round(layout.bottom)}`);
  const weft = layout.rows.map((row) => `M${round(layout.left)},${round(row.at)}H${round(layout.right)}`);
  return <path className="matrix-thread" d={[...warp, ...weft].join('')} aria-hidden="true" />;
}

function ColumnHead({ column, layout }: { readonly column: PlacedLine; readonly layout: MatrixLayout }) {
  const href = useHref();
  const { line, text, turn } = column;
  const [first] = text;
  if (!first) return null;
  const turned = turn === 0 ? undefined : `rotate(${turn} ${round(first.x)} ${round(first.y)})`;
  return (
    <>
      <a
        href={href(line.to)}
        className="mark matrix-head"
        data-claim={line.claims.join(' ')}
        data-place={line.place}
        data-actor={line.actor}
        data-label={`${line.label}: ${line.total}`}
        aria-description={String(line.total)}
      >
        <text x={round(first.x)} y={round(first.y)} transform={turned} textAnchor={turn === 0 ? 'middle' : 'start'}>
          {first.content}
        </text>
      </a>
      <Total x={column.at} y={layout.totals.y} line={line} />
    </>
  );
}

function BandHead({ band: { band, y, rule }, layout }: { readonly band: PlacedBand; readonly layout: MatrixLayout }) {
  const href = useHref();
  const text = (
    <text className="matrix-band" x="0" y={round(y)}>
      {band.label}
    </text>
  );
  return (
    <>
      <path className="matrix-rule" d={`M0,${round(rule)}H${round(layout.setting.width)}`} aria-hidden="true" />
      {band.to === undefined ? (
        text
      ) : (
        <a href={href(band.to)} className="mark matrix-head" data-claim={band.claims.join(' ')}>
          {text}
        </a>
      )}
    </>
  );
}

function RowHead({ row, layout }: { readonly row: PlacedLine; readonly layout: MatrixLayout }) {
  const href = useHref();
  return (
    <>
      <a
        href={href(row.line.to)}
        className="mark matrix-head"
        data-claim={row.line.claims.join(' ')}
        data-place={row.line.place}
        data-actor={row.line.actor}
        data-label={`${row.line.label}: ${row.line.total}`}
        aria-description={String(row.line.total)}
      >
        {row.text.map((line) => (
          <text key={line.y} x={round(line.x)} y={round(line.y)}>
            {/* Lines are read as one name: Latin words need the space that the break took. */}
            {/[a-z,]$/i.test(line.content) ? `${line.content} ` : line.content}
          </text>
        ))}
      </a>
      <Total x={layout.totals.x} y={row.at + 5} line={row.line} />
    </>
  );
}

/** The sum at the end of a thread; the head's description says it too. */
function Total({ x, y, line }: { readonly x: number; readonly y: number; readonly line: MatrixLine }) {
  return (
    <text
      className="matrix-total"
      x={round(x)}
      y={round(y)}
      textAnchor="middle"
      aria-hidden="true"
      data-sum={line.counted?.join(' ')}
    >
      {line.total}
    </text>
  );
}

function CellMark({ cell, side }: { readonly cell: PlacedCell; readonly side: number }) {
  const href = useHref();
  const { look = 'full' } = cell.cell;
  return (
    <a
      href={href(cell.cell.to)}
      className={look === 'full' ? 'mark matrix-cell' : `mark matrix-cell matrix-${look}`}
      data-claim={cell.cell.claims.join(' ')}
      data-place={cell.cell.place}
      data-actor={cell.cell.actor}
      aria-label={cell.cell.label}
    >
      <CellShape look={look} x={cell.x} y={cell.y} side={side} />
    </a>
  );
}

interface CellShapeProps {
  readonly look: CellLook;
  readonly x: number;
  readonly y: number;
  readonly side: number;
}

/** A square; the body in charge has a hole in it, what is left out is struck through. */
function CellShape({ look, x, y, side }: CellShapeProps) {
  const [left, top, right] = [round(x - side / 2), round(y - side / 2), round(x + side / 2)];
  return (
    <>
      <rect x={left} y={top} width={round(side)} height={round(side)} rx="2" />
      {look === 'lead' ? <circle cx={round(x)} cy={round(y)} r={round(side / 5)} /> : null}
      {look === 'missing' ? <path d={`M${left},${round(y + side / 2)}L${right},${top}`} /> : null}
    </>
  );
}

/** What the looks of a matrix mean, in words; only those that occur. */
export function MatrixKey({
  looks,
}: {
  readonly looks: readonly { readonly look: CellLook; readonly text: string }[];
}) {
  return (
    <ul className="chart-key">
      {looks.map(({ look, text }) => (
        <li key={look}>
          <svg className={`matrix-cell matrix-${look}`} viewBox="0 0 18 18" width="18" height="18" aria-hidden="true">
            <CellShape look={look} x={9} y={9} side={16} />
          </svg>
          {text}
        </li>
      ))}
    </ul>
  );
}
