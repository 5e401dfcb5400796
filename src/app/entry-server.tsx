import { QueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { prerender } from 'react-dom/static';
import type { Atlas } from '../domain/atlas';
import { ITEM_PAGES, type Permalink, parsePath, pathOf } from '../domain/permalink';
import type { Plan } from '../domain/plan';
import { packParts, searchPath } from '../domain/searchFile';
import { LANGS, type Lang } from '../domain/text';
import { say } from '../i18n/catalogue';
import { DEFAULT_SELECTION } from '../state/url';
import { findView, VIEWS } from '../views/all';
import { loadComponent } from '../views/registry';
import type { AnyViewDefinition, Geometry, ViewProps } from '../views/types';
import { App } from './App';
import { type CardFacts, cardOfDocument, frontCard, planCard, viewCard } from './cardFacts';
import { COMPARE } from './compare/words';
import { EmbedPage } from './EmbedPage';
import { csvFile } from './export/csvFile';
import { geojsonFile, hasPlaces, jsonFile, type PlaceFeature } from './export/jsonFiles';
import { cardPath, staticPath } from './export/paths';
import { provenanceOf, type Subject } from './export/provenance';
import { homeHeadline } from './home/sentences';
import { ISLAND_PREFIX } from './Island';
import { pageAtlas } from './oneLang';
import { Picture } from './Picture';
import { inlineJson, type PageBlock } from './pageBlock';
import { type PageData, siteHeads, someOf, viewAtlas, wordedAtlas } from './pageData';
import { pageKey } from './pageQuery';
import { CoverPage } from './pages/CoverPage';
import { DocumentPage } from './pages/DocumentPage';
import { NotFoundPage } from './pages/NotFoundPage';
import type { PlaceDisplay } from './pages/PlacePage';
import { type Gone, TombstonePage } from './pages/TombstonePage';
import { reviewLabels } from './reviewLabels';
import { Shell } from './Shell';
import type { WallNames } from './screen/ahead';
import { screenFiles as filesOfScreen, ScreenCover, screenModules } from './screen/render';
import { type Pen, SCREEN_PATH, wallNames } from './screen/stops';
import { searchEntries } from './searchEntries';
import { structuredData } from './structured';

export { reviewLabels } from './reviewLabels';

/** Everything that pages are drawn from at build. */
export interface Site {
  readonly atlas: Atlas;
  readonly geometry: Geometry;
  /** Absolute address of the deployment with a slash at its end; "/" where it is not known. */
  readonly siteUrl: string;
  readonly reviewNumber: string | undefined;
}

export interface RenderedPage {
  readonly lang: Lang;
  /** Somebody else's page frames it: links open beside that page, search engines pass it by. */
  readonly embed?: true;
  /** People search here: the page's script is that of the search. */
  readonly search?: true;
  /** A wall shows it: dark, and with a script of its own; the data that there are for it. */
  readonly screen?: WallNames;
  /** Modules of further pictures, whose style sheets go with the page as well. */
  readonly modules?: readonly string[];
  /** People compare two claims here: likewise; how the ids of claims begin, plan by plan. */
  readonly compare?: readonly string[];
  /** Module of the picture, as the bundler's manifest names it: its style sheets go with the page. */
  readonly module?: string;
  /** Modules that the app will ask for at once. */
  readonly early?: readonly string[];
  /** A host shows it at any depth: its addresses are absolute where the build knows the site's. */
  readonly anywhere?: true;
  readonly html: string;
  readonly title: string;
  readonly description: string;
  /** Path of the picture that other sites show of it. */
  readonly card?: string;
  /** What that picture says, where it is not the page's title. */
  readonly cardSays?: string;
  /** What search engines read of it, as JSON-LD; absent where the site's address is not known. */
  readonly structured?: object;
  /** The JSON block of a page that the app takes over; a page without one is only read. */
  readonly block?: string;
}

/** Paths of all pages, in a fixed order. */
export function allPaths(atlas: Atlas): string[] {
  const { themes, actors, products } = atlas.vocabulary;
  const items = {
    claim: atlas.claims,
    place: atlas.places,
    source: atlas.sources,
    plan: atlas.plans,
    theme: themes,
    actor: actors,
    product: products,
  };
  const links = LANGS.flatMap((lang): Permalink[] => [
    { page: 'home', lang },
    { page: 'method', lang },
    { page: 'search', lang },
    { page: 'compare', lang },
    { page: 'story', lang },
    { page: 'gallery', lang },
    ...VIEWS.map((view) => ({ page: 'view' as const, lang, id: view.id })),
    ...ITEM_PAGES.flatMap((page) => items[page].map((item) => ({ page, lang, id: item.id }))),
  ]);
  return links.map(pathOf);
}

/** Draws one page. A path without a page, or data that does not fit, rejects: a build never ships half. */
export async function renderPage(path: string, site: Site): Promise<RenderedPage> {
  const link = parsePath(path);
  if (!link) throw new Error(`${path} is not a page`);
  return link.page === 'view' ? renderView(link, site) : renderDocument(link, site);
}

/** The page at the site's root: the choice of language. */
export const renderCover = (): Promise<RenderedPage> => renderOutside(<CoverPage />, 'siteName');

/** The page that a host shows where there is none. */
export async function renderNotFound({ atlas, siteUrl }: Site): Promise<RenderedPage> {
  const { plans } = siteHeads(atlas, VIEWS);
  const page = await renderOutside(<NotFoundPage plans={plans} siteUrl={siteUrl} />, 'notFoundTitle');
  return { ...page, anywhere: true };
}

async function renderOutside(page: ReactNode, title: 'siteName' | 'notFoundTitle'): Promise<RenderedPage> {
  return {
    html: await toHtml(page),
    lang: 'zh',
    title: LANGS.map((lang) => say(lang, title)).join(' · '),
    description: LANGS.map((lang) => say(lang, 'siteLine')).join(' · '),
  };
}

async function renderView(link: Extract<Permalink, { page: 'view' }>, site: Site): Promise<RenderedPage> {
  const { lang, id } = link;
  const view = findView(id);
  if (!view) throw new Error(`no view "${id}"`);
  const whole = viewData(view, site);
  const page = { ...whole, atlas: pageAtlas(whole.atlas, lang, view.showsChainRules) };
  const path = pathOf(link);
  const client = new QueryClient();
  client.setQueryData(pageKey(id, lang), page);
  const labels = reviewLabels(site.reviewNumber);
  const block: PageBlock = { path, page, reviewLabels: labels };
  const data = view.select(page.atlas, lang);
  const picture = await drawPicture(view, { data, display: { lang, reviewLabel: labels[lang] } }, site, path);
  return {
    html: await toHtml(
      <App client={client} root={NO_ROOT} reviewLabels={labels} path={path} picture={picture} heads={page} />,
    ),
    lang,
    title: `${view.headline(data, lang)} · ${say(lang, 'siteName')}`,
    description: view.dek(data, lang),
    card: cardPath(lang, id),
    ...structuredIn({ lang, view, path }, site, whole.atlas),
    block: inlineJson(block),
    module: `src/views/${id}/View.tsx`,
    early: [`src/views/${id}/view.ts`],
  };
}

/** A view to be framed by somebody else's page, at `/embed/<lang>/<view>/`. */
export interface EmbedTarget {
  readonly path: string;
  readonly lang: Lang;
  readonly view: AnyViewDefinition;
  /** A snapshot that stays as it is, and says so. */
  readonly frozen?: true;
}

export const EMBEDS: readonly EmbedTarget[] = LANGS.flatMap((lang) =>
  VIEWS.map((view) => ({ path: `/embed/${lang}/${view.id}/`, lang, view })),
);

/** Draws an embed page: it needs no script to be read, and no framework to answer. */
export async function renderEmbed({ path, lang, view, frozen }: EmbedTarget, site: Site): Promise<RenderedPage> {
  const page = viewData(view, site);
  const data = view.select(page.atlas, lang);
  const props = { data, display: { lang, reviewLabel: reviewLabels(site.reviewNumber)[lang] } };
  const picture = await drawPicture(view, props, site, path);
  return {
    html: await toHtml(
      <EmbedPage view={view} page={page} lang={lang} picture={picture} from={path} {...(frozen && { frozen })} />,
    ),
    lang,
    embed: true,
    module: `src/views/${view.id}/View.tsx`,
    title: `${view.headline(data, lang)} · ${say(lang, 'siteName')}`,
    description: view.dek(data, lang),
  };
}

/** The finding of a view, as it stands above its picture. */
export const headlineOf = (view: AnyViewDefinition, lang: Lang, site: Site): string =>
  view.headline(view.select(viewData(view, site).atlas, lang), lang);

/** Draws what stands where a view was: on its own page, and framed by others. */
export async function renderTombstone(gone: Gone): Promise<RenderedPage> {
  return {
    html: await toHtml(<TombstonePage {...gone} />),
    lang: gone.lang,
    embed: true,
    title: `${gone.title} · ${say(gone.lang, 'siteName')}`,
    description: gone.title,
  };
}

const viewData = (view: AnyViewDefinition, { atlas }: Site): PageData => ({
  ...siteHeads(atlas, VIEWS),
  atlas: viewAtlas(view, atlas),
  ...someOf(view, atlas.plans),
});

// Nothing is fetched at build.
const NO_ROOT = { href: 'http://build.invalid/' };

/** The picture apart from its page, as it will be hydrated. */
async function drawPicture(
  view: AnyViewDefinition,
  props: ViewProps<unknown>,
  site: Site,
  from: string,
): Promise<string> {
  const geometry = Object.fromEntries(view.needs.geometry.map((file) => [file, geometryOf(site, file)]));
  const Component = await loadComponent(view.id);
  return toHtml(<Picture Component={Component} geometry={geometry} props={props} from={from} />, ISLAND_PREFIX);
}

function geometryOf(site: Site, file: string) {
  const topology = site.geometry[file];
  if (!topology) throw new Error(`geometry "${file}" is missing`);
  return topology;
}

/** Files of the search index by their path below the site's root. */
export const searchFiles = ({ atlas }: Site): readonly { readonly path: string; readonly text: string }[] =>
  LANGS.flatMap((lang) =>
    packParts(searchEntries(atlas, VIEWS, lang)).map((part, i) => ({
      path: searchPath(lang, i),
      text: JSON.stringify(part),
    })),
  );

const DISTRIBUTIONS = [
  ['csv', 'text/csv'],
  ['json', 'application/json'],
] as const;

function structuredIn({ lang, view }: EmbedTarget, { siteUrl }: Site, atlas: Atlas) {
  if (siteUrl === '/') return {};
  const files = DISTRIBUTIONS.map(([ending, type]) => ({
    url: siteUrl + staticPath(lang, view.id, ending).slice(1),
    type,
  }));
  return { structured: structuredData({ view, atlas, lang, siteUrl, files }) };
}

/** What is taken away from the view's page as it stands without a choice. */
const subjectOf = ({ lang, view }: EmbedTarget, site: Site): Subject => ({
  view,
  atlas: wordedAtlas(view, site.atlas),
  lang,
  address: site.siteUrl + pathOf({ page: 'view', lang, id: view.id }).slice(1),
  reviewLabel: reviewLabels(site.reviewNumber)[lang],
});

async function cardOf(target: EmbedTarget, site: Site): Promise<CardFacts> {
  const { lang, view } = target;
  const subject = subjectOf(target, site);
  const plan = site.atlas.plans.find(({ id }) => id === view.plan);
  const picture = await pictureOf(target, subject, site);
  const { plans } = subject.atlas;
  return viewCard({ id: view.id, plan, title: view.title[lang] }, { lang, ...provenanceOf(subject), plans, picture });
}

const pictureOf = (target: EmbedTarget, { atlas, lang, reviewLabel }: Subject, site: Site): Promise<string> =>
  drawPicture(
    target.view,
    { data: target.view.select(atlas, lang), display: { lang, reviewLabel } },
    site,
    target.path,
  );

async function cardOfPlan(plan: Plan, lang: Lang, site: Site): Promise<CardFacts> {
  const first = EMBEDS.find((target) => target.lang === lang && target.view.plan === plan.id);
  return planCard(plan, site.atlas, lang, first ? await pictureOf(first, subjectOf(first, site), site) : '');
}

const frontCardIn = async (lang: Lang, site: Site): Promise<CardFacts> =>
  frontCard(site.atlas, lang, (await renderDocument({ page: 'home', lang }, site)).html);

/** The cards of all views, of all plans and of the front page, each put together when it is asked for: their pictures are large. */
export async function* cardFacts(site: Site): AsyncGenerator<CardFacts, void> {
  for (const target of EMBEDS) yield cardOf(target, site);
  for (const lang of LANGS) {
    for (const plan of site.atlas.plans) yield cardOfPlan(plan, lang, site);
    yield frontCardIn(lang, site);
  }
}

/** Tables and claims of every view as files, by their path below the site's root, for who has no script. */
export const dataFiles = (site: Site, places: readonly PlaceFeature[]) =>
  EMBEDS.flatMap((target) => {
    const subject = subjectOf(target, site);
    const path = (ending: string) => staticPath(target.lang, target.view.id, ending);
    return [
      { path: path('csv'), text: csvFile(subject) },
      { path: path('json'), text: jsonFile(subject) },
      ...(hasPlaces(subject) ? [{ path: path('geojson'), text: geojsonFile(subject, places) }] : []),
    ];
  });

const penFor = (site: Site): Pen => ({
  picture: (view, lang) => {
    const data = view.select(viewAtlas(view, site.atlas), lang);
    return drawPicture(view, { data, display: { lang, reviewLabel: '' } }, site, SCREEN_PATH);
  },
  html: toHtml,
});

/** Files that walls fetch, by their path below the site's root. */
export const screenFiles = (site: Site) => filesOfScreen(site, penFor(site));

/** The page that a wall opens. */
export async function renderScreen(site: Site): Promise<RenderedPage> {
  return {
    html: await toHtml(<ScreenCover atlas={site.atlas} />),
    lang: 'zh',
    screen: wallNames(site),
    modules: screenModules(site),
    title: LANGS.map((lang) => say(lang, 'siteName')).join(' · '),
    description: LANGS.map((lang) => say(lang, 'siteLine')).join(' · '),
  };
}

const PLACE_MARK = /data-place="([^"]+)"/g;
const markedPlaces = new WeakMap<Site, Promise<ReadonlyMap<string, ReadonlySet<string>>>>();

