import type { RenderedPage } from '../../src/app/entry-server';
import { inlineJson } from '../../src/app/pageBlock';
import { escapeHtml } from '../../src/domain/escape';

const LOCALES = { zh: 'zh_CN', en: 'en_GB' };
const NAMES = { zh: '时尚产业集群图谱', en: 'Fashion Cluster Atlas' };
/** What networks cut a card's picture to. */
export const CARD = { width: 1200, height: 630 };

const property = (name: string, content: string): string =>
  `<meta property="${name}" content="${escapeHtml(content)}">`;
const named = (name: string, content: string): string => `<meta name="${name}" content="${escapeHtml(content)}">`;

/** The finding without the name of the site, which a card shows anyway. */
const shortTitle = ({ title, lang }: RenderedPage): string => title.replace(` · ${NAMES[lang]}`, '');

function imageTags(card: string, siteUrl: string, alt: string): string[] {
  return [
    property('og:image', siteUrl + card.slice(1)),
    property('og:image:type', 'image/png'),
    property('og:image:width', String(CARD.width)),
    property('og:image:height', String(CARD.height)),
    property('og:image:alt', alt),
    named('twitter:card', 'summary_large_image'),
  ];
}

/**
 * What other sites show of a page that is linked there. Addresses in it must be absolute: without the site's address
 * (`siteUrl` "/") there is no picture and no address, and the rest still tells what the page is.
 */
export function cardTags(page: RenderedPage, path: string, siteUrl: string): string[] {
  if (page.embed) return [];
  const known = siteUrl !== '/';
  const { lang, card } = page;
  return [
    property('og:type', path === `/${lang}/` ? 'website' : 'article'),
    property('og:site_name', NAMES[lang]),
    property('og:title', shortTitle(page)),
    property('og:description', page.description),
    property('og:locale', LOCALES[lang]),
    property('og:locale:alternate', LOCALES[lang === 'zh' ? 'en' : 'zh']),
    ...(known ? [property('og:url', siteUrl + path.slice(1))] : []),
    ...(known && card !== undefined
      ? imageTags(card, siteUrl, page.cardSays ?? shortTitle(page))
      : [named('twitter:card', 'summary')]),
    ...(known && page.structured ? [`<script type="application/ld+json">${inlineJson(page.structured)}</script>`] : []),
  ];
}
