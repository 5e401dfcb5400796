import { describe, expect, it } from 'vitest';
import { spokenDate } from './period';

describe('a date', () => {
  const parts = { year: 'numeric', month: 'long', day: 'numeric', timeZone: 'UTC' } as const;
  it.each([
    ['zh', 'zh-CN'],
    ['en', 'en-GB'],
  ] as const)('is said in %s as the platform says it', (lang, locale) => {
    const platform = new Intl.DateTimeFormat(locale, parts);
    for (let month = 0; month < 12; month += 1) {
      const day = new Date(Date.UTC(2020 + (month % 5), month, 1 + month * 2));
      expect(spokenDate(day.toISOString().slice(0, 10), lang)).toBe(platform.format(day));
    }
  });
  it.each(['2020', '2020-03', 'unknown', '2020-13-01'])('%s stays as it is', (text) => {
    expect(spokenDate(text, 'en')).toBe(text);
  });
});
