import type { Atlas } from '../../domain/atlas';
import { comparePath, pathOf } from '../../domain/permalink';
import { SEARCH_KINDS } from '../../domain/searchEntry';
import type { Lang, LocalText } from '../../domain/text';
import { say } from '../../i18n/catalogue';
import { useHref } from '../../ui/Link';
import { Browse } from './Browse';
import { SEARCH, SEARCH_KIND_WORDS } from './searchText';

interface SearchPageProps {
  readonly atlas: Atlas;
  readonly lang: Lang;
}

/** What the status line can say, by the name that the script knows it by. */
const STATUS = ['idle', 'none', 'one', 'many', 'near', 'growing', 'broken', 'failed'] as const;

const statusWords = (lang: Lang): Record<string, string> =>
  Object.fromEntries(STATUS.map((name) => [`data-${name}`, SEARCH[name][lang]]));

/** Search, and lists of all there is to find for when it cannot run. The script in app/search fills the empty sections. */
export function SearchPage({ atlas, lang }: SearchPageProps) {
  const word = (text: LocalText): string => text[lang];
  const href = useHref();
  return (
    <article className="document search-page" lang={lang === 'zh' ? 'zh-Hans' : 'en'} data-search="">
      <header className="view-head">
        <h1>{say(lang, 'search')}</h1>
        <p className="dek">{word(SEARCH.lead)}</p>
      </header>
      <div>
        <form method="get" role="search" className="search-form">
          <label htmlFor="q">{word(SEARCH.field)}</label>
          <input
            id="q"
            name="q"
            type="search"
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            maxLength={100}
            enterKeyHint="go"
            placeholder={word(SEARCH.placeholder)}
            aria-describedby="search-status"
          />
          <button type="submit">{say(lang, 'search')}</button>
        </form>
      </div>
      <p id="search-status" className="search-status" role="status" data-search-status="" {...statusWords(lang)}>
        {word(SEARCH.needsScript)}
      </p>
      <button type="button" data-search-retry="" hidden>
        {say(lang, 'retry')}
      </button>
      <section className="search-results" data-search-results="" aria-label={word(SEARCH.results)} hidden>
        {SEARCH_KINDS.map((kind) => (
          <section
            key={kind}
            className="hits"
            data-kind={kind}
            data-to={href(pathOf({ page: kind, lang, id: '{id}' }))}
            {...(kind === 'claim' && {
              'data-beside': href(comparePath(lang, {})),
              'data-beside-words': say(lang, 'compareWith'),
            })}
            aria-labelledby={`hits-${kind}`}
            hidden
          >
            <h2 id={`hits-${kind}`}>
              {word(SEARCH_KIND_WORDS[kind])} <span className="count" />
            </h2>
            <ul />
            <button type="button" data-words={word(SEARCH.more)} hidden />
          </section>
        ))}
      </section>
      <div data-search-browse="">
        <Browse atlas={atlas} lang={lang} />
      </div>
    </article>
  );
}
