import { describe, expect, it } from 'vitest';
import { REASON_CODES, VERDICTS } from '../domain/comparability';
import { REASON_WORDS, VERDICT_WORDS } from './comparability';

describe('the words of a verdict', () => {
  it('are there in both languages, and differ from each other', () => {
    const texts = [
      ...VERDICTS.map((verdict) => VERDICT_WORDS[verdict]),
      ...REASON_CODES.flatMap((code) => [REASON_WORDS[code].short, REASON_WORDS[code].full]),
    ];
    for (const lang of ['zh', 'en'] as const) expect(new Set(texts.map((text) => text[lang])).size).toBe(texts.length);
    for (const { zh, en } of texts)
      expect([/\p{Script=Han}/u.test(zh), /\p{Script=Han}/u.test(en)]).toEqual([true, false]);
  });
  it('are sentences where they are said in full', () => {
    for (const code of REASON_CODES) {
      expect(REASON_WORDS[code].full.zh).toMatch(/。$/);
      expect(REASON_WORDS[code].full.en).toMatch(/^[A-Z].*\.$/);
    }
  });
});
