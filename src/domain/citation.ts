import { type CitationFormat, cite, type Work } from './cite';
import { isQuoted } from './claim';
import type { Evidence, Source } from './evidence';
import type { Lang } from './text';

/** Words of one document to be quoted together, and where the quotation can be checked. */
export interface Citable {
  readonly source: Source;
  /** At least one; all of that source. */
  readonly evidence: readonly Evidence[];
  /** Address of the claim's page. */
  readonly url: string;
  /** ISO day on which the document's address was looked at, where somebody has. */
  readonly accessed?: string;
}

/** A document as a bibliography lists it: as printed on it, with the publisher of the copy that was read. */
export const sourceWork = (source: Source, lang: Lang, accessed?: string): Work => ({
  kind: 'document',
  key: source.id,
  author: source.publisher[lang],
  title: source.title[lang],
  lang,
  ...(accessed === undefined ? {} : { accessed }),
  ...(source.date === undefined ? {} : { date: source.date }),
  ...(source.url === undefined ? {} : { url: source.url }),
});

/** The format that a reader of each language expects. */
export const USUAL_FORMAT: Record<Lang, CitationFormat> = { zh: 'gbt7714', en: 'apa' };

/**
 * The quoted words with where they stand and what they stand in, as one line to paste:
 * “words” … “words” (places in the document) — entry of a bibliography. Address of the claim.
 */
export function quotation({ evidence, source, url, accessed }: Citable, lang: Lang): string {
  const words = evidence.map(({ phrase }) => (isQuoted(phrase) ? phrase : `“${phrase}”`)).join(' … ');
  const locators = [...new Set(evidence.map(({ locator }) => locator))].join(lang === 'zh' ? '、' : '; ');
  const entry = cite(sourceWork(source, lang, accessed), USUAL_FORMAT[lang]);
  return lang === 'zh' ? `${words}（${locators}）——${entry} ${url}` : `${words} (${locators}) — ${entry} ${url}`;
}

/** Evidence by the document it stands in, in the order of first mention. */
export function bySource(
  evidence: readonly Evidence[],
): { readonly source: string; readonly evidence: readonly Evidence[] }[] {
  const ids = [...new Set(evidence.map((item) => item.source))];
  return ids.map((source) => ({ source, evidence: evidence.filter((item) => item.source === source) }));
}
