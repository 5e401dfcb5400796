import type { Claim } from '../../domain/claim';
import { type CsvCell, csvOf } from '../../domain/csv';
import { anyPasses } from '../../domain/filtering';
import type { Lang } from '../../domain/text';
import { STATUS_WORDS } from '../../i18n/catalogue';
import type { Row, TableData } from '../../ui/Table';
import { provenanceLines, provenanceOf, type Subject, sourceName } from './provenance';
import { shownClaims } from './shown';
import { put } from './words';

/** Columns that every row gets, whatever the view's table has. */
const EVERYWHERE = ['status', 'document', 'locator', 'phrase', 'claims'] as const;

const between = (lang: Lang): string => (lang === 'zh' ? '\uff1b' : '; ');
const once = (texts: readonly string[], lang: Lang): string => [...new Set(texts)].join(between(lang));

const headOf = (lang: Lang): string[] => EVERYWHERE.map((word) => put(lang, word));

/** The view's own columns, without those that every row gets. */
const ownColumns = ({ columns }: TableData, lang: Lang) => columns.filter(({ label }) => !headOf(lang).includes(label));

const isChosen = (row: Row, select: string): boolean => row.place === select || row.claims.includes(select);

/** Documents, places in them and phrases of a row's claims, in step: the first phrase stands at the first place. */
function evidenceCells(claims: readonly Claim[], { atlas, lang }: Subject): CsvCell[] {
  const evidence = claims.flatMap((claim) => claim.evidence);
  const sources = new Map(atlas.sources.map((source) => [source.id, sourceName(source, lang)]));
  return [
    once(
      claims.map(({ status }) => STATUS_WORDS[status][lang]),
      lang,
    ),
    once(
      evidence.map(({ source }) => sources.get(source) ?? source),
      lang,
    ),
    evidence.map(({ locator }) => locator).join(between(lang)),
    evidence.map(({ phrase }) => `“${phrase}”`).join(between(lang)),
    claims.map(({ id }) => id).join(';'),
  ];
}

function recordOf(row: Row, table: TableData, subject: Subject): CsvCell[] {
  const claims = row.claims.flatMap((id) => subject.atlas.claims.filter((claim) => claim.id === id));
  return [
    ...ownColumns(table, subject.lang).map(({ key }) => row.cells[key]?.text),
    ...evidenceCells(claims, subject),
    ...(subject.select === undefined ? [] : [isChosen(row, subject.select) ? '✓' : '']),
  ];
}

/** All records as wide as the widest, so that whatever reads the file finds one table. */
function squared(records: readonly (readonly CsvCell[])[]): CsvCell[][] {
  const width = Math.max(...records.map(({ length }) => length));
  return records.map((record) => [...record, ...Array<CsvCell>(width - record.length).fill(undefined)]);
}

/**
 * The table under a picture, each row with the document, the place in it and the words that carry it; below it, after an
 * empty line, what it is and where it comes from.
 */
export function csvFile(subject: Subject): string {
  const { view, atlas, lang } = subject;
  const table = view.table(view.select(atlas, lang), lang);
  const passing = new Set(shownClaims(atlas.claims, subject.filter).map(({ id }) => id));
  const rows = table.rows.filter(({ claims }) => anyPasses(claims, passing));
  const head = [
    ...ownColumns(table, lang).map(({ label }) => label),
    ...headOf(lang),
    ...(subject.select === undefined ? [] : [put(lang, 'selected')]),
  ];
  return csvOf(
    squared([
      head,
      ...rows.map((row) => recordOf(row, table, subject)),
      [],
      ...provenanceLines(provenanceOf(subject), lang),
    ]),
  );
}
