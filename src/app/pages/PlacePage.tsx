import type { Atlas } from '../../domain/atlas';
import type { Claim } from '../../domain/claim';
import { pathOf } from '../../domain/permalink';
import type { Place } from '../../domain/place';
import type { Lang } from '../../domain/text';
import { LEVEL_WORDS, say } from '../../i18n/catalogue';
import { Link } from '../../ui/Link';
import { ClaimGroups } from './ClaimGroups';

interface PlacePageProps {
  readonly place: Place;
  readonly atlas: Atlas;
  readonly lang: Lang;
}

/** All that any plan says of a place and of what lies in it. */
export function PlacePage({ place, atlas, lang }: PlacePageProps) {
  const inside = new Set(descendants(atlas.places, place.id));
  const names = (claim: Claim, ids: ReadonlySet<string>) => claim.places.some((ref) => ids.has(ref.place));
  const here = atlas.claims.filter((claim) => names(claim, new Set([place.id])));
  const within = atlas.claims.filter((claim) => names(claim, inside) && !here.includes(claim));
  return (
    <article className="document place-page" data-place-page={place.id}>
      <header className="view-head">
        <p className="kicker">
          <span>{LEVEL_WORDS[place.level][lang]}</span>
          <Ancestors place={place} atlas={atlas} lang={lang} />
        </p>
        <h1>{place.name[lang]}</h1>
        {place.note ? <p className="dek">{place.note[lang]}</p> : null}
      </header>
      {here.length + within.length === 0 ? <p>{say(lang, 'nothingHere')}</p> : null}
      <ClaimGroups claims={here} atlas={atlas} lang={lang} />
      {within.length > 0 ? (
        <section className="within">
          <h2 className="section-head">{say(lang, 'within')}</h2>
          <ClaimGroups claims={within} atlas={atlas} lang={lang} idPrefix="within" />
        </section>
      ) : null}
    </article>
  );
}

/** Places that lie in a place, at any depth, without itself. */
export function descendants(places: readonly Place[], id: string): string[] {
  const children = places.filter((place) => place.parent === id).map((place) => place.id);
  return [...children, ...children.flatMap((child) => descendants(places, child))];
}

function Ancestors({ place, atlas, lang }: PlacePageProps) {
  const parent = atlas.places.find((candidate) => candidate.id === place.parent);
  if (!parent) return null;
  return (
    <>
      <Link to={pathOf({ page: 'place', lang, id: parent.id })}>{parent.name[lang]}</Link>
      <Ancestors place={parent} atlas={atlas} lang={lang} />
    </>
  );
}
