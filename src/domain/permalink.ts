import { LANGS, type Lang } from './text';

/** Kinds of page that show one thing by its id. */
export const ITEM_PAGES = ['claim', 'place', 'source', 'plan', 'theme', 'actor', 'product'] as const;
export type ItemPage = (typeof ITEM_PAGES)[number];

/** Pages of which there is one in each language. */
const SINGLE_PAGES = ['method', 'search', 'story', 'gallery', 'compare'] as const;
type SinglePage = (typeof SINGLE_PAGES)[number];

/** A page of the site. Paths never change: they are what people cite. */
export type Permalink =
  | { readonly page: 'home' | SinglePage; readonly lang: Lang }
  | { readonly page: 'view'; readonly lang: Lang; readonly id: string }
  | { readonly page: ItemPage; readonly lang: Lang; readonly id: string };

const ID = /^[a-z0-9][a-z0-9-]{0,119}$/;

/** The page that sets two claims beside each other, or one that still waits for the other. */
export function comparePath(lang: Lang, pair: { readonly a?: string; readonly b?: string }): string {
  const query = new URLSearchParams(Object.entries(pair).filter(([, id]) => id !== undefined)).toString();
  return pathOf({ page: 'compare', lang }) + (query === '' ? '' : `?${query}`);
}

/** Path below the site's root, with a slash at both ends: `/zh/claim/sd-cluster-jimo/`. */
export function pathOf(link: Permalink): string {
  if (!('id' in link)) return link.page === 'home' ? `/${link.lang}/` : `/${link.lang}/${link.page}/`;
  return link.page === 'view' ? `/${link.lang}/${link.id}/` : `/${link.lang}/${link.page}/${link.id}/`;
}

/** Reads a path back; anything that is not a page's path gives undefined. `index.html` and missing slashes are forgiven. */
export function parsePath(path: string): Permalink | undefined {
  const [lang, first, second, ...rest] = path
    .replace(/index\.html$/, '')
    .split('/')
    .filter((part) => part !== '');
  if (!isLang(lang) || rest.length > 0) return undefined;
  if (first === undefined) return { page: 'home', lang };
  if (second === undefined) return parseSingle(lang, first);
  return isItemPage(first) && ID.test(second) ? { page: first, lang, id: second } : undefined;
}

function parseSingle(lang: Lang, name: string): Permalink | undefined {
  if (isSinglePage(name)) return { page: name, lang };
  if (isItemPage(name) || !ID.test(name)) return undefined;
  return { page: 'view', lang, id: name };
}

const isLang = (value: string | undefined): value is Lang => LANGS.some((lang) => lang === value);
const isSinglePage = (value: string): value is SinglePage => SINGLE_PAGES.some((page) => page === value);
const isItemPage = (value: string): value is ItemPage => ITEM_PAGES.some((page) => page === value);

/** The same page in the other language. */
export const inLang = <P extends Permalink>(link: P, lang: Lang): P => ({ ...link, lang });

/**
 * Path from one page to another as a relative URL, so that the same file works under any sub-folder.
 * Both are absolute paths below the site's root that end in a slash.
 */
export function relativePath(from: string, to: string): string {
  const up = from.split('/').filter(Boolean).length;
  const down = to.replace(/^\//, '');
  return up === 0 ? `./${down}` : `${'../'.repeat(up)}${down}`;
}
