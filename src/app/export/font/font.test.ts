import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { readCmap, writeCmap } from './cmap';
import { type Font, missingIn, openFont, subset, widthIn } from './font';
import { readWoff, writeSfnt, writeWoff } from './sfnt';

const FILES = ['atlas-sans-regular', 'atlas-sans-bold', 'atlas-serif-bold'];
const bytesOf = (name: string) => new Uint8Array(readFileSync(`assets/fonts/${name}.woff`));
const TEXT = '时尚产业 Fashion “520” ≥ 12';

describe.each(FILES)('%s', (name) => {
  let font: Font;
  beforeAll(async () => {
    font = await openFont(bytesOf(name));
  });
  it('gives a smaller font that draws the same text at the same width, and nothing else', async () => {
    const packed = await writeWoff(subset(font, TEXT).tables);
    const small = await openFont(packed);
    expect(packed.length).toBeLessThan(12_000);
    expect(missingIn(small, TEXT)).toEqual([]);
    expect([...small.glyphs.keys()].map((code) => String.fromCodePoint(code)).join('')).toBe(
      [...new Set(TEXT)].sort().join(''),
    );
    expect(widthIn(small, TEXT, 16)).toBeCloseTo(widthIn(font, TEXT, 16), 9);
  });
  it('sets Chinese in full squares', () => {
    expect(widthIn(font, '时尚产业', 10)).toBe(40);
  });
  it('keeps the same outlines through writing and reading', async () => {
    const small = subset(font, TEXT);
    const read = await readWoff(await writeWoff(small.tables));
    for (const [tag, table] of small.tables) expect(read.get(tag), tag).toEqual(table);
    expect(writeSfnt(small.tables).length).toBeGreaterThan(2_000);
  });
  it('says what it lacks', () => {
    expect(missingIn(font, '时𠀀 尚𠀀')).toEqual(['𠀀']);
    expect(subset(font, '𠀀').glyphs.size).toBe(0);
  });
});

describe('a character map', () => {
  it('gives back what was written', () => {
    const codes = fc.uniqueArray(fc.integer({ min: 1, max: 0x10ffff }), { minLength: 1 });
    fc.assert(
      fc.property(codes, (list) => {
        const map = new Map(list.map((code, index) => [code, index + 1]));
        expect(new Map(readCmap(writeCmap(map)))).toEqual(map);
      }),
    );
  });
});

describe('the Latin fonts', () => {
  it('set quotes as wide as they are, where the others set a full square', async () => {
    const [latin, whole] = await Promise.all(
      ['atlas-sans-latin-regular', 'atlas-sans-regular'].map(async (name) => openFont(bytesOf(name))),
    );
    if (!latin || !whole) throw new Error('no fonts');
    for (const quote of '\u2018\u2019\u201c\u201d') {
      expect(widthIn(whole, quote, 10)).toBe(10);
      expect(widthIn(latin, quote, 10)).toBeLessThan(5);
    }
    expect(missingIn(latin, 'Plan \u2013 > 12 \u2265 ¥')).toEqual([]);
  });
});

describe('what is not a font', () => {
  it('is refused', async () => {
    await expect(openFont(new Uint8Array(100))).rejects.toThrow('not a WOFF font');
    const cut = bytesOf('atlas-sans-regular').subarray(0, 90_000);
    await expect(openFont(cut)).rejects.toThrow();
  });
});
