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

/**
 * What a page with one style sheet of its own says of styles: that one, known by its bytes, and the site's files. It stands
 * in the page and not in a header, which would have to name the styles of every page there ever was.
 */
export const stylePolicy = (css: string): string =>
  `style-src 'self' 'sha256-${createHash('sha256').update(css).digest('base64')}'`;
