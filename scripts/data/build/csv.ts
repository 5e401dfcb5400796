import { type CsvCell, csvOf } from '../../../src/domain/csv';

/** Type of a column, as Frictionless names it. */
export type FieldType = 'string' | 'number' | 'integer' | 'boolean' | 'year';

/** A column of a table: its name, how a row fills it, and what it means. */
export interface Column<Row> {
  readonly name: string;
  readonly type: FieldType;
  readonly description: string;
  readonly cell: (row: Row) => CsvCell;
  readonly required?: true;
  /** The only values that occur. */
  readonly oneOf?: readonly string[];
}

/** A table that is published. */
export interface Table {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly columns: readonly Omit<Column<never>, 'cell'>[];
  /** Column that is unique, if there is one. */
  readonly primaryKey?: string;
  /** Column and the table whose id it holds. */
  readonly foreignKeys: Readonly<Record<string, string>>;
  readonly csv: string;
}

/** Several values in one cell. */
export const listCell = (values: readonly string[] | undefined): string => (values ?? []).join(';');

function toCsv<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  const records = rows.map((row) => columns.map((column) => column.cell(row)));
  return csvOf([columns.map((column) => column.name), ...records]);
}

interface TableSpec<Row> extends Omit<Table, 'csv' | 'columns' | 'foreignKeys'> {
  readonly columns: readonly Column<Row>[];
  readonly foreignKeys?: Table['foreignKeys'];
  readonly rows: readonly Row[];
}

/** Makes a table of rows. */
export function makeTable<Row>({ rows, columns, foreignKeys = {}, ...rest }: TableSpec<Row>): Table {
  const described = columns.map(({ cell: _, ...column }) => column);
  return { ...rest, foreignKeys, columns: described, csv: toCsv(columns, rows) };
}
