import { type Permalink, pathOf } from '../../domain/permalink';
import { LANGS, type Lang } from '../../domain/text';
import { say, type Word } from '../../i18n/catalogue';
import { shortPeriod } from '../../i18n/period';
import type { PlanHead } from '../pageData';

interface NotFoundPageProps {
  readonly plans: readonly PlanHead[];
  /** Whether links can be relative: a host shows this page at any depth. */
  readonly siteUrl: string;
}

const WAYS = ['search', 'story', 'method', 'gallery'] as const satisfies readonly (Word & Permalink['page'])[];

/** What a host shows where there is no page, in both languages: the ways to what there is. */
export function NotFoundPage({ plans, siteUrl }: NotFoundPageProps) {
  const to = (link: Permalink) => (siteUrl === '/' ? './' : siteUrl) + pathOf(link).slice(1);
  return (
    <main className="cover not-found" data-cover="not-found">
      {LANGS.map((lang) => (
        <section key={lang} lang={lang === 'zh' ? 'zh-Hans' : 'en'}>
          <h1>{say(lang, 'notFoundTitle')}</h1>
          <p>{say(lang, 'notFoundText')}</p>
          <a href={to({ page: 'home', lang })}>{say(lang, 'siteName')}</a>
          <nav className="ways" aria-label={say(lang, 'nav')}>
            {WAYS.map((page) => (
              <a key={page} href={to({ page, lang })}>
                {say(lang, page)}
              </a>
            ))}
          </nav>
          <ul className="not-found-plans" aria-label={say(lang, 'allPlans')}>
            {plans.map((plan) => (
              <li key={plan.id} data-dye={plan.dye}>
                <a href={to({ page: 'plan', lang, id: plan.id })}>{nameOf(plan, lang)}</a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </main>
  );
}

const nameOf = ({ territory, period }: PlanHead, lang: Lang): string =>
  `${territory[lang]} ${shortPeriod(period, lang)}`;
