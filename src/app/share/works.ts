import type { Work } from '../../domain/cite';
import type { Source } from '../../domain/evidence';
import type { Lang } from '../../domain/text';
import { say } from '../../i18n/catalogue';

interface PictureFacts {
  readonly id: string;
  readonly title: string;
  /** Absolute address. */
  readonly url: string;
  readonly lang: Lang;
  /** ISO day. */
  readonly accessed: string;
}

/** A picture of the atlas as a bibliography lists it. It states no date of its own. */
export const pictureWork = ({ id, title, url, lang, accessed }: PictureFacts): Work => ({
  kind: 'picture',
  key: `atlas-${id}`,
  author: say(lang, 'siteName'),
  title,
  url,
  accessed,
  lang,
});

/** A document as a bibliography lists it: as printed on it, with the publisher of the copy that was read. */
export const sourceWork = (source: Source, lang: Lang, accessed: string): Work => ({
  kind: 'document',
  key: source.id,
  author: source.publisher[lang],
  title: source.title[lang],
  accessed,
  lang,
  ...(source.date === undefined ? {} : { date: source.date }),
  ...(source.url === undefined ? {} : { url: source.url }),
});

/** The day by the reader's own calendar, as ISO writes it. */
export function dayOf(date: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
