import { describe, expect, it } from 'vitest';
import { capital, countWord, joinNames, namesAnd, plural } from './join';

describe('running text', () => {
  it('joins names as the language does', () => {
    expect(joinNames(['青岛', '济南'], 'zh')).toBe('青岛、济南');
    expect(joinNames(['Qingdao', 'Jinan'], 'en')).toBe('Qingdao, Jinan');
    expect(joinNames([], 'en')).toBe('');
  });
  it('joins names in a sentence as the platform does, which takes long to begin', () => {
    const platform = new Intl.ListFormat('en-GB');
    for (const names of [
      [],
      ['Yantai'],
      ['Yantai', 'Jinan'],
      ['Yantai', 'Jinan', 'Weihai'],
      ['2020', '2022', '2024', '2025'],
    ])
      expect(namesAnd(names)).toBe(platform.format(names));
  });
  it.each<[number, string, string]>([
    [0, '零', 'zero'],
    [2, '两', 'two'],
    [10, '十', 'ten'],
    [12, '十二', 'twelve'],
    [13, '13', '13'],
  ])('says %d as %s and %s', (n, zh, en) => {
    expect([countWord(n, 'zh'), countWord(n, 'en')]).toEqual([zh, en]);
  });
  it('starts a sentence with a capital', () => {
    expect(capital('seven clusters')).toBe('Seven clusters');
    expect(capital('')).toBe('');
  });
  it('says one in the singular', () => {
    expect([plural(1, 'is', 'are'), plural(2, 'is', 'are'), plural(0, 'base'), plural(1, 'base')]).toEqual([
      'is',
      'are',
      'bases',
      'base',
    ]);
  });
});
