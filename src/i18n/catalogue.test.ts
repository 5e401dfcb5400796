import { describe, expect, it } from 'vitest';
import type { LocalText } from '../domain/text';
import * as catalogue from './catalogue';

const { say: _say, CAVEATS_COUNTED, CLAIMS_ELSEWHERE, ...lists } = catalogue;
/** Every text of the catalogue by where it stands: `WORDS.siteName`. */
const texts: [string, LocalText][] = Object.entries(lists).flatMap(([list, words]) =>
  Object.entries(words).map(([key, text]): [string, LocalText] => [`${list}.${key}`, text]),
);
const where = (broken: (text: LocalText) => boolean): string[] =>
  texts.filter(([, text]) => broken(text)).map(([key]) => key);

const HAN = /\p{Script=Han}/u;
/** Names that a switch shows in the other language. */
const IN_THE_OTHER_LANGUAGE = ['WORDS.otherLanguage', 'WORDS.otherLanguageHint'];

describe('the catalogue', () => {
  it('[A12] says everything in both languages', () => {
    expect(where(({ zh, en }) => zh.trim() === '' || en.trim() === '')).toEqual([]);
    expect(texts.length).toBeGreaterThan(150);
  });
  it('holds no text with blanks around or twice between', () => {
    expect(where(({ zh, en }) => [zh, en].some((text) => text !== text.trim() || /\s\s/.test(text)))).toEqual([]);
  });
  it('sets Chinese with Chinese punctuation', () => {
    expect(where(({ zh }) => /\p{Script=Han}[,:;?!()]|[,:;?!()]\p{Script=Han}/u.test(zh))).toEqual([]);
  });
  it('says English without Han, and Chinese with it, but for names of languages', () => {
    expect(where(({ en }) => HAN.test(en))).toEqual(IN_THE_OTHER_LANGUAGE);
    expect(where(({ zh }) => !HAN.test(zh))).toEqual(IN_THE_OTHER_LANGUAGE);
  });
  it('counts what to mind, and one in the singular', () => {
    expect([CAVEATS_COUNTED.zh(3), CAVEATS_COUNTED.en(3)]).toEqual([
      '另有3条须知，见说法页',
      '3 things to mind, on its page',
    ]);
    expect(CAVEATS_COUNTED.en(1)).toMatch(/^one thing /);
    for (const count of [1, 3]) expect(CLAIMS_ELSEWHERE.zh(count)).toContain(`${count}`);
    expect(CLAIMS_ELSEWHERE.en(3)).toContain('3');
  });
  it('sets English with curly quotes and apostrophes', () => {
    expect(where(({ en }) => /['"]/.test(en))).toEqual([]);
  });
  it('calls no two kinds, standings or caveats the same', () => {
    for (const list of [catalogue.KIND_WORDS, catalogue.STATUS_WORDS, catalogue.CAVEAT_WORDS, catalogue.LEVEL_WORDS])
      for (const lang of ['zh', 'en'] as const) {
        const names = Object.values<LocalText>(list).map((text) => text[lang]);
        expect(new Set(names).size).toBe(names.length);
      }
  });
});
