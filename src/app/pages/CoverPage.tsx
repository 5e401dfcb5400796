import { pathOf } from '../../domain/permalink';
import { LANGS } from '../../domain/text';
import { say } from '../../i18n/catalogue';

/** The page at the site's root, outside both languages: choose one. */
export function CoverPage() {
  return (
    <main className="cover" data-cover="cover">
      {LANGS.map((lang) => (
        <section key={lang} lang={lang === 'zh' ? 'zh-Hans' : 'en'}>
          <h1>{say(lang, 'siteName')}</h1>
          <p>{say(lang, 'siteLine')}</p>
          <a href={`.${pathOf({ page: 'home', lang })}`} hrefLang={lang === 'zh' ? 'zh-Hans' : 'en'}>
            {lang === 'zh' ? '中文' : 'English'}
          </a>
        </section>
      ))}
    </main>
  );
}