/** Places that each view's picture has a mark for: read off the pictures, once for all pages. */
function placesByView(site: Site): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const known = markedPlaces.get(site) ?? readMarks(site);
  markedPlaces.set(site, known);
  return known;
}

async function readMarks(site: Site): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const display = { lang: 'en', reviewLabel: '' } as const;
  const found = VIEWS.map(async (view) => {
    const data = view.select(viewAtlas(view, site.atlas), display.lang);
    const picture = await drawPicture(view, { data, display }, site, '/');
    return [view.id, new Set([...picture.matchAll(PLACE_MARK)].map(([, place]) => place ?? ''))] as const;
  });
  return new Map(await Promise.all(found));
}

async function placeDisplay(link: Permalink, site: Site): Promise<PlaceDisplay | undefined> {
  if (link.page !== 'place') return undefined;
  const marked = await placesByView(site);
  return {
    geometry: site.geometry,
    reviewLabel: reviewLabels(site.reviewNumber)[link.lang],
    shownIn: VIEWS.filter((view) => marked.get(view.id)?.has(link.id)),
  };
}

async function renderDocument(link: Exclude<Permalink, { page: 'view' }>, site: Site): Promise<RenderedPage> {
  const place = await placeDisplay(link, site);
  const home = { geometry: site.geometry, reviewLabel: reviewLabels(site.reviewNumber)[link.lang] };
  const html = await toHtml(
    <Shell link={link} selection={DEFAULT_SELECTION} heads={siteHeads(site.atlas, VIEWS)}>
      <DocumentPage link={link} atlas={site.atlas} siteUrl={site.siteUrl} home={home} {...(place && { place })} />
    </Shell>,
  );
  const name = documentName(link, site.atlas);
  const siteName = say(link.lang, 'siteName');
  return {
    html,
    lang: link.lang,
    ...(link.page === 'search' ? { search: true } : {}),
    ...(link.page === 'compare' ? { compare: site.atlas.plans.map(({ prefix }) => prefix) } : {}),
    ...(link.page === 'home' || link.page === 'story' ? { module: 'src/app/home-entry.ts' } : {}),
    title: name === siteName ? name : `${name} · ${siteName}`,
    description: link.page === 'home' ? homeHeadline(site.atlas, link.lang) : say(link.lang, 'siteLine'),
    ...cardOfDocument(link, site.atlas),
  };
}

