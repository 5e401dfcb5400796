import { pathOf } from '../../domain/permalink';
import type { Lang } from '../../domain/text';
import { say } from '../../i18n/catalogue';
import { Link, LinkContext } from '../../ui/Link';

/** A view that is gone, and what is left of it. */
export interface Gone {
  readonly lang: Lang;
  /** The finding as it was last. */
  readonly title: string;
  /** Path of its last snapshot below the site's root. */
  readonly snapshot: string;
  /** Where this page stands. */
  readonly from: string;
}

const WORDS = {
  zh: { gone: '这张图已经撤下。', last: '它最后的样子', more: '到图谱看现有的图' },
  en: {
    gone: 'This view is no longer published.',
    last: 'As it was last',
    more: 'See what the atlas shows now',
  },
} as const;

/** Stands where a view was, on its page and in every story that embedded it. */
export function TombstonePage({ lang, title, snapshot, from }: Gone) {
  const words = WORDS[lang];
  return (
    <LinkContext value={{ from }}>
      <main>
        <article className="view embed" data-tombstone="">
          <h1>{title}</h1>
          <p>{words.gone}</p>
          <p>
            <Link to={snapshot}>{words.last}</Link>
          </p>
          <p className="embed-more">
            <Link to={pathOf({ page: 'home', lang })}>
              {[say(lang, 'siteName'), words.more].join(lang === 'zh' ? '：' : ': ')}
            </Link>
          </p>
        </article>
      </main>
    </LinkContext>
  );
}
