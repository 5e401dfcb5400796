import type { Atlas } from '../../domain/atlas';
import { pathOf } from '../../domain/permalink';
import type { Lang } from '../../domain/text';
import type { Tour } from '../../domain/tour';
import { say } from '../../i18n/catalogue';
import { Link } from '../../ui/Link';
import { type StoryStop, storyStops } from '../home/story';
import { HOME_WORDS } from '../home/words';

interface StoryPageProps {
  readonly atlas: Atlas;
  readonly lang: Lang;
}

/** The guided story: the stops of each tour in order, each a finding and a way to its picture. */
export function StoryPage({ atlas, lang }: StoryPageProps) {
  const [first, ...others] = atlas.tours ?? [];
  return (
    <article className="document story-page">
      <header className="view-head">
        <h1>{first?.title[lang] ?? say(lang, 'story')}</h1>
        {first ? <p className="dek">{HOME_WORDS.story[lang](first.stops.length)}</p> : null}
      </header>
      {first ? <Stops tour={first} atlas={atlas} lang={lang} /> : <p>{say(lang, 'nothingHere')}</p>}
      {others.map((tour) => (
        <section key={tour.id}>
          <h2>{tour.title[lang]}</h2>
          <Stops tour={tour} atlas={atlas} lang={lang} />
        </section>
      ))}
    </article>
  );
}

function Stops({ tour, atlas, lang }: StoryPageProps & { readonly tour: Tour }) {
  const stops = storyStops(tour, atlas, lang);
  return (
    <ol className="story">
      {stops.map((stop, index) => (
        <Stop key={stop.id} stop={stop} number={index + 1} lang={lang} tour={tour.id} />
      ))}
    </ol>
  );
}

interface StopProps {
  readonly stop: StoryStop;
  readonly number: number;
  readonly lang: Lang;
  readonly tour: string;
}

function Stop({ stop, number, lang, tour }: StopProps) {
  const { headline, note, figures, to, plan } = stop;
  return (
    <li id={`${tour}-${number}`} data-dye={plan?.dye} data-stop={stop.id}>
      <p className="story-number" aria-hidden="true">
        {number}
      </p>
      <div className="story-words">
        {plan ? (
          <p className="kicker">
            <Link to={pathOf({ page: 'plan', lang, id: plan.id })}>{plan.short[lang]}</Link>
            <span>{stop.title}</span>
          </p>
        ) : null}
        <h2>
          <Link to={to}>{headline}</Link>
        </h2>
        {note ? <p>{note}</p> : null}
        <p>
          <Link to={to} className="story-open">
            {say(lang, 'openView')}
          </Link>
        </p>
      </div>
      <dl className="story-figures">
        {figures.map(({ value, what, to: claim }) => (
          <div key={what}>
            <dt>{claim ? <Link to={claim}>{what}</Link> : what}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </li>
  );
}
