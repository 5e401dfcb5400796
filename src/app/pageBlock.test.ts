import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inlineJson } from './pageBlock';

const nasty = fc.constantFrom('</script>', '<!--', '<script>', '\u2028', '\u2029', ']]>', '&lt;', '"', '\\', '山东');
const texts = fc.array(fc.oneof(nasty, fc.string({ unit: 'binary' }))).map((parts) => parts.join(''));

describe('JSON in a page', () => {
  it('is read back as it was', () => {
    fc.assert(
      fc.property(fc.dictionary(texts, texts), (value) => {
        expect(JSON.stringify(JSON.parse(inlineJson(value)))).toBe(JSON.stringify(value));
      }),
    );
  });
  it('holds nothing that could end its element or break its lines', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(inlineJson({ text })).not.toMatch(/[<\u2028\u2029]/);
      }),
    );
  });
});
