import type { Atlas } from '../../domain/atlas';
import type { Source } from '../../domain/evidence';
import { pathOf } from '../../domain/permalink';
import type { Plan } from '../../domain/plan';
import { byId } from '../../domain/slice';
import type { Lang } from '../../domain/text';
import { SOURCE_KIND_WORDS, say } from '../../i18n/catalogue';
import { capital, plural } from '../../i18n/join';
import { Link } from '../../ui/Link';
import { VIEWS } from '../../views/all';
import { yearsOf } from '../../views/compare-timeline/timeline';
import { Findings } from './Findings';

interface PlanCardProps {
  readonly plan: Plan;
  readonly atlas: Atlas;
  readonly lang: Lang;
}

/** One plan: how it is known, how much it says, and what was found in it. */
export function PlanCard({ plan, atlas, lang }: PlanCardProps) {
  const sources = plan.sources.map((id) => byId(atlas.sources, id, 'source'));
  const to = pathOf({ page: 'plan', lang, id: plan.id });
  return (
    <section className="home-card" data-dye={plan.dye} data-plan={plan.id}>
      <p className="kicker">
        <span>{byId(atlas.places, plan.place, 'place').short[lang]}</span>
        <span>{yearsOf(plan, lang)}</span>
      </p>
      <h3>
        <Link to={to}>{plan.title[lang]}</Link>
      </h3>
      <p className="speaks">{speaksThrough(sources, lang)}</p>
      <Findings views={VIEWS.filter((view) => view.plan === plan.id)} atlas={atlas} lang={lang} />
      <p className="all-claims">
        <Link to={to}>{allClaims(atlas.claims.filter((claim) => claim.plan === plan.id).length, lang)}</Link>
      </p>
    </section>
  );
}

const isTranslated = ({ machineTranslated }: Source): boolean => machineTranslated;

/** "Full text of the plan; report about the plan (machine-translated text)". */
function speaksThrough(sources: readonly Source[], lang: Lang): string {
  const words = sources.map((source) => {
    const kind = SOURCE_KIND_WORDS[source.kind][lang];
    if (!isTranslated(source)) return kind;
    const note = say(lang, 'machineTranslated');
    return lang === 'zh' ? `${kind}（${note}）` : `${kind} (${note})`;
  });
  return lang === 'zh' ? words.join('；') : capital(words.map((word) => word.toLowerCase()).join('; '));
}

const allClaims = (count: number, lang: Lang): string =>
  lang === 'zh' ? `全部${count}条说法` : `All ${count} ${plural(count, 'claim')}`;
