import { pathOf } from '../../domain/permalink';
import type { Lang } from '../../domain/text';
import { RegionMap } from '../../maps/regions/RegionMap';
import { Link } from '../../ui/Link';
import type { Display } from '../types';
import type { SmallMap } from './maps';
import type { NamedPlace, Naming, PlanPlaces } from './places';
import { MAP_WORDS, NAMING_WORDS } from './words';

interface PlanPanelProps {
  readonly of: PlanPlaces;
  readonly years: string;
  /** Its territory at the common scale; none where no outline is at hand. */
  readonly map: SmallMap | undefined;
  readonly display: Display;
}

const NAMINGS: readonly Naming[] = ['site', 'member', 'left-out'];

/** One plan: its territory, its places by name, and what it names no place for. */
export function PlanPanel({ of, years, map, display }: PlanPanelProps) {
  const { lang } = display;
  const { plan, territory, named, unplaced } = of;
  const shown = new Set(named.flatMap(({ claims }) => claims.map(({ id }) => id)));
  return (
    <section className="places-plan" data-dye={plan.dye} aria-labelledby={`places-${plan.id}`}>
      <h2 id={`places-${plan.id}`}>
        <Link to={pathOf({ page: 'plan', lang, id: plan.id })}>{territory.short[lang]}</Link> <span>{years}</span>
      </h2>
      {map ? <RegionMap data={map.data} lang={lang} display={display} size={map.size} isEcho /> : null}
      {NAMINGS.map((naming) => (
        <Names key={naming} naming={naming} places={named.filter((one) => one.naming === naming)} lang={lang} />
      ))}
      <Claims
        title={MAP_WORDS.noPlace[lang]}
        claims={unplaced.filter(({ id }) => !shown.has(id)).map(({ id, label }) => ({ id, text: label[lang] }))}
        lang={lang}
      />
    </section>
  );
}

interface NamesProps {
  readonly naming: Naming;
  readonly places: readonly NamedPlace[];
  readonly lang: Lang;
}

function Names({ naming, places, lang }: NamesProps) {
  if (places.length === 0) return null;
  return (
    <div className="places-names">
      <h3>{NAMING_WORDS[naming][lang]}</h3>
      <ul>
        {places.map(({ place, claims, inferred }) => (
          <li key={place.id}>
            <Link
              to={pathOf({ page: 'place', lang, id: place.id })}
              className={inferred ? 'mark is-inferred' : 'mark'}
              data-claim={claims.map(({ id }) => id).join(' ')}
              data-place={place.id}
            >
              {place.short[lang]}
              {inferred ? <small> {MAP_WORDS.ours[lang]}</small> : null}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}

interface ClaimsProps {
  readonly title: string;
  readonly claims: readonly { readonly id: string; readonly text: string }[];
  readonly lang: Lang;
}

function Claims({ title, claims, lang }: ClaimsProps) {
  if (claims.length === 0) return null;
  return (
    <div className="places-names">
      <h3>{title}</h3>
      <ul>
        {claims.map(({ id, text }) => (
          <li key={id}>
            <Link to={pathOf({ page: 'claim', lang, id })} className="mark" data-claim={id}>
              {text}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
