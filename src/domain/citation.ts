import type { Evidence, Source } from './evidence';
import type { Lang } from './text';

/** Words of one document to be quoted together, and where the quotation can be checked. */
export interface Citable {
  readonly source: Source;
  /** At least one; all of that source. */
  readonly evidence: readonly Evidence[];
  /** Address of the claim's page. */
  readonly url: string;
}

const dated = (source: Source, lang: Lang): string => source.date ?? (lang === 'zh' ? '日期未载' : 'undated');

/**
 * The quoted words with where they stand, as one line to paste:
 * “words” … “words” — title, locators, publisher, date. Address.
 */
export function quotation({ evidence, source, url }: Citable, lang: Lang): string {
  const words = evidence.map(({ phrase }) => `“${phrase}”`).join(' … ');
  const locators = [...new Set(evidence.map(({ locator }) => locator))].join(lang === 'zh' ? '、' : '; ');
  if (lang === 'zh')
    return `${words}——《${source.title.zh}》${locators}，${source.publisher.zh}，${dated(source, lang)}。${url}`;
  return `${words} — ${source.title.en}, ${locators}, ${source.publisher.en}, ${dated(source, lang)}. ${url}`;
}

/** Evidence by the document it stands in, in the order of first mention. */
export function bySource(
  evidence: readonly Evidence[],
): { readonly source: string; readonly evidence: readonly Evidence[] }[] {
  const ids = [...new Set(evidence.map((item) => item.source))];
  return ids.map((source) => ({ source, evidence: evidence.filter((item) => item.source === source) }));
}
