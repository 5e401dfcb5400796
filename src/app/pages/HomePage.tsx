import type { Atlas } from '../../domain/atlas';
import { pathOf } from '../../domain/permalink';
import type { Plan } from '../../domain/plan';
import type { Lang } from '../../domain/text';
import { say } from '../../i18n/catalogue';
import { Link } from '../../ui/Link';
import { VIEWS } from '../../views/all';

interface HomePageProps {
  readonly atlas: Atlas;
  readonly lang: Lang;
}

/** The way in: each plan, when it runs, and what can be looked at. */
export function HomePage({ atlas, lang }: HomePageProps) {
  return (
    <article className="document home">
      <header className="view-head">
        <h1>{say(lang, 'siteName')}</h1>
        <p className="dek">{say(lang, 'siteLine')}</p>
      </header>
      <div className="plan-cards">
        {atlas.plans.map((plan) => (
          <PlanCard key={plan.id} plan={plan} atlas={atlas} lang={lang} />
        ))}
      </div>
    </article>
  );
}

function PlanCard({ plan, atlas, lang }: HomePageProps & { readonly plan: Plan }) {
  const claims = atlas.claims.filter((claim) => claim.plan === plan.id).length;
  return (
    <section className="plan-card" data-dye={plan.dye}>
      <p className="kicker">
        <span>{[plan.period.from, plan.period.to].filter(Boolean).join('–')}</span>
      </p>
      <h2>
        <Link to={pathOf({ page: 'plan', lang, id: plan.id })}>{plan.title[lang]}</Link>
      </h2>
      <p>{plan.issuer[lang]}</p>
      <ul>
        {VIEWS.filter((view) => view.plan === plan.id).map((view) => (
          <li key={view.id}>
            <Link to={pathOf({ page: 'view', lang, id: view.id })}>{view.title[lang]}</Link>
          </li>
        ))}
        <li>
          <Link to={pathOf({ page: 'plan', lang, id: plan.id })}>
            {say(lang, 'allClaims')} <span className="count">{claims}</span>
          </Link>
        </li>
      </ul>
    </section>
  );
}
