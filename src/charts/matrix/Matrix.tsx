import { useId } from 'react';
import { useHref } from '../../ui/Link';
import { layoutMatrix, type MatrixLayout, NARROW, type PlacedCell, type PlacedLine, WIDE } from './layout';
import type { MatrixData } from './types';

/** A matrix drawn twice, for a broad and for a narrow column; style sheets show the one that fits. */
export function Matrix({ data }: { readonly data: MatrixData }) {
  return (
    <div className="fit">
      {[WIDE, NARROW].map((setting) => (
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
      {layout.rows.map((row) => (
        <RowHead key={row.line.id} row={row} layout={layout} />
      ))}
      {layout.cells.map((cell) => (
        <CellMark key={`${cell.cell.row} ${cell.cell.column}`} cell={cell} side={layout.side} />
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
    <a
      href={href(line.to)}
      className="mark matrix-head"
      data-claim={line.claims.join(' ')}
      data-place={line.place}
      aria-label={`${line.label}: ${line.total}`}
    >
      <text x={round(first.x)} y={round(first.y)} transform={turned} textAnchor={turn === 0 ? 'middle' : 'start'}>
        {first.content}
      </text>
      <text className="matrix-total" x={round(column.at)} y={round(layout.totals.y)} textAnchor="middle">
        {line.total}
      </text>
    </a>
  );
}

function RowHead({ row, layout }: { readonly row: PlacedLine; readonly layout: MatrixLayout }) {
  const href = useHref();
  return (
    <a
      href={href(row.line.to)}
      className="mark matrix-head"
      data-claim={row.line.claims.join(' ')}
      data-place={row.line.place}
      aria-label={`${row.line.label}: ${row.line.total}`}
    >
      {row.text.map((line) => (
        <text key={line.y} x={round(line.x)} y={round(line.y)}>
          {line.content}
        </text>
      ))}
      <text className="matrix-total" x={round(layout.totals.x)} y={round(row.at + 5)} textAnchor="middle">
        {row.line.total}
      </text>
    </a>
  );
}

function CellMark({ cell, side }: { readonly cell: PlacedCell; readonly side: number }) {
  const href = useHref();
  return (
    <a
      href={href(cell.cell.to)}
      className="mark matrix-cell"
      data-claim={cell.cell.claims.join(' ')}
      data-place={cell.cell.place}
      aria-label={cell.cell.label}
    >
      <rect x={round(cell.x - side / 2)} y={round(cell.y - side / 2)} width={round(side)} height={round(side)} rx="2" />
    </a>
  );
}
