import type { ReactNode } from 'react';
import type { Atlas } from '../../domain/atlas';
import { latestFirst } from '../../domain/atOnce';
import { type ItemPage, pathOf } from '../../domain/permalink';
import type { Place } from '../../domain/place';
import type { Lang, LocalText } from '../../domain/text';
import { ACTOR_TYPE_WORDS, say } from '../../i18n/catalogue';
import { Link } from '../../ui/Link';
import { VIEWS } from '../../views/all';
import { SEARCH, SEARCH_KIND_WORDS } from './searchText';

interface BrowseProps {
  readonly atlas: Atlas;
  readonly lang: Lang;
}

/** Lists of all that can be found but single claims: what search offers without a script. */
export function Browse({ atlas, lang }: BrowseProps) {
  return (
    <div className="browse">
      <BrowsePart id="places" title={SEARCH_KIND_WORDS.place} lang={lang}>
        <Places atlas={atlas} lang={lang} />
      </BrowsePart>
      <BrowsePart id="plans" title={SEARCH_KIND_WORDS.plan} lang={lang}>
        <Plans atlas={atlas} lang={lang} />
      </BrowsePart>
      <BrowsePart id="views" title={SEARCH_KIND_WORDS.view} lang={lang}>
        <Views atlas={atlas} lang={lang} />
      </BrowsePart>
      <BrowsePart id="actors" title={SEARCH_KIND_WORDS.actor} lang={lang}>
        <Actors atlas={atlas} lang={lang} />
      </BrowsePart>
      <BrowsePart id="products" title={SEARCH_KIND_WORDS.product} lang={lang}>
        <Names page="product" items={sorted(atlas.vocabulary.products, (item) => item.label, lang)} lang={lang} />
      </BrowsePart>
      <BrowsePart id="themes" title={SEARCH_KIND_WORDS.theme} lang={lang}>
        <Names page="theme" items={atlas.vocabulary.themes} lang={lang} />
      </BrowsePart>
    </div>
  );
}

interface BrowsePartProps {
  readonly id: string;
  readonly title: LocalText;
  readonly lang: Lang;
  readonly children: ReactNode;
}

function BrowsePart({ id, title, lang, children }: BrowsePartProps) {
  return (
    <section aria-labelledby={`browse-${id}`}>
      <h2 id={`browse-${id}`}>{title[lang]}</h2>
      {children}
    </section>
  );
}

const LOCALES: Record<Lang, string> = { zh: 'zh-Hans-CN-u-co-pinyin', en: 'en' };

/** In the order of the alphabet, which for Chinese is that of pinyin. */
function sorted<T>(items: readonly T[], name: (item: T) => LocalText, lang: Lang): T[] {
  const { compare } = new Intl.Collator(LOCALES[lang]);
  return [...items].sort((a, b) => compare(name(a)[lang], name(b)[lang]));
}

interface NamesProps {
  readonly page: ItemPage;
  readonly items: readonly { readonly id: string; readonly label: LocalText }[];
  readonly lang: Lang;
}

function Names({ page, items, lang }: NamesProps) {
  return (
    <ul className="names">
      {items.map(({ id, label }) => (
        <li key={id}>
          <Link to={pathOf({ page, lang, id })}>{label[lang]}</Link>
        </li>
      ))}
    </ul>
  );
}

function Plans({ atlas, lang }: BrowseProps) {
  return (
    <ul className="names">
      {latestFirst(atlas.plans).map(({ id, title, dye }) => (
        <li key={id} data-dye={dye}>
          <Link to={pathOf({ page: 'plan', lang, id })}>{title[lang]}</Link>
        </li>
      ))}
    </ul>
  );
}

function Views({ atlas, lang }: BrowseProps) {
  const shared = VIEWS.filter((view) => view.plan === undefined);
  const groups = [
    ...atlas.plans.map((plan) => ({ plan, views: VIEWS.filter((view) => view.plan === plan.id) })),
    { plan: undefined, views: shared },
  ].filter(({ views }) => views.length > 0);
  return groups.map(({ plan, views }) => (
    <div key={plan?.id ?? ''} className="browse-group" data-dye={plan?.dye}>
      <h3>
        {plan ? <Link to={pathOf({ page: 'plan', lang, id: plan.id })}>{plan.short[lang]}</Link> : say(lang, 'compare')}
      </h3>
      <ul className="names">
        {views.map((view) => (
          <li key={view.id}>
            <Link to={pathOf({ page: 'view', lang, id: view.id })}>{view.title[lang]}</Link>
          </li>
        ))}
      </ul>
    </div>
  ));
}

function Actors({ atlas, lang }: BrowseProps) {
  const { actors } = atlas.vocabulary;
  const types = [...new Set(actors.map(({ type }) => type))];
  return types.map((type) => (
    <div key={type} className="browse-group">
      <h3>{ACTOR_TYPE_WORDS[type][lang]}</h3>
      <Names
        page="actor"
        items={sorted(
          actors.filter((actor) => actor.type === type),
          (item) => item.label,
          lang,
        )}
        lang={lang}
      />
    </div>
  ));
}

/** Provinces with what lies in them; then what lies in none. */
function Places({ atlas: { places }, lang }: BrowseProps) {
  const heads = places.filter(({ level }) => level === 'country' || level === 'province');
  // Provinces stand below their country, not in it.
  const within = places.filter((place) => !heads.includes(place));
  const inNone = places.filter(({ level, parent }) => level !== 'country' && parent === undefined);
  return (
    <>
      {heads.map((head) => (
        <div key={head.id} className="browse-group">
          <h3>
            <PlaceLink place={head} lang={lang} />
          </h3>
          <PlacesIn place={head} places={within} lang={lang} />
        </div>
      ))}
      <div className="browse-group">
        <h3>{SEARCH.abroad[lang]}</h3>
        <ul className="names">
          {sorted(inNone, (place) => place.name, lang).map((place) => (
            <li key={place.id}>
              <PlaceLink place={place} lang={lang} />
            </li>
          ))}
        </ul>
      </div>
    </>
  );
}

const PlaceLink = ({ place, lang }: { readonly place: Place; readonly lang: Lang }) => (
  <Link to={pathOf({ page: 'place', lang, id: place.id })}>{place.name[lang]}</Link>
);

interface PlacesInProps {
  readonly place: Place;
  readonly places: readonly Place[];
  readonly lang: Lang;
}

function PlacesIn({ place, places, lang }: PlacesInProps) {
  const inside = sorted(
    places.filter(({ parent }) => parent === place.id),
    (inner) => inner.name,
    lang,
  );
  if (inside.length === 0) return null;
  return (
    <ul className="names">
      {inside.map((inner) => (
        <li key={inner.id}>
          <PlaceLink place={inner} lang={lang} />
          <PlacesIn place={inner} places={places} lang={lang} />
        </li>
      ))}
    </ul>
  );
}
