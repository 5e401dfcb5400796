import type { Atlas } from '../../domain/atlas';
import type { Claim } from '../../domain/claim';
import { pathOf } from '../../domain/permalink';
import type { Plan } from '../../domain/plan';
import { quantitiesOf } from '../../domain/slice';
import type { Lang } from '../../domain/text';
import type { Tour, TourStop } from '../../domain/tour';
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

/** What a selected claim states in figures; an instrument has a rate and a cap. */
function claimFigures(claim: Claim, { vocabulary }: Atlas, lang: Lang): Figure[] {
  const spoken = quantitiesOf(claim).map((quantity) => spokenQuantity(quantity, lang, vocabulary.units));
  if (spoken.length === 0) return [];
  const value = spoken.join(lang === 'zh' ? '，' : ', ');
  return [{ value, what: claim.label[lang], to: pathOf({ page: 'claim', lang, id: claim.id }) }];
}

/** How often a view's claims name a selected place. */
function placeFigures(id: string, part: Atlas, lang: Lang): Figure[] {
  const place = part.places.find((candidate) => candidate.id === id);
  const times = part.claims.filter(({ places }) => places.some((ref) => ref.place === id)).length;
  if (!place || times === 0) return [];
  const what =
    lang === 'zh'
      ? `处提到${place.short.zh}`
      : `${plural(times, 'claim')} ${plural(times, 'names', 'name')} ${place.short.en}`;
  return [{ value: String(times), what, to: pathOf({ page: 'place', lang, id }) }];
}

function figuresOf({ select }: TourStop, view: AnyViewDefinition, atlas: Atlas, lang: Lang): Figure[] {
  const part = viewAtlas(view, atlas);
  const claim = part.claims.find(({ id }) => id === select);
  const chosen = claim
    ? claimFigures(claim, atlas, lang)
    : select === undefined
      ? []
      : placeFigures(select, part, lang);
  const count = part.claims.length;
  const all = { value: String(count), what: lang === 'zh' ? '条说法' : `${plural(count, 'claim')} in the picture` };
  return chosen.length > 0 ? chosen : [all];
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
