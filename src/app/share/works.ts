import type { Work } from '../../domain/cite';
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