function documentName(link: Exclude<Permalink, { page: 'view' }>, atlas: Atlas): string {
  const { lang } = link;
  const named = <T extends { id: string }>(items: readonly T[], id: string, name: (item: T) => string) =>
    items.filter((item) => item.id === id).map(name)[0] ?? id;
  switch (link.page) {
    case 'home':
      return say(lang, 'siteName');
    case 'method':
      return say(lang, 'method');
    case 'claim':
      return named(atlas.claims, link.id, (claim) => claim.label[lang]);
    case 'place':
      return named(atlas.places, link.id, (place) => place.name[lang]);
    case 'plan':
      return named(atlas.plans, link.id, (plan) => plan.title[lang]);
    case 'search':
      return say(lang, 'search');
    case 'gallery':
      return say(lang, 'gallery');
    case 'compare':
      return COMPARE.title[lang];
    case 'story':
      return atlas.tours?.[0]?.title[lang] ?? say(lang, 'story');
    case 'theme':
      return named(atlas.vocabulary.themes, link.id, (theme) => theme.label[lang]);
    case 'actor':
      return named(atlas.vocabulary.actors, link.id, (actor) => actor.label[lang]);
    case 'product':
      return named(atlas.vocabulary.products, link.id, (product) => product.label[lang]);
    case 'source':
      return named(atlas.sources, link.id, (source) => source.title[lang]);
  }
}

async function toHtml(page: ReactNode, identifierPrefix = ''): Promise<string> {
  const { prelude } = await prerender(page, { progressiveChunkSize: Number.POSITIVE_INFINITY, identifierPrefix });
  return new Response(prelude).text();
}
