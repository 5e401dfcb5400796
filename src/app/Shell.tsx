import type { ReactNode } from 'react';
import { inLang, type Permalink, pathOf } from '../domain/permalink';
import { type Lang, otherLang } from '../domain/text';
import { ALL_PLANS } from '../i18n/atOnce';
import { say } from '../i18n/catalogue';
import { type Selection, serializeSelection } from '../state/url';
import { Link, LinkContext } from '../ui/Link';
import type { PlanHead, SiteHeads } from './pageData';

interface ShellProps {
  readonly link: Permalink;
  readonly selection: Selection;
  readonly heads: SiteHeads;
  readonly children: ReactNode;
}

/** What stands around every page: the name, the ways on, the other language. */
export function Shell({ link, selection, heads, children }: ShellProps) {
  const { lang } = link;
  return (
    <LinkContext value={{ from: pathOf(link) }}>
      <a className="skip" href="#main">
        {say(lang, 'skip')}
      </a>
      <header className="site-head">
        <Link to={pathOf({ page: 'home', lang })} className="site-name">
          <Selvedge plans={heads.plans} />
          {say(lang, 'siteName')}
        </Link>
        <Nav link={link} heads={heads} />
        <Switches link={link} selection={selection} />
      </header>
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <Footer lang={lang} />
    </LinkContext>
  );
}

/** The mark of the atlas: the edge of a cloth, a thread for each plan. */
function Selvedge({ plans }: { readonly plans: readonly PlanHead[] }) {
  return (
    <svg className="selvedge" viewBox="0 0 24 24" aria-hidden="true">
      {plans.slice(0, 5).map((plan, index) => (
        <rect key={plan.id} data-dye={plan.dye} x={2 + index * 5.4} y="2" width="3.6" height="20" rx="1" />
      ))}
      <path d="M0 8.5H24M0 15.5H24" />
    </svg>
  );
}

function Nav({ link, heads: { plans, planCount, views } }: { readonly link: Permalink; readonly heads: SiteHeads }) {
  const { lang } = link;
  const ofSeveral = views.filter((view) => view.plan === undefined);
  return (
    <nav aria-label={say(lang, 'nav')} className="site-nav">
      {plans.map(({ id, dye, territory }) => (
        <Menu key={id} label={territory[lang]} dye={dye} views={views.filter(({ plan }) => plan === id)} link={link}>
          <li>
            <Link to={pathOf({ page: 'plan', lang, id })} aria-current={isHere(link, id) ? 'page' : undefined}>
              {say(lang, 'allClaims')}
            </Link>
          </li>
        </Menu>
      ))}
      {planCount > plans.length ? (
        <Link to={`${pathOf({ page: 'search', lang })}#browse-plans`}>{ALL_PLANS[lang](planCount)}</Link>
      ) : null}
      {ofSeveral.length > 0 ? <Menu label={say(lang, 'compare')} views={ofSeveral} link={link} /> : null}
      <Link
        to={pathOf({ page: 'story', lang })}
        className="nav-story"
        aria-current={link.page === 'story' ? 'page' : undefined}
      >
        {say(lang, 'story')}
      </Link>
      <Link to={pathOf({ page: 'method', lang })} aria-current={link.page === 'method' ? 'page' : undefined}>
        {say(lang, 'method')}
      </Link>
    </nav>
  );
}

interface MenuProps {
  readonly label: string;
  /** Of the plan; none for what stands over several. */
  readonly dye?: PlanHead['dye'];
  readonly views: SiteHeads['views'];
  readonly link: Permalink;
  /** Entries below the views. */
  readonly children?: ReactNode;
}

function Menu({ label, dye, views, link, children }: MenuProps) {
  const { lang } = link;
  return (
    <details className="menu" data-dye={dye} name="menu">
      <summary>{label}</summary>
      <ul>
        {views.map((view) => (
          <li key={view.id}>
            <Link
              to={pathOf({ page: 'view', lang, id: view.id })}
              aria-current={isHere(link, view.id) ? 'page' : undefined}
            >
              {view.title[lang]}
            </Link>
          </li>
        ))}
        {children}
      </ul>
    </details>
  );
}

const isHere = (link: Permalink, id: string): boolean => 'id' in link && link.id === id;

function Switches({ link, selection }: { readonly link: Permalink; readonly selection: Selection }) {
  const { lang } = link;
  const other = otherLang(lang);
  const dark = selection.scheme === 'dark';
  return (
    <div className="switches">
      <Link
        to={pathOf({ page: 'search', lang })}
        className="search-link"
        title={say(lang, 'searchHint')}
        aria-keyshortcuts="Control+K Meta+K"
        aria-current={link.page === 'search' ? 'page' : undefined}
        data-search-link=""
      >
        {say(lang, 'search')} <kbd aria-hidden="true">Ctrl K</kbd>
      </Link>
      <button type="button" data-scheme-switch="" aria-pressed={dark}>
        {say(lang, 'darkTheme')}
      </button>
      <LanguageLink
        link={inLang(link, other)}
        search={serializeSelection(selection)}
        title={say(lang, 'otherLanguageHint')}
      >
        {say(lang, 'otherLanguage')}
      </LanguageLink>
    </div>
  );
}

interface LanguageLinkProps {
  readonly link: Permalink;
  /** The whole selection goes along: the other language shows exactly the same. */
  readonly search: string;
  readonly title: string;
  readonly children: string;
}

function LanguageLink({ link, search, title, children }: LanguageLinkProps) {
  const code = link.lang === 'zh' ? 'zh-Hans' : 'en';
  const path = pathOf(link);
  const up = path.split('/').filter(Boolean).length;
  return (
    <a
      href={'../'.repeat(up) + path.slice(1) + search}
      hrefLang={code}
      lang={code}
      title={title}
      data-language-switch=""
    >
      {children}
    </a>
  );
}

function Footer({ lang }: { readonly lang: Lang }) {
  return (
    <footer className="site-foot">
      <p>
        <strong>{say(lang, 'siteName')}</strong> · {say(lang, 'siteLine')}
      </p>
      <p>
        {say(lang, 'madeBy')} {say(lang, 'boundariesNote')}{' '}
        <Link to={pathOf({ page: 'story', lang })}>{say(lang, 'story')}</Link>{' '}
        <Link to={pathOf({ page: 'gallery', lang })}>{say(lang, 'gallery')}</Link>{' '}
        <Link to={pathOf({ page: 'method', lang })}>{say(lang, 'method')}</Link>
      </p>
    </footer>
  );
}
