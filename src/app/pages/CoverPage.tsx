import { pathOf } from '../../domain/permalink';
import { LANGS } from '../../domain/text';
import { say } from '../../i18n/catalogue';

interface CoverPageProps {
  /** `cover`: the site's root. `not-found`: an address without a page. */
  readonly kind: 'cover' | 'not-found';
  /** Whether links can be relative: a host shows its not-found page at any depth. */
  readonly siteUrl: string;
}

/** The page outside both languages: choose one. */
export function CoverPage({ kind, siteUrl }: CoverPageProps) {
  const base = kind === 'not-found' && siteUrl !== '/' ? siteUrl : './';
  return (
    <main className="cover" data-cover={kind}>
      {LANGS.map((lang) => (
        <section key={lang} lang={lang === 'zh' ? 'zh-Hans' : 'en'}>
          <h1>{kind === 'cover' ? say(lang, 'siteName') : say(lang, 'notFoundTitle')}</h1>
          <p>{kind === 'cover' ? say(lang, 'siteLine') : say(lang, 'notFoundText')}</p>
          <a href={base + pathOf({ page: 'home', lang }).slice(1)} hrefLang={lang === 'zh' ? 'zh-Hans' : 'en'}>
            {lang === 'zh' ? '中文' : 'English'}
          </a>
        </section>
      ))}
    </main>
  );
}
