import type { Atlas } from '../../domain/atlas';
import type { Claim } from '../../domain/claim';
import { pathOf } from '../../domain/permalink';
import type { Plan } from '../../domain/plan';
import type { Lang } from '../../domain/text';
import type { Tour, TourStop } from '../../domain/tour';
import { say } from '../../i18n/catalogue';
import { plural } from '../../i18n/join';
import { spokenQuantity } from '../../i18n/quantity';
import { DEFAULT_SELECTION, serializeSelection } from '../../state/url';
import { findView } from '../../views/all';
import type { AnyViewDefinition } from '../../views/types';
import { viewAtlas } from '../pageData';
import { findingOf } from './facts';

/** A number to remember of a stop. */
export interface Figure {
  readonly value: string;
  readonly what: string;
  /** Claims that it rests on; none where it counts all that a picture stands on. */
  readonly claims: readonly string[];
  /** The page of what it is a number of. */
  readonly to?: string;
}

/** A stop as it is told. */
export interface StoryStop {
  readonly id: string;
  readonly title: string;
  readonly headline: string;
  readonly note: string | undefined;
  readonly figures: readonly Figure[];
  /** Path of the view with its selection. */
  readonly to: string;
  readonly plan: Plan | undefined;
}

/** What a selected claim states in figures; an instrument has a rate, a cap or a reward. */
function claimFigures(claim: Claim, { vocabulary }: Atlas, lang: Lang): Figure[] {
  const to = pathOf({ page: 'claim', lang, id: claim.id });
  const { rate, cap, reward } = claim.kind === 'instrument' ? claim.instrument : {};
  const terms = [
    { quantity: rate, what: say(lang, 'rate') },
    { quantity: cap, what: say(lang, 'cap') },
    { quantity: reward, what: say(lang, 'reward') },
  ];
  const own = { quantity: claim.quantity, what: claim.label[lang] };
  return (claim.kind === 'instrument' ? terms : [own]).flatMap(({ quantity, what }) =>
    quantity ? [{ value: spokenQuantity(quantity, lang, vocabulary.units), what, to, claims: [claim.id] }] : [],
  );
}

/** What a picture stands on, counted: claims, and the places or bodies that they name. */
function partFigures({ claims, places, vocabulary }: Atlas, lang: Lang): Figure[] {
  const named = new Set(claims.flatMap((claim) => claim.places.map(({ place }) => place)));
  const acting = new Set(claims.flatMap(({ actors = [] }) => actors.map(({ actor }) => actor)));
  // "The district governments" as one group are no body of their own.
  const bodies = vocabulary.actors.filter(({ id, type }) => type !== 'group' && acting.has(id)).length;
  const count = (n: number, zh: string, one: string, many?: string): Figure => ({
    value: String(n),
    what: lang === 'zh' ? zh : plural(n, one, many),
    claims: [],
  });
  // What most of the claims name says what the picture is about.
  const withBodies = claims.filter(({ actors = [] }) => actors.length > 0).length;
  const others =
    withBodies > claims.filter((claim) => claim.places.length > 0).length
      ? count(bodies, '个责任与参与单位', 'body named', 'bodies named')
      : count(places.filter(({ id }) => named.has(id)).length, '个地点', 'place named', 'places named');
  return [count(claims.length, '条说法', 'claim'), others].filter(({ value }) => value !== '0');
}

/** How often a view's claims name a selected place. */
function placeFigures(id: string | undefined, part: Atlas, lang: Lang): Figure[] {
  const place = part.places.find((candidate) => candidate.id === id);
  const naming = part.claims.filter(({ places }) => places.some((ref) => ref.place === id)).map((claim) => claim.id);
  const times = naming.length;
  if (!place || times === 0) return [];
  const what =
    lang === 'zh'
      ? `处提到${place.short.zh}`
      : `${plural(times, 'claim')} ${plural(times, 'names', 'name')} ${place.short.en}`;
  return [{ value: String(times), what, to: pathOf({ page: 'place', lang, id: place.id }), claims: naming }];
}

/** The numbers of a stop: what it names as its number, else what it selects, else what its picture counts. */
export function figuresOf({ select, number }: TourStop, view: AnyViewDefinition, atlas: Atlas, lang: Lang): Figure[] {
  const part = viewAtlas(view, atlas);
  const claim = atlas.claims.find(({ id }) => id === number) ?? part.claims.find(({ id }) => id === select);
  const chosen = claim ? claimFigures(claim, atlas, lang) : placeFigures(select, part, lang);
  return chosen.length > 0 ? chosen : partFigures(part, lang);
}

function storyStop(stop: TourStop, atlas: Atlas, lang: Lang): StoryStop[] {
  const view = findView(stop.view);
  if (!view) return [];
  const { select } = stop;
  const search = serializeSelection({ ...DEFAULT_SELECTION, ...(select !== undefined && { select }) });
  return [
    {
      id: view.id,
      title: view.title[lang],
      headline: stop.headline?.[lang] ?? findingOf(view, atlas, lang),
      note: stop.note?.[lang],
      figures: figuresOf(stop, view, atlas, lang),
      to: pathOf({ page: 'view', lang, id: view.id }) + search,
      plan: atlas.plans.find(({ id }) => id === view.plan),
    },
  ];
}

/** The stops of a tour as they are told; one whose view this site does not have is passed by. */
export const storyStops = (tour: Tour, atlas: Atlas, lang: Lang): StoryStop[] =>
  tour.stops.flatMap((stop) => storyStop(stop, atlas, lang));
