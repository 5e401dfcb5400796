import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textWidth, wrapText } from './textWidth';

const squeeze = (text: string): string => text.replace(/\s+/g, '');
const latin = fc.stringMatching(/^[A-Za-z]{1,18}[,.:;]?$/);
const han = fc.stringMatching(/^[一-龥]{1,12}[，。；：、）”》！？]?$/);
const rare = fc.constantFrom('𠮷野家', '👗👔', '“千亿级”', '（2020—2024年）', '1000亿元', '');
const texts = fc.array(fc.oneof(latin, han, rare), { maxLength: 30 }).map((words) => words.join(' '));
const widths = fc.integer({ min: 20, max: 400 });
const FONT = 14;

describe('the width of a line', () => {
  it('adds up', () => {
    fc.assert(
      fc.property(texts, texts, (a, b) => {
        expect(textWidth(a + b, FONT)).toBeCloseTo(textWidth(a, FONT) + textWidth(b, FONT), 6);
      }),
    );
  });
  it('grows with the size of the type', () => {
    expect(textWidth('山东 bases', 28)).toBeCloseTo(2 * textWidth('山东 bases', 14), 6);
  });
  it.each(['山', '，', '。', '“', '𠮷', '👗', 'カ'])('gives %s a full square', (char) => {
    expect(textWidth(char, 10)).toBe(10);
  });
  it('gives Latin letters less than a square, and wide ones more than narrow ones', () => {
    expect(textWidth('i', 10)).toBeLessThan(textWidth('n', 10));
    expect(textWidth('n', 10)).toBeLessThan(textWidth('M', 10));
    expect(textWidth('M', 10)).toBeLessThan(10);
  });
});

describe('a wrapped text', () => {
  const wrapped = fc.tuple(texts, widths).map(([text, width]) => ({ text, width, lines: wrapText(text, FONT, width) }));

  it('keeps every character in order', () => {
    fc.assert(
      fc.property(wrapped, ({ text, lines }) => {
        expect(squeeze(lines.join(''))).toBe(squeeze(text));
      }),
    );
  });
  it('keeps to the width, but for a line that cannot be broken', () => {
    fc.assert(
      fc.property(wrapped, ({ width, lines }) => {
        for (const line of lines) if (textWidth(line, FONT) > width) expect(wrapText(line, FONT, 1)).toEqual([line]);
      }),
      { numRuns: 500 },
    );
  });
  it('has no empty line and no blank at either end of one', () => {
    fc.assert(
      fc.property(wrapped, ({ lines }) => {
        for (const line of lines) expect(line).toMatch(/^\S(.*\S)?$/u);
      }),
    );
  });
  it('fills a line before it begins another', () => {
    expect(wrapText('one two three', FONT, textWidth('one two', FONT))).toEqual(['one two', 'three']);
    expect(wrapText('山东省青岛市', FONT, FONT * 4)).toEqual(['山东省青', '岛市']);
  });
  it('never begins a line with a closing mark, nor ends one with an opening mark', () => {
    fc.assert(
      fc.property(wrapped, ({ lines }) => {
        for (const line of lines.slice(1)) expect(line).not.toMatch(/^[，。；：、）”》！？]/);
        for (const line of lines.slice(0, -1)) expect(line).not.toMatch(/[（“《]$/);
      }),
      { numRuns: 500 },
    );
  });
  it('is no line at all for no text', () => {
    expect(wrapText('', FONT, 100)).toEqual([]);
    expect(wrapText('  ', FONT, 100)).toEqual([]);
  });
  it('copes with ten thousand characters', () => {
    expect(wrapText('童'.repeat(10_000), FONT, FONT * 10)).toHaveLength(1000);
    expect(wrapText('x'.repeat(10_000), FONT, FONT * 10)).toHaveLength(1);
  });
});
