import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { AHEAD_FILE } from '../../src/app/compare/ahead';
import type { RenderedPage } from '../../src/app/entry-server';
import { WALL_FILE } from '../../src/app/screen/ahead';
import { oembedLink } from '../../src/app/share/oembed';
import { LATE_FILE, VERSION_META } from '../../src/app/update/files';
import { escapeHtml } from '../../src/domain/escape';
import { inLang, parsePath, pathOf } from '../../src/domain/permalink';
import { LANGS } from '../../src/domain/text';
import { knowsOf, ownPolicy } from './embedStyle';
import { cardTags } from './head';
import { pruneCss } from './pruneCss';

export interface ManifestChunk {
  readonly file: string;
  readonly css?: readonly string[];
  /** Other files that it names: a worker's script. */
  readonly assets?: readonly string[];
  readonly imports?: readonly string[];
  readonly dynamicImports?: readonly string[];
}

/** What the bundler wrote, by source module. Paths are below the site's root. */
export interface Assets {
  readonly manifest: Readonly<Record<string, ManifestChunk>>;
  /** The text of a style sheet. */
  readonly styleText: (file: string) => string;
  /** How long a file is. */
  readonly bytes: (file: string) => number;
  readonly embed: EmbedAssets;
}

/** What stands in every embed page, as text. */
export interface EmbedAssets {
  readonly script: string;
  /** What the script may fetch, too: it writes into the page what the page's styles have to know. */
  readonly later: string;
  readonly styles: string;
}

const ENHANCE = 'src/app/enhance-entry.ts';
const SEARCH = 'src/app/search-entry.ts';
const SCREEN = 'src/app/screen-entry.ts';
const COMPARE = 'src/app/compare-entry.ts';
const MAIN = 'index.html';

/** The script that a page loads: the app where it takes over, the enhancement where the page is only read. */
function entryOf(page: RenderedPage): string {
  if (page.block !== undefined) return MAIN;
  if (page.search) return SEARCH;
  if (page.screen) return SCREEN;
  if (page.compare !== undefined) return COMPARE;
  return ENHANCE;
}

/** Reads the bundler's manifest. */
export function readAssets(dist: string): Omit<Assets, 'embed'> {
  return {
    manifest: JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8')) as Assets['manifest'],
    styleText: (file) => readFileSync(join(dist, file), 'utf8').trim(),
    bytes: (file) => statSync(join(dist, file)).size,
  };
}

export interface PageParts {
  readonly path: string;
  readonly page: RenderedPage;
  readonly assets: Assets;
  readonly siteUrl: string;
  /** Version of the build. Embeds do not say it: what they hold must not change with what they do not. */
  readonly version?: string;
}

/** One whole page. All addresses are relative to it, so that any sub-folder can hold the site. */
export function pageHtml(parts: PageParts): string {
  const { path, page, assets, siteUrl } = parts;
  const up = page.anywhere && siteUrl !== '/' ? siteUrl : '../'.repeat(path.split('/').filter(Boolean).length) || './';
  const lang = page.lang === 'en' ? 'en' : 'zh-Hans';
  return `<!doctype html>
<html lang="${lang}" data-scheme="${page.screen ? 'dark' : 'light'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="atlas-root" content="${up}">
<title>${escapeHtml(page.title)}</title>
${(page.embed ? framedHead(page, assets) : ownHead(parts, up)).join('\n')}
<link rel="icon" href="${up}favicon.svg" type="image/svg+xml">
</head>
<body>
<div id="root">${page.embed ? withoutSeams(page.html) : page.html}</div>
${page.block === undefined ? '' : `<script type="application/json" id="page-data">${page.block}</script>`}
${page.embed ? `<script type="module">${assets.embed.script}</script>` : ''}
</body>
</html>
`;
}

/** Nobody takes an embed over: what React leaves between texts, to find its way back, is of no use there. */
const withoutSeams = (html: string): string => html.replaceAll('<!-- -->', '');

function ownHead({ path, page, assets, siteUrl, version }: PageParts, up: string): string[] {
  return [
    ...(version ? [`<meta name="${VERSION_META}" content="${escapeHtml(version)}">`] : []),
    `<meta name="description" content="${escapeHtml(page.description)}">`,
    ...ahead(page, up),
    ...alternates(path, up, siteUrl),
    ...cardTags(page, path, siteUrl),
    ...discovery(path, page, siteUrl),
    ...styleFiles(page, assets).map((file) => `<link rel="stylesheet" href="${up}${file}">`),
    ...scripts(page, assets, up),
    ...late(page, up),
  ];
}

