import { escapeHtml } from '../../src/domain/escape';
import { inLang, parsePath, pathOf } from '../../src/domain/permalink';
import { LANGS } from '../../src/domain/text';

/** A file of the site, by its path below the root. */
export interface SiteFile {
  readonly path: string;
  readonly text: string;
}

const CODES = { zh: 'zh-Hans', en: 'en' };
/** The protocol allows 50,000 addresses in a file, and 50 MB, which the alternates would reach first. */
const MOST_IN_A_FILE = 20_000;
const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';
const SCHEMA = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

function entry(path: string, siteUrl: string): string {
  const at = (to: string) => escapeHtml(siteUrl + to.slice(1));
  const link = parsePath(path);
  const others = LANGS.flatMap((lang) =>
    link ? [`<xhtml:link rel="alternate" hreflang="${CODES[lang]}" href="${at(pathOf(inLang(link, lang)))}"/>`] : [],
  );
  return `<url><loc>${at(path)}</loc>${others.join('')}</url>\n`;
}

const urlSet = (paths: readonly string[], siteUrl: string): string =>
  `${HEAD}<urlset ${SCHEMA} xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${paths.map((path) => entry(path, siteUrl)).join('')}</urlset>\n`;

function parts(paths: readonly string[], siteUrl: string): SiteFile[] {
  const count = Math.ceil(paths.length / MOST_IN_A_FILE);
  const files = Array.from({ length: count }, (_, index) => ({
    path: `/sitemap-${index + 1}.xml`,
    text: urlSet(paths.slice(index * MOST_IN_A_FILE, (index + 1) * MOST_IN_A_FILE), siteUrl),
  }));
  const list = files
    .map(({ path }) => `<sitemap><loc>${escapeHtml(siteUrl + path.slice(1))}</loc></sitemap>\n`)
    .join('');
  return [{ path: '/sitemap.xml', text: `${HEAD}<sitemapindex ${SCHEMA}>\n${list}</sitemapindex>\n` }, ...files];
}

/**
 * What search engines ask for. A sitemap holds absolute addresses only: where the site's own is not known there is none.
 * Embeds are not in it; they say themselves that they are not to be found.
 */
export function searchEngineFiles(paths: readonly string[], siteUrl: string): SiteFile[] {
  const robots = 'User-agent: *\nAllow: /\n';
  if (siteUrl === '/') return [{ path: '/robots.txt', text: robots }];
  const maps =
    paths.length > MOST_IN_A_FILE ? parts(paths, siteUrl) : [{ path: '/sitemap.xml', text: urlSet(paths, siteUrl) }];
  return [{ path: '/robots.txt', text: `${robots}Sitemap: ${siteUrl}sitemap.xml\n` }, ...maps];
}
