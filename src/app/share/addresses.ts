import { pathOf } from '../../domain/permalink';
import type { Lang } from '../../domain/text';

/** Path of a view's embed page below the site's root. */
export const embedPath = (lang: Lang, view: string): string => `/embed/${lang}/${view}/`;

/** Path of the script that fits embeds to their content; it never changes. */
export const EMBED_SCRIPT = '/embed.js';

/** Where a view stands in the gallery, with its code: what the tools lead to without a script. */
export const galleryPath = (lang: Lang, view: string): string => `${pathOf({ page: 'gallery', lang })}#${view}`;

/** An absolute address from a path below the root. */
export const at = (root: string, path: string): string => new URL(path.replace(/^\//, ''), root).href;

/** Which snapshots there are, below the root. */
export const FROZEN_LIST = '/data/frozen.json';

/** Path of a snapshot below the site's root: its bytes never change. */
export const frozenPath = (hash: string, lang: Lang, view: string): string => `/frozen/${hash}/${lang}/${view}/`;
