import type { LocalText } from '../../../src/domain/text';
import type { Column, FieldType } from './csv';

type Cell<Row> = Column<Row>['cell'];

/** Writers of columns for one kind of row. */
export interface Columns<Row> {
  readonly id: () => Column<Row>;
  readonly one: (name: string, description: string, cell: Cell<Row>, type?: FieldType) => Column<Row>;
  /** Two columns for a text in both languages. */
  readonly both: (name: string, description: string, of: (row: Row) => LocalText | undefined) => Column<Row>[];
}

/** Fixes the kind of row, so that the cells below need not repeat it. */
export function columnsOf<Row extends { readonly id: string }>(): Columns<Row> {
  const one: Columns<Row>['one'] = (name, description, cell, type = 'string') => ({ name, type, description, cell });
  return {
    one,
    id: () => ({ ...one('id', 'Id', ({ id }) => id), required: true }),
    both: (name, description, of) => [
      one(`${name}_zh`, `${description}, Chinese`, (row) => of(row)?.zh),
      one(`${name}_en`, `${description}, English`, (row) => of(row)?.en),
    ],
  };
}
