import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Source } from './evidence';
import { compareLocators } from './locator';
import { readDataFile } from './testing/realAtlas';

const { sources } = readDataFile<{ sources: Source[] }>('sources.json');
const FULL_TEXT = [
  '导语¶2',
  '标题',
  '前言',
  '一¶1',
  '二(一)',
  '三(一)',
  '三(一)1',
  '三(二)4',
  '三(四)10',
  '四(一)',
  '附则',
];
const REPORT = ['¶1', '¶2', '¶9', '¶10', '¶34'];

describe('locators', () => {
  it.each([
    ['a full text', FULL_TEXT],
    ['a report', REPORT],
  ])('stand in the order of %s', (_name, ordered) => {
    const shuffles = fc.shuffledSubarray(ordered, { minLength: ordered.length });
    fc.assert(
      fc.property(shuffles, (shuffled) => {
        expect([...shuffled].sort(compareLocators)).toEqual(ordered);
      }),
    );
  });
  it.each(sources.map((source) => [source.id, source.outline.map((part) => part.locator)] as const))(
    'of %s sort into the order of its outline',
    (_id, outline) => {
      expect([...outline].sort(compareLocators)).toEqual(outline);
    },
  );
  it('put a section before its parts, and a part before the next section', () => {
    expect(['三(二)', '三(一)3', '三(一)'].sort(compareLocators)).toEqual(['三(一)', '三(一)3', '三(二)']);
  });
  it('read full-width brackets as plain ones', () => {
    expect(compareLocators('三（二）4', '三(二)4')).toBe(0);
  });
  it('make a total order of anything', () => {
    const some = fc.oneof(fc.constantFrom(...FULL_TEXT, ...REPORT), fc.string());
    fc.assert(
      fc.property(some, some, some, (a, b, c) => {
        expect(Math.sign(compareLocators(a, b)) + Math.sign(compareLocators(b, a))).toBe(0);
        if (compareLocators(a, b) <= 0 && compareLocators(b, c) <= 0)
          expect(compareLocators(a, c)).toBeLessThanOrEqual(0);
      }),
    );
  });
});