/** What reads an address before the page is seen; where a browser does not know how to wait, soon after. */
function ahead({ compare, screen }: RenderedPage, up: string): string[] {
  const script = (file: string, said: string) =>
    `<script type="module" async blocking="render" ${said} src="${up}${file}"></script>`;
  if (compare !== undefined) return [script(AHEAD_FILE, `data-prefixes="${escapeHtml(compare.join(' '))}"`)];
  if (!screen) return [];
  return [script(WALL_FILE, `data-tours="${screen.tours.join(' ')}" data-boundaries="${screen.boundaries.join(' ')}"`)];
}

/**
 * What keeps pages for times without a network and looks for newer versions, on pages that are only read. It waits by
 * itself; pages of the app have no room for its bytes, and are kept by the worker that the others put to work.
 */
const late = (page: RenderedPage, up: string): string[] =>
  page.block === undefined && !page.screen && !page.anywhere
    ? [`<script type="module" fetchpriority="low" src="${up}${LATE_FILE}"></script>`]
    : [];

/** What every page has around its content. */
const ROOT_NAMES = 'html body lang data-scheme';

/**
 * What an embed looks like and how it answers stand in it: files would be a round trip more before anything is seen, and
 * one more before it answers. The script comes last, after what it answers for.
 */
function framedHead(page: RenderedPage, assets: Assets): string[] {
  const { script, later, styles } = assets.embed;
  const css = styles + styleFiles(page, assets).map(assets.styleText).join('');
  const style = pruneCss(css, knowsOf(`${ROOT_NAMES} ${page.lang} ${page.html}`, script + later));
  return [
    `<meta http-equiv="Content-Security-Policy" content="${ownPolicy({ style, script })}">`,
    '<base target="_blank">',
    '<meta name="robots" content="noindex">',
    `<style>${style}</style>`,
  ];
}

function alternates(path: string, up: string, siteUrl: string): string[] {
  const link = parsePath(path);
  if (!link) return [];
  const codes = { zh: 'zh-Hans', en: 'en' };
  const at = (to: string) => (siteUrl === '/' ? up + to.slice(1) : siteUrl + to.slice(1));
  const others = LANGS.map(
    (lang) => `<link rel="alternate" hreflang="${codes[lang]}" href="${at(pathOf(inLang(link, lang)))}">`,
  );
  return siteUrl === '/' ? others : [`<link rel="canonical" href="${siteUrl}${path.slice(1)}">`, ...others];
}

/** Leads pages elsewhere to what they need to show a view; the format knows absolute addresses only. */
function discovery(path: string, { title }: RenderedPage, siteUrl: string): string[] {
  const link = parsePath(path);
  if (link?.page !== 'view' || siteUrl === '/') return [];
  return [oembedLink({ lang: link.lang, view: link.id, title, siteUrl })];
}

function styleFiles(page: RenderedPage, { manifest }: Assets): string[] {
  // The code of a picture imports the app, which dresses what stands around pictures: an embed has none of that.
  const around = page.embed || page.screen ? staticGraph(manifest, MAIN) : [];
  const pictures = [...(page.module ? [page.module] : []), ...(page.modules ?? [])];
  const ofPicture = pictures.flatMap((name) => staticGraph(manifest, name)).filter((name) => !around.includes(name));
  const own = page.embed ? [] : staticGraph(manifest, entryOf(page));
  const files = [...own, ...ofPicture].flatMap((name) => chunkOf(manifest, name).css ?? []);
  return [...new Set(files)];
}

function scripts(page: RenderedPage, { manifest, bytes }: Assets, up: string): string[] {
  const entry = entryOf(page);
  const script = `<script type="module" crossorigin src="${up}${chunkOf(manifest, entry).file}"></script>`;
  // Early is a help and no more: a small module that the bundler folded into another chunk comes with that one.
  const early = (page.early ?? []).filter((name) => name in manifest);
  const modules = [entry, ...early].flatMap((name) => staticGraph(manifest, name));
  const imported = [...new Set(modules)].filter((name) => name !== entry).map((name) => chunkOf(manifest, name).file);
  // Where a host answers six requests at a time, what takes longest must not wait for what is quick.
  const longestFirst = imported.toSorted((a, b) => bytes(b) - bytes(a));
  return [script, ...longestFirst.map((file) => `<link rel="modulepreload" crossorigin href="${up}${file}">`)];
}

function chunkOf(manifest: Assets['manifest'], name: string): ManifestChunk {
  const chunk = manifest[name];
  if (!chunk) throw new Error(`the bundler's manifest has no "${name}"`);
  return chunk;
}

/** A chunk and everything that it imports statically. */
export function staticGraph(manifest: Assets['manifest'], name: string, seen: Set<string> = new Set()): string[] {
  if (seen.has(name)) return [];
  seen.add(name);
  return [name, ...(chunkOf(manifest, name).imports ?? []).flatMap((next) => staticGraph(manifest, next, seen))];
}
