import type { ReactNode } from 'react';
import type { Atlas } from '../../domain/atlas';
import type { Claim } from '../../domain/claim';
import { pathOf, relativePath } from '../../domain/permalink';
import { byId } from '../../domain/slice';
import type { Lang } from '../../domain/text';
import type { Tour, TourStop } from '../../domain/tour';
import { STATUS_WORDS } from '../../i18n/catalogue';
import { DEFAULT_SELECTION, serializeSelection } from '../../state/url';
import { LinkContext } from '../../ui/Link';
import { findView } from '../../views/all';
import type { AnyViewDefinition, Geometry } from '../../views/types';
import { ClaimWords } from '../Evidence';
import { findingOf } from '../home/facts';
import { figuresOf } from '../home/story';
import { viewAtlas } from '../pageData';
import { reviewLabels } from '../reviewLabels';
import type { WallNames } from './ahead';
import { comparisonStop } from './comparison';
import { planLedger, plansLedger } from './ledger';
import { countryStage, groundStage, placesStage, type StageSite } from './stage';
import type { StageData, WallNumber, WallStop, WallTour, WallWords } from './types';

/** Where the wall stands: its links are written from here. */
export const SCREEN_PATH = '/screen/';

/** What the stops of a wall are made from at build. */
export interface ScreenSite {
  readonly atlas: Atlas;
  readonly geometry: Geometry;
  readonly reviewNumber: string | undefined;
}

/** How the build draws: a view's picture, and anything else as HTML. */
export interface Pen {
  picture(view: AnyViewDefinition, lang: Lang): Promise<string>;
  html(node: ReactNode): Promise<string>;
}

const DRAWING = /<svg class="[^"]*\bfit-[a-z]+\b[\s\S]*?<\/svg>/g;

/** The drawings of a picture, each with all it is made of. Its maps are not among them: the stage has those places. */
const drawingsIn = (picture: string): string[] => picture.match(DRAWING) ?? [];

function wordsOf(claim: Claim | undefined, { sources }: Atlas, lang: Lang): WallWords | undefined {
  const [evidence] = claim?.evidence ?? [];
  if (!claim || !evidence) return undefined;
  const source = byId(sources, evidence.source, 'source');
  return {
    phrase: evidence.phrase,
    phraseLang: source.language,
    // What was counted stands on many phrases; a reading explains one of them.
    ...(evidence.reading && claim.status !== 'counted' ? { reading: evidence.reading[lang] } : {}),
    more: claim.evidence.length - 1,
    locator: evidence.locator,
    source: source.title[lang],
    standing: STATUS_WORDS[claim.status][lang],
  };
}

function numberOf(stop: TourStop, view: AnyViewDefinition, atlas: Atlas, lang: Lang): WallNumber | undefined {
  const [figure] = figuresOf(stop, view, atlas, lang);
  if (!figure) return undefined;
  const { value, what } = figure;
  // A count of all that the picture stands on has their words behind it.
  const claims = figure.claims.length > 0 ? figure.claims : viewAtlas(view, atlas).claims.map(({ id }) => id);
  const words =
    figure.claims.length > 0
      ? wordsOf(
          atlas.claims.find(({ id }) => id === figure.claims[0]),
          atlas,
          lang,
        )
      : undefined;
  return { value, what, claims, ...(words ? { words } : {}) };
}

function sourcesOf(claims: readonly Claim[], { sources }: Atlas, lang: Lang): WallStop['sources'] {
  const used = new Set(claims.flatMap(({ evidence }) => evidence.map(({ source }) => source)));
  return sources
    .filter(({ id }) => used.has(id))
    .map(({ title, publisher }) => ({ title: title[lang], publisher: publisher[lang] }));
}

/** The words of all claims that a stop shows, hidden until somebody asks. */
export function AllWords({ claims, atlas, lang }: { claims: readonly Claim[]; atlas: Atlas; lang: Lang }) {
  return (
    <LinkContext value={{ from: SCREEN_PATH }}>
      {claims.map((claim) => (
        <ClaimWords key={claim.id} claim={claim} atlas={atlas} lang={lang} quotable={false} />
      ))}
    </LinkContext>
  );
}

