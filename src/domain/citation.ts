import type { Claim } from './claim';
import type { Evidence, Source } from './evidence';
import type { Lang } from './text';

/** What a citation is made of. */
export interface Citable {
  readonly claim: Claim;
  readonly evidence: Evidence;
  readonly source: Source;
  /** Absolute address of the claim's page. */
  readonly url: string;
}

const quoted = (phrase: string, lang: Lang): string => (lang === 'zh' ? `“${phrase}”` : `“${phrase}”`);

const dated = (source: Source, lang: Lang): string => source.date ?? (lang === 'zh' ? '日期未载' : 'n.d.');

/**
 * The quoted words with where they stand, as one line to paste:
 * “words” — title, locator, publisher, date. Address.
 */
export function quotation({ evidence, source, url }: Citable, lang: Lang): string {
  const title = lang === 'zh' ? `《${source.title.zh}》` : source.title.en;
  const parts = [title, evidence.locator, source.publisher[lang], dated(source, lang)];
  return lang === 'zh'
    ? `${quoted(evidence.phrase, source.language)}——${parts.join(',')}。${url}`
    : `${quoted(evidence.phrase, source.language)} — ${parts.join(', ')}. ${url}`;
}
