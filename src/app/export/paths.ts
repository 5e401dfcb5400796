import type { Lang } from '../../domain/text';

/** Name of a file without its ending: `fashion-cluster-atlas-shandong-clusters-zh-jimo`. */
export const stemOf = (lang: Lang, view: string, select?: string): string =>
  ['fashion-cluster-atlas', view, lang, ...(select === undefined ? [] : [select])].join('-');

/** Path below the site's root of a file that lies there for who has no script. */
export const staticPath = (lang: Lang, view: string, ending: string): string =>
  `/export/${lang}/${stemOf(lang, view)}.${ending}`;

/** Path below the site's root of the picture that other sites show of a view. */
export const cardPath = (lang: Lang, view: string): string => `/export/${lang}/${stemOf(lang, view)}-card.png`;
