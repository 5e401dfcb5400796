import { createHash } from 'node:crypto';
import type { Knows } from './pruneCss';

const WORD = /[\w-]+/g;

const words = (text: string): ReadonlySet<string> => new Set(text.match(WORD));

/** `data-lit` as scripts may write it: `lit`. */
const inScript = (name: string): string =>
  name.replace(/^data-/, '').replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** Every name that stands in a page, or in the scripts that may write into it. */
export function knowsOf(html: string, scripts: string): Knows {
  const inPage = words(html);
  const written = words(scripts);
  return (name) => inPage.has(name) || written.has(name) || written.has(inScript(name));
}

const hashed = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * What a page with one style sheet and one script of its own allows: these two, known by their bytes, and the site's
 * files. It stands in the page and not in a header, which would have to name those of every page there ever was.
 */
export const ownPolicy = ({ style, script }: { readonly style: string; readonly script: string }): string =>
  `style-src 'self' ${hashed(style)}; script-src 'self' ${hashed(script)}`;
