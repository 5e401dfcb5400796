import type { Atlas } from '../../domain/atlas';
import { pathOf } from '../../domain/permalink';
import type { Plan } from '../../domain/plan';
import type { Lang } from '../../domain/text';
import { SOURCE_KIND_WORDS, say } from '../../i18n/catalogue';
import { Link } from '../../ui/Link';
import { VIEWS } from '../../views/all';
import { FilterData } from '../filter/FilterData';
import { ClaimGroups } from './ClaimGroups';

interface PlanPageProps {
  readonly plan: Plan;
  readonly atlas: Atlas;
  readonly lang: Lang;
}

/** Everything one plan says. */
export function PlanPage({ plan, atlas, lang }: PlanPageProps) {
  const claims = atlas.claims.filter((claim) => claim.plan === plan.id);
  return (
    <article className="document plan-page" data-dye={plan.dye} data-plan={plan.id}>
      <header className="view-head">
        <p className="kicker">
          <span>{say(lang, 'plan')}</span>
          <span>{[plan.period.from, plan.period.to].filter(Boolean).join('–')}</span>
        </p>
        <h1>{plan.title[lang]}</h1>
        {plan.note ? <p className="dek">{plan.note[lang]}</p> : null}
      </header>
      <PlanWays plan={plan} atlas={atlas} lang={lang} />
      <ClaimGroups claims={claims} atlas={atlas} lang={lang} />
      <FilterData atlas={{ ...atlas, claims }} lang={lang} wordsElsewhere />
    </article>
  );
}

function PlanWays({ plan, atlas, lang }: PlanPageProps) {
  const views = VIEWS.filter((view) => view.plan === plan.id);
  const sources = atlas.sources.filter((source) => source.plan === plan.id);
  return (
    <ul className="ways">
      {views.map((view) => (
        <li key={view.id}>
          <Link to={pathOf({ page: 'view', lang, id: view.id })}>{view.title[lang]}</Link>
        </li>
      ))}
      {sources.map((source) => (
        <li key={source.id}>
          <Link to={pathOf({ page: 'source', lang, id: source.id })}>
            {source.title[lang]} <small>{SOURCE_KIND_WORDS[source.kind][lang]}</small>
          </Link>
        </li>
      ))}
    </ul>
  );
}
