import type { Atlas } from '../../domain/atlas';
import { pathOf } from '../../domain/permalink';
import type { Place } from '../../domain/place';
import type { Lang } from '../../domain/text';
import { LEVEL_WORDS, say } from '../../i18n/catalogue';
import { LocatorMap } from '../../maps/LocatorMap';
import { serializeSelection } from '../../state/url';
import { Link } from '../../ui/Link';
import type { Geometry, ViewHead } from '../../views/types';
import { FilterData } from '../filter/FilterData';
import { ClaimNames } from './ClaimNames';
import { locatorOf } from './locator';
import { PlanClaims } from './PlanClaims';
import { ancestors, type PlaceFacts, placeAnswer, placeFacts } from './placeFacts';
import { PLACE } from './placeText';

/** What a place's page is drawn with beside the atlas. */
export interface PlaceDisplay {
  readonly geometry: Geometry;
  readonly reviewLabel: string;
  /** Views whose picture has a mark for the place. */
  readonly shownIn: readonly ViewHead[];
}

interface PlacePageProps {
  readonly place: Place;
  readonly atlas: Atlas;
  readonly lang: Lang;
  /** Nothing where a page is drawn without pictures. */
  readonly display?: PlaceDisplay | undefined;
}

/** All that any plan says of a place, of what lies in it and of what it lies in, with its small map. */
export function PlacePage({ place, atlas, lang, display }: PlacePageProps) {
  const facts = placeFacts(place, atlas);
  return (
    <article className="document place-page" data-place-page={place.id}>
      <div className="place-head">
        <header className="view-head">
          <p className="kicker">
            <span>{LEVEL_WORDS[place.level][lang]}</span>
            {ancestors(atlas.places, place).map((around) => (
              <Link key={around.id} to={pathOf({ page: 'place', lang, id: around.id })}>
                {around.name[lang]}
              </Link>
            ))}
          </p>
          <h1>{place.name[lang]}</h1>
          <p className="dek">{placeAnswer(place, facts, atlas, lang)}</p>
          {place.note ? <p className="lead">{place.note[lang]}</p> : null}
          {display ? <ShownIn place={place} lang={lang} views={display.shownIn} /> : null}
        </header>
        {display ? <PlaceMap place={place} atlas={atlas} lang={lang} display={display} /> : null}
      </div>
      <PlanClaims claims={facts.here} atlas={atlas} lang={lang} />
      <Within facts={facts} atlas={atlas} lang={lang} />
      <Above facts={facts} atlas={atlas} lang={lang} />
      <FilterData atlas={{ ...atlas, claims: [...facts.here, ...facts.within] }} lang={lang} wordsElsewhere />
    </article>
  );
}

function PlaceMap({ place, atlas, lang, display }: PlacePageProps & { readonly display: PlaceDisplay }) {
  const data = locatorOf(place, atlas.places, display.geometry, lang);
  const isAbroad = place.level === 'abroad';
  return (
    <figure className="place-map">
      {data ? <LocatorMap data={data} lang={lang} display={display} /> : null}
      {data && !data.region.isPlace ? <figcaption>{PLACE.byPoint[lang]}</figcaption> : null}
      {data ? null : <figcaption className="no-map">{(isAbroad ? PLACE.abroad : PLACE.noOutline)[lang]}</figcaption>}
    </figure>
  );
}

interface ShownInProps {
  readonly place: Place;
  readonly lang: Lang;
  readonly views: readonly ViewHead[];
}

/** Ways to the pictures that have the place, with it chosen. */
function ShownIn({ place, lang, views }: ShownInProps) {
  if (views.length === 0) return null;
  const search = serializeSelection({ select: place.id, scheme: 'light' });
  return (
    <p className="shown-in">
      <span>{PLACE.shownIn[lang]}</span>
      {views.map((view) => (
        <Link key={view.id} to={pathOf({ page: 'view', lang, id: view.id }) + search}>
          {view.title[lang]}
        </Link>
      ))}
    </p>
  );
}

interface PartProps {
  readonly facts: PlaceFacts;
  readonly atlas: Atlas;
  readonly lang: Lang;
}

function Within({ facts: { within }, atlas, lang }: PartProps) {
  if (within.length === 0) return null;
  return (
    <section className="within" aria-labelledby="within">
      <h2 id="within" className="section-head">
        {say(lang, 'within')} <span className="count">{within.length}</span>
      </h2>
      <PlanClaims claims={within} atlas={atlas} lang={lang} level={3} idPrefix="in" />
    </section>
  );
}

/** Claims about all of what the place lies in: closed at first, for they are many and say nothing of the place itself. */
function Above({ facts: { above }, atlas, lang }: PartProps) {
  if (above.length === 0) return null;
  return (
    <section className="above" aria-labelledby="above">
      <h2 id="above" className="section-head">
        {say(lang, 'wholeTerritory')}
      </h2>
      {above.map(({ place, claims }) => (
        <details key={place.id}>
          <summary>
            {place.name[lang]} <span className="count">{claims.length}</span>
          </summary>
          <ClaimNames claims={claims} atlas={atlas} lang={lang} />
        </details>
      ))}
    </section>
  );
}
