import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EMBED_THEMES, type EmbedLook, parseLook, serializeEmbed } from './embed';
import { parseSelection } from './url';

const hex = fc.integer({ min: 0, max: 0xffffff }).map((value) => value.toString(16).padStart(6, '0'));
const looks: fc.Arbitrary<EmbedLook> = fc
  .record({ theme: fc.constantFrom(...EMBED_THEMES), accent: fc.option(hex, { nil: undefined }) })
  .map(({ theme, accent }) => (accent === undefined ? { theme } : { theme, accent }));

describe('the address of an embed', () => {
  it('gives back the look that it was written from, and the selection', () => {
    fc.assert(
      fc.property(looks, fc.option(fc.constantFrom('jimo', 'sd-cluster-jimo'), { nil: undefined }), (look, select) => {
        const search = serializeEmbed({ scheme: 'dark', ...(select && { select }) }, look);
        expect(parseLook(search)).toEqual(look);
        expect(parseSelection(search).select).toBe(select ?? undefined);
      }),
    );
  });
  it('is bare where all is default', () => {
    expect(serializeEmbed({ scheme: 'light' }, { theme: 'light' })).toBe('');
    expect(serializeEmbed({ scheme: 'dark' }, { theme: 'light' })).toBe('');
  });
  it('takes any text', () => {
    fc.assert(fc.property(fc.string(), (text) => EMBED_THEMES.includes(parseLook(text).theme)));
    for (const accent of ['red', '#a4342f', 'a4342', 'a4342f0', '{}', 'zzzzzz'])
      expect(parseLook(`?accent=${encodeURIComponent(accent)}`)).toEqual({ theme: 'light' });
    expect(parseLook('?accent=A4342F&theme=PLAIN')).toEqual({ theme: 'light', accent: 'a4342f' });
  });
});
