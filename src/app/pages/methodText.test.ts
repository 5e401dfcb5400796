import { describe, expect, it } from 'vitest';
import type { LocalText } from '../../domain/text';
import { METHOD } from './methodText';

const isText = (value: object): value is LocalText => 'zh' in value && 'en' in value;

/** Every text below a value. */
function textsIn(value: unknown): LocalText[] {
  if (typeof value !== 'object' || value === null) return [];
  return isText(value) ? [value] : Object.values(value).flatMap(textsIn);
}

const texts = textsIn(METHOD);

describe('the page of method', () => {
  it('is written in both languages', () => {
    expect(texts.length).toBeGreaterThan(15);
    expect(texts.filter(({ zh, en }) => !/\p{Script=Han}/u.test(zh) || /\p{Script=Han}/u.test(en))).toEqual([]);
  });
  it('sets Chinese with Chinese punctuation', () => {
    const bad = texts.flatMap(
      ({ zh }) => zh.match(/.{0,6}(?:\p{Script=Han}[,:;?!()]|[,:;?!()]\p{Script=Han}).{0,6}/gu) ?? [],
    );
    expect(bad).toEqual([]);
  });
  it('sets English with curly quotes and apostrophes', () => {
    expect(texts.filter(({ en }) => /['"]/.test(en))).toEqual([]);
  });
  it('counts no claims in words that a change of the data would make false', () => {
    expect(texts.filter(({ zh, en }) => /\d{3,} (?:claims|phrases)|\d{3,}(?:条|个)/.test(zh + en))).toEqual([]);
  });
});
