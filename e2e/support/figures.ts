import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { EachOf, Quantity } from '../../src/domain/quantity';
import type { Lang } from '../../src/domain/text';
import type { Unit } from '../../src/domain/vocabulary';
import { spokenQuantity } from '../../src/i18n/quantity';

/** Files of a build by their path, so that a test can plant a difference in one. */
export type ReadFile = (path: string) => string;

export const readFrom =
  (dist: string): ReadFile =>
  (path) =>
    readFileSync(join(dist, path), 'utf8');

/** What is written of a claim's number, without blanks: line breaks of a drawing are no difference. */
type Figures = ReadonlyMap<string, string>;

const bare = (text: string): string => text.replace(/\s+/g, '');

/** Cells of a CSV file with quoted fields, by the names in its first line. */
function csvRows(text: string): Record<string, string>[] {
  const lines: string[][] = [[]];
  for (const [, quoted, plain, end] of text
    .replace(/^\ufeff/, '')
    .matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    lines.at(-1)?.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'));
    if (end !== ',') lines.push([]);
  }
  const [head = [], ...rows] = lines;
  return rows
    .filter((row) => row.length === head.length)
    .map((row) => Object.fromEntries(head.map((name, at) => [name, row[at] ?? ''])));
}

const numberOr = (text: string | undefined): { readonly value: number } | undefined =>
  text ? { value: Number(text) } : undefined;

/** The quantity that a line of `claims.csv` says; nothing where it has none. */
function quantityOf(row: Record<string, string>): Quantity | undefined {
  const [low, high, magnitude, each] = [row.low, row.high, row.level_magnitude, row.each_magnitude].map(numberOr);
  const { form, unit = '', measure = '', wording_zh: zh = '', wording_en: en = '' } = row;
  const measured = { unit, measure, wording: { zh, en } };
  const of = each && {
    each: { magnitude: each.value, unit: row.each_unit ?? '', relation: row.each_relation as EachOf['relation'] },
  };
  if (form === 'level') return { form, ...measured, magnitude: magnitude?.value ?? Number.NaN };
  if (form === 'unquantified') return { form, ...measured, ...of };
  if (form !== 'interval') return undefined;
  return {
    form,
    ...measured,
    ...(low && { low: low.value }),
    ...(high && { high: high.value }),
    lowInclusive: row.low_inclusive === 'true',
    highInclusive: row.high_inclusive === 'true',
    ...(row.approximate === 'true' && { approximate: true }),
    ...of,
  };
}

/** Numbers of all claims as `claims.csv` has them. */
function figuresOf(rows: readonly Record<string, string>[], read: ReadFile, lang: Lang): Figures {
  const { units } = JSON.parse(read('data/vocabulary.json')) as { units: readonly Unit[] };
  return new Map(
    rows.flatMap((row) => {
      const quantity = quantityOf(row);
      return quantity && row.claim_id ? [[row.claim_id, bare(spokenQuantity(quantity, lang, units))] as const] : [];
    }),
  );
}

const plain = (html: string): string =>
  html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&gt;', '>')
    .replaceAll('&lt;', '<')
    .replaceAll('&amp;', '&');

/** Numbers as the claims' own pages have them. */
function pageFigures(read: ReadFile, lang: Lang, claims: readonly string[]): Figures {
  return new Map(
    claims.flatMap((id) => {
      const [, html] = /<p class="big-number">(.*?)<\/p>/.exec(read(`${lang}/claim/${id}/index.html`)) ?? [];
      return html === undefined ? [] : [[id, bare(plain(html))] as const];
    }),
  );
}

/** What one mark or row says of claims: its writing, or its name for a screen reader or a tip. */
interface Said {
  readonly where: 'picture' | 'table';
  readonly claims: readonly string[];
  readonly text: string;
}

/** Runs in the page: all that the marks of a view's picture and the rows of its table say. */
function saidBy(html: string): Said[] {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  const pieces = (mark: Element) =>
    [mark.textContent, mark.getAttribute('aria-label'), mark.getAttribute('data-label')].filter(
      (text) => text !== null,
    );
  const all = (selector: string, where: Said['where']) =>
    [...parsed.querySelectorAll(selector)].flatMap((mark) =>
      pieces(mark).map((text) => ({
        where,
        claims: (mark.getAttribute('data-claim') ?? '').split(' ').filter(Boolean),
        text: text.replace(/\s+/g, ''),
      })),
    );
  return [...all('.picture [data-claim]', 'picture'), ...all('.numbers [data-claim]', 'table')];
}

const SPOKEN_COUNT = /:(\d+)$/;

/** What is wrong with the number that a mark or row shows, if it shows one. */
function faultOf({ claims, text }: Said, figures: Figures, labels: Figures): string | undefined {
  const [only = '', ...others] = claims;
  if (others.length > 0) {
    const count = Number(SPOKEN_COUNT.exec(text)?.[1] ?? 0);
    return count > claims.length ? `counts ${count} of ${claims.length} claims` : undefined;
  }
  const figure = figures.get(only);
  if (figure === undefined || text.includes(figure)) return undefined;
  return /\d/.test(text.replace(labels.get(only) ?? '', '')) ? `says “${text}”, not “${figure}”` : undefined;
}

/** What a check of figures found, and how many it compared in each place. */
export interface FigureReport {
  readonly faults: readonly string[];
  readonly compared: Readonly<Record<'page' | 'picture' | 'table', number>>;
}

/**
 * Compares the figures of views, their tables and the claims' pages with those of `claims.csv`, in one language. The page
 * only parses what was built; it may be blank.
 */
export async function compareFigures(
  page: Page,
  read: ReadFile,
  views: readonly string[],
  lang: Lang,
): Promise<FigureReport> {
  const rows = csvRows(read('data/tables/claims.csv'));
  const labels = new Map(rows.map((row) => [row.claim_id ?? '', bare(row[`label_${lang}`] ?? '')]));
  const figures = figuresOf(rows, read, lang);
  const pages = pageFigures(read, lang, [...figures.keys()]);
  const faults = [...figures].flatMap(([id, figure]) =>
    pages.get(id) === figure
      ? []
      : [`${lang}/claim/${id}: the page says “${pages.get(id)}”, the table of claims “${figure}”`],
  );
  const compared = { page: pages.size, picture: 0, table: 0 };
  for (const view of views) {
    for (const said of await page.evaluate(saidBy, read(`${lang}/${view}/index.html`))) {
      const fault = faultOf(said, figures, labels);
      if (fault) faults.push(`${lang}/${view} ${said.where} ${said.claims.join(' ')}: ${fault}`);
      if (said.claims.length === 1 && figures.has(said.claims[0] ?? '')) compared[said.where] += 1;
    }
  }
  return { faults, compared };
}

export const viewsOf = (dist: string): string[] => readdirSync(join(dist, 'embed/en')).sort();
