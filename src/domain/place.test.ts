import { describe, expect, it } from 'vitest';
import { ancestorAt } from './place';
import { realAtlas } from './testing/realAtlas';

const { places } = realAtlas();
const at = (id: string, level: Parameters<typeof ancestorAt>[2]) => ancestorAt(places, id, level)?.id;

describe('the place around a place', () => {
  it('is found at any level above', () => {
    expect(at('jimo', 'prefecture')).toBe('qingdao');
    expect(at('jimo', 'province')).toBe('shandong');
  });
  it('is the place itself where it has the level', () => {
    expect(at('qingdao', 'prefecture')).toBe('qingdao');
  });
  it('is undefined where nothing around it has the level, or there is no such place', () => {
    expect(at('shandong', 'prefecture')).toBeUndefined();
    expect(at('nowhere', 'province')).toBeUndefined();
  });
  it('[B6] is undefined, not endless, where places lie in each other', () => {
    const name = { zh: '甲', en: 'A' };
    const loop = (['a', 'b'] as const).map((id, index) => ({
      id,
      parent: ['b', 'a'][index] ?? 'a',
      name,
      short: name,
      level: 'county' as const,
    }));
    expect(ancestorAt(loop, 'a', 'province')).toBeUndefined();
  });
});
