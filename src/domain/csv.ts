/** What a cell may hold; undefined is an empty cell. */
export type CsvCell = string | number | boolean | undefined;

const BYTE_ORDER_MARK = '\ufeff';
const LINE_END = '\r\n';

/** Signs that make a spreadsheet run a cell, where one stands first; Japanese and Chinese versions take full-width ones too. */
const STARTS_FORMULA = /^[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/;

/**
 * A spreadsheet takes a cell that starts with = + - @, their full-width forms, a tab or a line break for a formula.
 * An apostrophe before it makes it text; readers of the CSV strip one leading apostrophe before such a sign.
 */
export const neutralise = (cell: string): string => (STARTS_FORMULA.test(cell) ? `'${cell}` : cell);

/** Numbers and yes/no are ours and cannot be formulas: a negative number stays a number. */
const written = (cell: CsvCell): string => (typeof cell === 'string' ? neutralise(cell) : String(cell ?? ''));

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** Records as CSV: UTF-8 with byte order mark and CRLF, so that spreadsheets open Chinese text right; no cell runs. */
export function csvOf(records: readonly (readonly CsvCell[])[]): string {
  const lines = records.map((record) => record.map((cell) => quoted(written(cell))).join(','));
  return BYTE_ORDER_MARK + lines.map((line) => line + LINE_END).join('');
}
