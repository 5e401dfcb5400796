import { csvParseRows } from 'd3';

/** What a spreadsheet made of a file: the text of each cell as it shows it, and how many cells it would work out. */
export interface Spreadsheet {
  readonly rows: readonly (readonly string[])[];
  readonly formulas: number;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const decoded = (xml: string): string =>
  xml.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) =>
    name ? (ENTITIES[name] ?? whole) : String.fromCodePoint(Number.parseInt(hex ?? decimal, hex ? 16 : 10)),
  );

const CELL = /<table:table-cell\b([^>]*?)(?:\/>|>(.*?)<\/table:table-cell>)/gs;
const ROW = /<table:table-row\b([^>]*?)(?:\/>|>(.*?)<\/table:table-row>)/gs;

const times = (attributes: string, what: string): number =>
  Number(new RegExp(`number-${what}-repeated="(\\d+)"`).exec(attributes)?.[1] ?? 1);

const textOf = (cell: string): string =>
  [...cell.matchAll(/<text:p\b[^>]*?(?:\/>|>(.*?)<\/text:p>)/gs)]
    .map(([, inside = '']) =>
      decoded(
        inside
          .replace(/<text:s(?: text:c="(\d+)")?\/>/g, (_tag, count) => ' '.repeat(Number(count ?? 1)))
          .replace(/<[^>]*>/g, ''),
      ),
    )
    .join('\n');

const trimmed = <T>(list: readonly T[], isEmpty: (item: T) => boolean): T[] => {
  const last = list.findLastIndex((item) => !isEmpty(item));
  return list.slice(0, last + 1);
};

/** Reads a flat OpenDocument spreadsheet, as LibreOffice writes it; empty cells and rows at the end are left out. */
export function readSpreadsheet(fods: string): Spreadsheet {
  const rows = [...fods.matchAll(ROW)].flatMap(([, attributes = '', inside = '']) => {
    const cells = [...inside.matchAll(CELL)].flatMap(([, of = '', cell = '']) =>
      Array<string>(Math.min(times(of, 'columns'), 1000)).fill(textOf(cell)),
    );
    const row = trimmed(cells, (text) => text === '');
    return Array<string[]>(Math.min(times(attributes, 'rows'), 1000)).fill(row);
  });
  return {
    rows: trimmed(rows, (row) => row.length === 0),
    formulas: fods.match(/<table:table-cell[^>]*\btable:formula=/g)?.length ?? 0,
  };
}

/** Truth values are shown as the program writes them. */
const asShown = (text: string): string => (text === 'true' || text === 'false' ? text.toUpperCase() : text);

/** What a spreadsheet shows otherwise than the CSV that it was made from has it; rows and columns count from 1. */
export function differences(csv: string, { rows }: Spreadsheet): string[] {
  const meant = trimmed(
    csvParseRows(csv.replace(/^\ufeff/, '')).map((row) => trimmed(row, (text) => text === '')),
    (row) => row.length === 0,
  );
  if (meant.length !== rows.length) return [`${rows.length} rows for ${meant.length}`];
  return meant.flatMap((row, index) => {
    const shown = rows[index] ?? [];
    if (shown.length !== row.length) return [`row ${index + 1}: ${shown.length} cells for ${row.length}`];
    return row.flatMap((text, at) =>
      shown[at] === asShown(text) ? [] : [`row ${index + 1}, cell ${at + 1}: ${shown[at]} for ${text}`],
    );
  });
}
