import { memo } from 'react';
import type { Lang } from '../domain/text';
import { Link } from './Link';

export interface Column {
  readonly key: string;
  readonly label: string;
  /** Figures are set in columns, right-aligned. */
  readonly numeric?: boolean;
}

export interface Cell {
  readonly text: string;
  /** Language of the text where it is not the page's. */
  readonly lang?: Lang;
  readonly to?: string;
  /** Claims that its number counts, one for each, and what choosing them is called by the marks of the picture. */
  readonly counted?: { readonly claims: readonly string[]; readonly key: string };
}

export interface Row {
  readonly id: string;
  /** Claims that the row stands for. */
  readonly claims: readonly string[];
  readonly place?: string;
  readonly cells: Readonly<Record<string, Cell>>;
}

export interface TableData {
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

/** The numbers of a picture as a table. The first column heads its row. */
export const Table = memo(function Table({ table }: { readonly table: TableData }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard (WCAG 2.1.1)
    <section className="table-scroll" tabIndex={0} aria-label={table.caption}>
      <table className="table">
        <caption>{table.caption}</caption>
        <thead>
          <tr>
            {table.columns.map((column) => (
              <th key={column.key} scope="col" className={column.numeric ? 'numeric' : undefined}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row) => (
            <TableRow key={row.id} row={row} columns={table.columns} />
          ))}
        </tbody>
      </table>
    </section>
  );
});

function TableRow({ row, columns }: { readonly row: Row; readonly columns: readonly Column[] }) {
  return (
    <tr data-claim={row.claims.join(' ') || undefined} data-place={row.place}>
      {columns.map((column, index) => (
        <TableCell key={column.key} cell={row.cells[column.key]} head={index === 0} numeric={column.numeric === true} />
      ))}
    </tr>
  );
}

interface TableCellProps {
  readonly cell: Cell | undefined;
  readonly head: boolean;
  readonly numeric: boolean;
}

function TableCell({ cell, head, numeric }: TableCellProps) {
  const sum = cell?.counted ? '' : undefined;
  const content = cell?.to ? (
    <Link to={cell.to} data-sum={sum}>
      {cell.text}
    </Link>
  ) : (
    cell?.text
  );
  const className = numeric ? 'numeric' : undefined;
  return head ? (
    <th scope="row" className={className} lang={cell?.lang}>
      {content}
    </th>
  ) : (
    <td
      className={className}
      lang={cell?.lang}
      data-claim={cell?.counted?.claims.join(' ')}
      data-key={cell?.counted?.key}
      data-sum={cell?.to ? undefined : sum}
    >
      {content}
    </td>
  );
}
