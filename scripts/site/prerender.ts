/**
 * Draws every page of a bundled site into its folder.
 *
 *   tsx scripts/site/prerender.ts [--dist DIR] [--only PATTERN]
 *
 * --only draws just the pages and embeds whose path fits, and leaves the program that draws them in place: for work on many pages.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import type { Topology } from 'topojson-specification';
import { AHEAD_FILE } from '../../src/app/compare/ahead';
import type * as Server from '../../src/app/entry-server';
import { WALL_FILE } from '../../src/app/screen/ahead';
import { frozenPath } from '../../src/app/share/addresses';
import { oembed, oembedPath } from '../../src/app/share/oembed';
import { VERSION_FILE } from '../../src/app/update/files';
import type { Atlas } from '../../src/domain/atlas';
import { OLDEST_BROWSERS } from './browsers';
import { writeCards } from './cards';
import { embedBundle } from './embed-bundle';
import { buildEmbedScript } from './embed-script';
import { writeFonts } from './fonts';
import { freezeSite } from './freezeSite';
import { keptDir, type Page, type Snapshot } from './frozen';
import { headersFile } from './headers';
import { type Assets, pageHtml, readAssets } from './html';
import { buildPlainScript } from './plain-script';
import { searchEngineFiles } from './sitemap';
import { buildVersion } from './version';
import { buildLateScript, writeWorker } from './worker';

const { values } = parseArgs({ options: { dist: { type: 'string', default: 'dist' }, only: { type: 'string' } } });
const DIST = resolve(values.dist);
/** Scripts that read an address before the page is seen. */
const AHEAD = [
  ['src/app/compare/ahead-entry.ts', AHEAD_FILE],
  ['src/app/screen/ahead-entry.ts', WALL_FILE],
] as const;
const SERVER = resolve('.ssr/entry-server.js');

const readJson = <T>(path: string): T => JSON.parse(readFileSync(path, 'utf8')) as T;

/** The whole atlas, put together from the files that the site itself will fetch. */
function readAtlas(): Atlas {
  const shared = readJson<Omit<Atlas, 'claims'>>(join(DIST, 'data/atlas/shared.json'));
  const claims = shared.plans.flatMap(
    (plan) => readJson<Pick<Atlas, 'claims'>>(join(DIST, `data/atlas/${plan.id}.json`)).claims,
  );
  return { ...shared, claims };
}

function readGeometry(): Record<string, Topology> {
  const files = readJson<{ files: Record<string, unknown> | readonly { file: string }[] }>(
    join(DIST, 'data/geo/provenance.json'),
  ).files;
  const names = Array.isArray(files) ? files.map((entry: { file: string }) => entry.file) : Object.keys(files);
  const stems = names.map((name) => name.replace(/\.json$/, ''));
  return Object.fromEntries(stems.map((stem) => [stem, readJson<Topology>(join(DIST, `data/geo/${stem}.json`))]));
}

const readFeatures = () =>
  readJson<{ features: Parameters<typeof Server.dataFiles>[1] }>(join(DIST, 'data/places.geojson')).features;

function readReviewNumber(): string | undefined {
  return readJson<{ reviewNumber: string | null }>(join(DIST, 'data/geo/provenance.json')).reviewNumber ?? undefined;
}

function siteFrom(env: NodeJS.ProcessEnv): Server.Site {
  const siteUrl = env.SITE_URL ? `${env.SITE_URL.replace(/\/+$/, '')}/` : '/';
  return { atlas: readAtlas(), geometry: readGeometry(), siteUrl, reviewNumber: readReviewNumber() };
}

/** Names this build by all that its pages are made from. To be called before anything is written. */
function readVersion({ siteUrl, reviewNumber = '' }: Server.Site): string {
  const release = readJson<{ version: string }>('package.json').version;
  return buildVersion({ release, folders: [DIST, '.ssr', 'scripts/site'], settings: [siteUrl, reviewNumber] });
}

const write = (path: string, html: string): void => writeText(join(path, 'index.html'), html);

