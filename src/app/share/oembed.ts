/** What a page elsewhere learns of a view from its address alone, as https://oembed.com has it. */

import { escapeHtml } from '../../domain/escape';
import { pathOf } from '../../domain/permalink';
import type { Lang } from '../../domain/text';
import { say } from '../../i18n/catalogue';
import { embedPath } from './addresses';

export interface OembedFacts {
  readonly lang: Lang;
  readonly view: string;
  /** The finding. */
  readonly title: string;
  /** Absolute address of the site with a slash at its end: the format has no relative ones. */
  readonly siteUrl: string;
}

/** Path below the site's root. */
export const oembedPath = (lang: Lang, view: string): string => `/oembed/${lang}/${view}.json`;

// Which its script makes fit where it may; hosts without it show this much.
const SIZE = { width: 600, height: 640 };
const A_DAY_IN_SECONDS = 86_400;

/**
 * The answer for one view. The frame stands alone and empty: WordPress takes a frame from a provider that it does not know
 * only in this form, and hides it behind a quotation where one is given.
 */
export function oembed({ lang, view, title, siteUrl }: OembedFacts) {
  const src = siteUrl + embedPath(lang, view).slice(1);
  const { width, height } = SIZE;
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: say(lang, 'siteName'),
    provider_url: siteUrl + pathOf({ page: 'home', lang }).slice(1),
    cache_age: A_DAY_IN_SECONDS,
    html: `<iframe src="${escapeHtml(src)}" title="${escapeHtml(title)}" width="${width}" height="${height}" frameborder="0"></iframe>`,
    width,
    height,
  } as const;
}

/** What leads from a view's page to the answer about it. */
export const oembedLink = ({ lang, view, title, siteUrl }: OembedFacts): string =>
  `<link rel="alternate" type="application/json+oembed" href="${siteUrl}${oembedPath(lang, view).slice(1)}" title="${escapeHtml(title)}">`;