/** What the stop tells, and where it leads. */
function headOf(stop: TourStop, view: AnyViewDefinition, atlas: Atlas, lang: Lang) {
  const plan = atlas.plans.find(({ id }) => id === view.plan);
  const note = stop.note?.[lang];
  const search = serializeSelection({
    ...DEFAULT_SELECTION,
    ...(stop.select !== undefined && { select: stop.select }),
  });
  return {
    id: view.id,
    to: pathOf({ page: 'view', lang, id: view.id }) + search,
    kicker: [plan?.short[lang], view.title[lang]].filter(Boolean).join(' · '),
    headline: stop.headline?.[lang] ?? findingOf(view, atlas, lang),
    ...(note === undefined ? {} : { note }),
    ...(plan ? { dye: plan.dye, home: plan.place } : {}),
    ...(stop.select === undefined ? {} : { select: stop.select }),
    ...(stop.dwell === undefined ? {} : { dwell: stop.dwell }),
  };
}

/** The head of the first stop that this site has the view of. */
export function firstHead({ stops }: Tour, atlas: Atlas, lang: Lang) {
  return stops.flatMap((stop) => {
    const view = findView(stop.view);
    return view ? [headOf(stop, view, atlas, lang)] : [];
  })[0];
}

async function wallStop(stop: TourStop, site: StageSite, pen: Pen): Promise<WallStop[]> {
  const { atlas, lang } = site;
  const view = findView(stop.view);
  if (!view) return [];
  const { claims } = viewAtlas(view, atlas);
  const plan = view.plan;
  const compared = plan === undefined ? comparisonStop(claims, atlas, lang) : undefined;
  const number = compared?.number ?? numberOf(stop, view, atlas, lang);
  const stage = plan === undefined ? countryStage(site) : placesStage(plan, claims, site);
  const ledger = plan === undefined ? plansLedger(claims, atlas.plans, lang) : planLedger(claims, atlas, lang);
  const asked = new Set([
    ...claims.map(({ id }) => id),
    ...(number?.claims ?? []),
    ...(compared?.list.flatMap((row) => row.claims) ?? []),
    ...stage.regions.flatMap((mark) => mark.claims),
    ...stage.points.flatMap((mark) => mark.claims),
  ]);
  const shown = atlas.claims.filter(({ id }) => asked.has(id));
  return [
    {
      ...headOf(stop, view, atlas, lang),
      ...(number ? { number } : {}),
      listTitle: compared?.listTitle ?? ledger.listTitle,
      list: compared?.list ?? ledger.list,
      stage,
      drawings: drawingsIn(await pen.picture(view, lang)),
      sources: sourcesOf(shown, atlas, lang),
      words: await pen.html(<AllWords claims={shown} atlas={atlas} lang={lang} />),
    },
  ];
}

/** Files of boundaries that a wall draws from, the country first. */
const boundaryFiles = (country: StageData, grounds: readonly StageData[]): string[] =>
  [country, ...grounds].map(({ file }) => file);

/** What the page of the wall says of the data that there are. */
export function wallNames(site: ScreenSite): WallNames {
  const made: StageSite = { ...site, lang: 'zh', href: (to) => to };
  return {
    tours: (site.atlas.tours ?? []).map(({ id }) => id),
    boundaries: boundaryFiles(countryStage(made), groundsOf(made)),
  };
}

/** The grounds that a wall moves between, each file once. */
function groundsOf(site: StageSite): StageData[] {
  const found = site.atlas.plans.flatMap(
    ({ place }) => groundStage(byId(site.atlas.places, place, 'place'), site) ?? [],
  );
  return found.filter(({ file }, index) => found.findIndex((other) => other.file === file) === index);
}

const latestDate = ({ sources }: Atlas): string =>
  sources.map(({ date = '' }) => date).reduce((a, b) => (a > b ? a : b), '');

/** A tour as the wall shows it. Stops whose view this site does not have are passed by. */
export async function wallTour(tour: Tour, lang: Lang, site: ScreenSite, pen: Pen): Promise<WallTour> {
  const { atlas, geometry, reviewNumber } = site;
  const made: StageSite = { atlas, geometry, lang, href: (to) => relativePath(SCREEN_PATH, to) };
  const stops: WallStop[] = [];
  for (const stop of tour.stops) stops.push(...(await wallStop(stop, made, pen)));
  const country = countryStage(made);
  const grounds = groundsOf(made);
  return {
    id: tour.id,
    lang,
    title: tour.title[lang],
    reviewLabel: reviewLabels(reviewNumber)[lang],
    dataDate: latestDate(atlas),
    files: boundaryFiles(country, grounds),
    country,
    grounds,
    stops,
  };
}