function writeText(path: string, text: string): void {
  const file = join(DIST, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

type ServerModule = typeof Server;

/** Snapshots of all embeds as they are now, those that releases kept, and a stone where a view was. */
async function freeze(server: ServerModule, site: Server.Site, assets: Assets): Promise<void> {
  const pages: Page[] = [];
  const { siteUrl } = site;
  for (const target of server.EMBEDS) {
    const { lang, view } = target;
    // Any hash will do: links are relative, and all hashes lie equally deep.
    const path = frozenPath('hash', lang, view.id);
    const page = await server.renderEmbed({ ...target, path, frozen: true }, site);
    const html = pageHtml({ path, page, assets, siteUrl });
    pages.push({ lang, view: view.id, title: server.headlineOf(view, lang, site), html });
  }
  const stone = async ({ hash, lang, view, title }: Snapshot, path: string) => {
    const snapshot = frozenPath(hash, lang, view);
    const page = await server.renderTombstone({ lang, title, snapshot, from: path });
    return pageHtml({ path, page, assets, siteUrl });
  };
  await freezeSite({ dist: DIST, kept: resolve(keptDir(process.env)), pages, stone });
}

/** What pages elsewhere learn of each view; absolute addresses are needed, so only where the site's is known. */
function writeOembed(server: ServerModule, site: Server.Site): void {
  if (site.siteUrl === '/') return;
  for (const { lang, view } of server.EMBEDS) {
    const title = server.headlineOf(view, lang, site);
    const answer = oembed({ lang, view: view.id, title, siteUrl: site.siteUrl });
    writeText(oembedPath(lang, view.id), `${JSON.stringify(answer)}\n`);
  }
}

/** Draws the pages of some paths. */
async function drawPages(
  server: ServerModule,
  site: Server.Site,
  assets: Assets,
  paths: readonly string[],
  version: string,
) {
  for (const path of paths) {
    const page = await server.renderPage(path, site);
    write(path, pageHtml({ path, page, assets, siteUrl: site.siteUrl, version }));
  }
}

async function drawEmbeds(server: ServerModule, site: Server.Site, assets: Assets, targets: typeof Server.EMBEDS) {
  for (const target of targets) {
    const page = await server.renderEmbed(target, site);
    write(target.path, pageHtml({ path: target.path, page, assets, siteUrl: site.siteUrl }));
  }
}

async function main(): Promise<void> {
  const started = Date.now();
  // React's development build checks what tests have checked already, and takes twice as long to draw.
  process.env.NODE_ENV ??= 'production';
  const server = (await import(pathToFileURL(SERVER).href)) as typeof Server;
  const site = siteFrom(process.env);
  const version = readVersion(site);
  const assets = { ...readAssets(DIST), embed: await embedBundle(DIST) };
  for (const { path, text } of server.searchFiles(site)) writeText(path, text);
  if (values.only !== undefined) {
    const wanted = new RegExp(values.only);
    const fits = ({ path }: { readonly path: string }): boolean => wanted.test(path);
    const paths = server.allPaths(site.atlas).filter((path) => fits({ path }));
    await drawEmbeds(server, site, assets, server.EMBEDS.filter(fits));
    return drawPages(server, site, assets, paths, version);
  }
  for (const { path, text } of server.dataFiles(site, readFeatures())) writeText(path, text);
  for (const { path, text } of await server.screenFiles(site)) writeText(path, text);
  write(
    '/screen/',
    pageHtml({ path: '/screen/', page: await server.renderScreen(site), assets, siteUrl: site.siteUrl, version }),
  );
  const paths = server.allPaths(site.atlas);
  await drawPages(server, site, assets, paths, version);
  await drawEmbeds(server, site, assets, server.EMBEDS);
  writeFileSync(
    join(DIST, 'index.html'),
    pageHtml({ path: '/', page: await server.renderCover(), assets, siteUrl: site.siteUrl, version }),
  );
  writeFileSync(
    join(DIST, '404.html'),
    pageHtml({ path: '/', page: await server.renderNotFound(site), assets, siteUrl: site.siteUrl, version }),
  );
  writeText('_headers', headersFile(['zh', 'en', 'screen'], new URL(site.siteUrl, 'http://build.invalid/').pathname));
  await freeze(server, site, assets);
  writeOembed(server, site);
  await buildEmbedScript(DIST);
  await writeFonts(DIST);
  await writeCards(DIST, server.cardFacts(site));
  for (const { path, text } of searchEngineFiles(['/', ...paths], site.siteUrl)) writeText(path, text);
  writeText(VERSION_FILE, `${JSON.stringify({ version })}\n`);
  await buildLateScript(DIST);
  for (const [entry, file] of AHEAD) await buildPlainScript(DIST, { entry, file, target: OLDEST_BROWSERS });
  await writeWorker(DIST, process.env.WORKER === 'off');
  rmSync(resolve('.ssr'), { recursive: true, force: true });
  console.log(
    `prerendered ${paths.length + server.EMBEDS.length + 2} pages in ${((Date.now() - started) / 1000).toFixed(1)} s`,
  );
}

if (!existsSync(SERVER)) throw new Error('build the site first: npm run build');
await main();
