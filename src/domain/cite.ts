import type { Lang } from './text';

/** The formats that a bibliography may ask for: the Chinese standard (2015), APA's 7th edition, BibTeX. */
export const CITATION_FORMATS = ['gbt7714', 'apa', 'bibtex'] as const;
export type CitationFormat = (typeof CITATION_FORMATS)[number];

/** Something that a bibliography lists. */
export interface Work {
  /** A picture of this site changes with its data; a document does not. */
  readonly kind: 'picture' | 'document';
  /** Unique in a bibliography, for BibTeX: letters, digits and hyphens. */
  readonly key: string;
  /** Who answers for it: a body, not a person. */
  readonly author: string;
  readonly title: string;
  /** ISO date, or a year or month; absent where none is stated. */
  readonly date?: string;
  /** Absent where the document states none. */
  readonly url?: string;
  /** ISO day on which it was looked at; absent in what is written before anybody looks. */
  readonly accessed?: string;
  readonly lang: Lang;
}

/** One entry of a bibliography. */
export const cite = (work: Work, format: CitationFormat): string => WRITERS[format](work);

const WRITERS: Record<CitationFormat, (work: Work) => string> = { gbt7714, apa, bibtex };

/** GB/T 7714—2015, 4.6: responsible body. Title[type/carrier]. (date)[day of access]. Path. */
function gbt7714({ author, title, date, url, accessed }: Work): string {
  const head = `${author}. ${title}`;
  if (url === undefined) return `${head}[Z].${date === undefined ? '' : ` ${date}.`}`;
  const [stated, seen] = [date === undefined ? '' : `(${date})`, accessed === undefined ? '' : `[${accessed}]`];
  return `${head}[EB/OL]. ${stated}${seen}${stated || seen ? '. ' : ''}${url}.`;
}

/** APA 7, 9.16: with the day of access where the work is designed to change. */
function apa({ author, title, date, url, accessed, kind }: Work): string {
  const head = `${author}. (${date === undefined ? 'n.d.' : spelt(date)}). ${title}`;
  const what = kind === 'picture' ? `${head} [Data visualization].` : `${head}.`;
  if (url === undefined) return what;
  if (kind === 'document' || accessed === undefined) return `${what} ${url}`;
  return `${what} Retrieved ${retrieved(accessed)}, from ${url}`;
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

const named = (month: string): string => MONTHS[Number(month) - 1] ?? month;

/** 2021-10-09 → 2021, October 9. */
function spelt(date: string): string {
  const [year = '', month, day] = date.split('-');
  if (month === undefined) return year;
  return day === undefined ? `${year}, ${named(month)}` : `${year}, ${named(month)} ${Number(day)}`;
}

/** 2026-11-22 → November 22, 2026. */
function retrieved(date: string): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${named(month)} ${Number(day)}, ${year}`;
}

/** For biblatex; plain BibTeX prints `howpublished` and `note`. */
function bibtex({ key, author, title, date, url, accessed, kind, lang }: Work): string {
  const [year, month] = date?.split('-') ?? [];
  const fields: [string, string | undefined][] = [
    ['author', `{${escapeTex(author)}}`],
    ['title', `{${escapeTex(title)}}`],
    ['year', year],
    ['month', month && String(Number(month))],
    ['howpublished', url && `\\url{${url}}`],
    ['url', url],
    ['urldate', url && accessed],
    ['note', kind === 'picture' && accessed ? `Accessed ${accessed}` : undefined],
    ['langid', lang === 'zh' ? 'chinese' : 'english'],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}}`] : []));
  return `@misc{${key},\n${lines.join(',\n')}\n}`;
}

const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Text that TeX would otherwise take for a command. */
const escapeTex = (text: string): string => text.replace(/[\\~^]|[{}#$%&_]/g, (sign) => TEX[sign] ?? `\\${sign}`);
