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
  it('in Chinese: words, title, place, publisher, date, address', () => {
    expect(cite(FULL_TEXT, 'zh')).toBe(
      '“时尚消费街区”——《云锦市时尚产业规划（2031—2035年）》三(五)13，云锦市政府，2031-03-24。https://atlas.test/zh/claim/x/',
    );
  });
  it('in English, with the words as the document has them', () => {
    expect(cite(FULL_TEXT, 'en')).toBe(
      '“时尚消费街区” — Fashion plan of Yunjin (2031–2035), 三(五)13, Yunjin city government, 2031-03-24. https://atlas.test/en/claim/x/',
    );
  });
  it('says where the document bears no date', () => {
    expect(cite(UNDATED, 'en')).toContain(', undated. https://');
    expect(cite(UNDATED, 'zh')).toContain('，日期未载。https://');
  });
  it('quotes several phrases of one document, each place in it once', () => {
    const words = [at('¶1', 'seven cities'), at('¶1', 'nine clusters'), at('¶4', 'six bases')];
    expect(cite(FULL_TEXT, 'en', words)).toMatch(/^“seven cities” … “nine clusters” … “six bases” — .*, ¶1; ¶4, /);
    expect(cite(FULL_TEXT, 'zh', words)).toContain('》¶1、¶4，');
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
