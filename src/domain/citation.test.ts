import { describe, expect, it } from 'vitest';
import { bySource, quotation } from './citation';
import type { Source } from './evidence';

const FULL_TEXT: Source = {
  id: 'plan-text',
  plan: 'plan',
  title: { zh: '云锦市时尚产业规划（2031—2035年）', en: 'Fashion plan of Yunjin (2031–2035)' },
  publisher: { zh: '云锦市政府', en: 'Yunjin city government' },
  date: '2031-03-24',
  language: 'zh',
  kind: 'full-text',
  machineTranslated: false,
  file: 'plan.txt',
  outline: [],
};
const { date: _date, ...UNDATED } = FULL_TEXT;
const at = (locator: string, phrase: string, source = FULL_TEXT.id) => ({ source, locator, phrase });
const cite = (source: Source, lang: 'zh' | 'en', evidence = [at('三(五)13', '时尚消费街区')]): string =>
  quotation({ evidence, source, url: `https://atlas.test/${lang}/claim/x/` }, lang);

describe('a citation', () => {
  it('in Chinese: words, place, and an entry by GB/T 7714; last the address of the claim', () => {
    expect(cite(FULL_TEXT, 'zh')).toBe(
      '“时尚消费街区”（三(五)13）——云锦市政府. 云锦市时尚产业规划（2031—2035年）[Z]. 2031-03-24. https://atlas.test/zh/claim/x/',
    );
  });
  it('in English: words as the document has them, place, and an entry by APA', () => {
    expect(cite(FULL_TEXT, 'en')).toBe(
      '“时尚消费街区” (三(五)13) — Yunjin city government. (2031, March 24). Fashion plan of Yunjin (2031–2035). https://atlas.test/en/claim/x/',
    );
  });
  it('has the document’s own address, and the day where somebody looked', () => {
    const online = { ...FULL_TEXT, url: 'https://plan.test/1' };
    expect(cite(online, 'zh')).toContain('[EB/OL]. (2031-03-24). https://plan.test/1. https://atlas.test/');
    const seen = quotation({ evidence: [at('¶1', 'x')], source: online, url: 'u', accessed: '2031-04-01' }, 'zh');
    expect(seen).toContain('[EB/OL]. (2031-03-24)[2031-04-01]. https://plan.test/1. u');
  });
  it('says where the document bears no date, as the format has it', () => {
    expect(cite(UNDATED, 'en')).toContain('Yunjin city government. (n.d.). Fashion plan');
    expect(cite(UNDATED, 'zh')).toContain('[Z]. https://');
  });
  it('puts no second quotation marks around words that have their own', () => {
    expect(cite(FULL_TEXT, 'zh', [at('¶1', '“两链一圈”')])).toMatch(/^“两链一圈”（/);
  });
  it('quotes several phrases of one document, each place in it once', () => {
    const words = [at('¶1', 'seven cities'), at('¶1', 'nine clusters'), at('¶4', 'six bases')];
    expect(cite(FULL_TEXT, 'en', words)).toMatch(/^“seven cities” … “nine clusters” … “six bases” \(¶1; ¶4\) — /);
    expect(cite(FULL_TEXT, 'zh', words)).toContain('（¶1、¶4）——');
  });
  it('is made for each document apart, in the order of mention', () => {
    const words = [at('¶1', 'one'), at('¶2', 'two', 'other'), at('¶3', 'three')];
    expect(bySource(words).map(({ source, evidence }) => [source, evidence.map(({ phrase }) => phrase)])).toEqual([
      ['plan-text', ['one', 'three']],
      ['other', ['two']],
    ]);
    expect(bySource([])).toEqual([]);
  });
});
