/** The two languages of the atlas. Both are written, neither is derived from the other. */
export type Lang = 'zh' | 'en';

export const LANGS: readonly Lang[] = ['zh', 'en'];

/** A text in both languages. Plain text: never markup. */
export interface LocalText {
  readonly zh: string;
  readonly en: string;
}

/** The other language, for switches and fallbacks. */
export const otherLang = (lang: Lang): Lang => (lang === 'zh' ? 'en' : 'zh');
