import { describe, expect, it } from 'vitest';
import { commonGround } from './commonGround';
import { realAtlas } from './testing/realAtlas';

const { claims } = realAtlas();
const some = claims.filter((_, index) => index % 7 === 0);

describe('what two claims both name', () => {
  it('is named by each, once, and is the same whichever comes first', () => {
    let shared = 0;
    for (const a of some)
      for (const b of some) {
        const [one, other] = [commonGround(a, b), commonGround(b, a)];
        for (const key of ['themes', 'places', 'products', 'actors'] as const) {
          expect([...one[key]].sort()).toEqual([...other[key]].sort());
          expect(new Set(one[key]).size).toBe(one[key].length);
        }
        for (const theme of one.themes) expect(a.themes.includes(theme) && b.themes.includes(theme)).toBe(true);
        for (const place of one.places)
          expect([a, b].every(({ places }) => places.some((ref) => ref.place === place))).toBe(true);
        shared += a === b ? 0 : one.themes.length + one.places.length;
      }
    expect(shared).toBeGreaterThan(100);
  });
});
