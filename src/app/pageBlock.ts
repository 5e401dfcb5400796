import type { PageData } from './pageData';

/** What a prerendered view carries in its JSON block. */
export interface PageBlock {
  /** Path below the site's root. */
  readonly path: string;
  readonly page: PageData;
  readonly reviewLabels: Readonly<Record<'zh' | 'en', string>>;
}

/** JSON that can stand inside a script element: no `<` can end it, no line separator can break it. */
export const inlineJson = (value: unknown): string =>
  JSON.stringify(value)
    .replace(/</g, '\\u003c')
    .replace(/\u2028/g, '\\u2028')
    .replace(/\u2029/g, '\\u2029');
