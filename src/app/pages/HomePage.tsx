import { TimelineKey } from '../../charts/timeline/glyphs';
import { Timeline } from '../../charts/timeline/Timeline';
import type { Atlas } from '../../domain/atlas';
import { latestFirst, ofPlans, PLANS_AT_ONCE } from '../../domain/atOnce';
import { pathOf } from '../../domain/permalink';
import { byId } from '../../domain/slice';
import type { Lang } from '../../domain/text';
import { ALL_PLANS, SOME_PLANS } from '../../i18n/atOnce';
import { say } from '../../i18n/catalogue';
import { spokenNumber } from '../../i18n/quantity';
import { RegionMap } from '../../maps/regions/RegionMap';
import { Link, useHref } from '../../ui/Link';
import { VIEWS } from '../../views/all';
import { timeFinding } from '../../views/compare-timeline/sentences';
import { busiestYears, timelineData, timelineKey } from '../../views/compare-timeline/timeline';
import type { Geometry } from '../../views/types';
import { Findings } from '../home/Findings';
import { atlasFacts, questionsOf } from '../home/facts';
import { nationalMap, shortYears } from '../home/map';
import { PlanCard } from '../home/PlanCard';
import { dek, headline } from '../home/sentences';

import { HOME_WORDS as WORDS } from '../home/words';
import { listedPlans } from '../pageData';

export interface HomeProps {
  readonly atlas: Atlas;
  readonly lang: Lang;
}

/** What the map is drawn with beside the atlas. */
export interface HomeDisplay {
  readonly geometry: Geometry;
  /** What the map's review slot says. */
  readonly reviewLabel: string;
}

interface HomePageProps extends HomeProps {
  /** Nothing where the page is drawn without pictures. */
  readonly display: HomeDisplay | undefined;
}

/** The front page: what there is, where, when, and what one may ask of it. */
export function HomePage({ atlas, lang, display }: HomePageProps) {
  const facts = atlasFacts(atlas);
  // Of many plans the front page draws some, and leads to all.
  const some = ofPlans(atlas, listedPlans(atlas, VIEWS, PLANS_AT_ONCE));
  return (
    <article className="document home" data-view="atlas">
      <div className="home-front">
        <header className="home-head">
          <h1>{headline(facts, lang)}</h1>
          <p className="dek">{dek(facts, lang)}</p>
        </header>
        {display ? <Nation atlas={some} all={atlas.plans.length} lang={lang} {...display} /> : null}
        <Questions atlas={atlas} lang={lang} />
      </div>
      <Times atlas={atlas} lang={lang} />
      <section className="home-plans" aria-labelledby="plans">
        <h2 id="plans">{WORDS.plans[lang]}</h2>
        <div className="home-cards">
          {latestFirst(some.plans).map((plan) => (
            <PlanCard key={plan.id} plan={plan} atlas={atlas} lang={lang} />
          ))}
        </div>
        <AllPlans shown={some.plans.length} all={atlas.plans.length} lang={lang} />
      </section>
      <Across atlas={atlas} lang={lang} />
      <Ways atlas={atlas} lang={lang} />
    </article>
  );
}

/** The way to all plans, where the page shows only some of them. */
function AllPlans({ shown, all, lang }: { readonly shown: number; readonly all: number; readonly lang: Lang }) {
  if (shown === all) return null;
  return (
    <p className="all-claims">
      <Link to={`${pathOf({ page: 'search', lang })}#browse-plans`}>{ALL_PLANS[lang](all)}</Link>
    </p>
  );
}

/** Plans that are drawn, and how many there are. */
type NationProps = HomeProps & HomeDisplay & { readonly all: number };

function Nation({ atlas, all, lang, geometry, reviewLabel }: NationProps) {
  const href = useHref();
  return (
    <figure className="home-map">
      <RegionMap data={nationalMap(atlas, lang, geometry, href)} lang={lang} display={{ reviewLabel }} />
      <ul className="home-key">
        {atlas.plans.map((plan) => (
          <li key={plan.id} data-dye={plan.dye}>
            <Link to={pathOf({ page: 'plan', lang, id: plan.id })}>
              {byId(atlas.places, plan.place, 'place').short[lang]} {shortYears(plan, lang)}
            </Link>
          </li>
        ))}
      </ul>
      <figcaption className="quiet">
        {atlas.plans.length < all ? SOME_PLANS[lang](atlas.plans.length, all) + STOP[lang] : null}
        {say(lang, 'boundariesNote')}
      </figcaption>
    </figure>
  );
}

function Questions({ atlas, lang }: HomeProps) {
  return (
    <nav className="home-questions" aria-labelledby="questions">
      <h2 id="questions">{WORDS.questions[lang]}</h2>
      <ul>
        {questionsOf(atlas, lang).map(({ text, view }) => {
          const plan = atlas.plans.find(({ id }) => id === view.plan);
          return (
            <li key={view.id} data-dye={plan?.dye}>
              <Link to={pathOf({ page: 'view', lang, id: view.id })}>
                <span className="question">{text}</span>
                <span className="where">{[plan?.short[lang], view.title[lang]].filter(Boolean).join(' · ')}</span>
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

const STOP: Record<Lang, string> = { zh: '。', en: '. ' };

function Times({ atlas, lang }: HomeProps) {
  const some = ofPlans(atlas, listedPlans(atlas, VIEWS, PLANS_AT_ONCE));
  const data = timelineData(some, lang);
  return (
    <section className="home-times" aria-labelledby="times">
      <h2 id="times">{timeFinding(busiestYears(atlas), atlas.plans.length, lang)}</h2>
      <Timeline data={data} />
      <TimelineKey items={timelineKey(data, lang)} />
    </section>
  );
}

/** Findings over several plans, once there are views of that kind. */
function Across({ atlas, lang }: HomeProps) {
  const views = VIEWS.filter(({ plan }) => plan === undefined);
  if (views.length === 0) return null;
  return (
    <section className="home-across" aria-labelledby="across">
      <h2 id="across">{WORDS.across[lang]}</h2>
      <Findings views={views} atlas={atlas} lang={lang} />
    </section>
  );
}

/** Where to go from here: the story, and how all this was read. */
function Ways({ atlas, lang }: HomeProps) {
  const { documents, phrases } = atlasFacts(atlas);
  const [tour] = atlas.tours ?? [];
  return (
    <div className="home-ways">
      {tour ? (
        <section>
          <h2>
            <Link to={pathOf({ page: 'story', lang })}>{tour.title[lang]}</Link>
          </h2>
          <p>{WORDS.story[lang](tour.stops.length)}</p>
        </section>
      ) : null}
      <section>
        <h2>
          <Link to={pathOf({ page: 'method', lang })}>{WORDS.method[lang]}</Link>
        </h2>
        <p>{WORDS.reading[lang](documents, spokenNumber(phrases, lang))}</p>
      </section>
    </div>
  );
}
