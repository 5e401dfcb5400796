import { describe, expect, it } from 'vitest';
import { realAtlas } from '../../domain/testing/realAtlas';
import { allPartsOf, itemsBelow, partsOf, topOf } from './tree';

const { claims, vocabulary } = realAtlas();
const tops = claims.filter((claim) => claim.partOf === undefined);

describe('parts of a claim', () => {
  it('come in the order of their numbers', () => {
    for (const top of tops) {
      const numbers = partsOf(claims, top.id).map(({ number }) => number);
      if (!numbers.includes(undefined)) expect(numbers).toEqual([...numbers].sort((a, b) => Number(a) - Number(b)));
    }
  });
  it('of every top together are all claims that are part of something', () => {
    const parts = tops.flatMap((top) => allPartsOf(claims, top.id));
    expect(new Set(parts).size).toBe(parts.length);
    expect(parts.length + tops.length).toBe(claims.length);
  });
  it('lead back to the top that they hang on', () => {
    for (const top of tops) for (const part of allPartsOf(claims, top.id)) expect(topOf(claims, part)).toBe(top);
  });
  it('become lines, a part of a part one deeper than what it belongs to', () => {
    const options = { lang: 'zh', units: vocabulary.units } as const;
    for (const top of tops) {
      const items = itemsBelow(claims, top.id, options);
      const depth = new Map(items.map((item) => [item.id, item.depth]));
      for (const { id } of items) {
        const whole = claims.find((claim) => claim.id === id)?.partOf ?? '';
        expect(depth.get(id)).toBe((depth.get(whole) ?? -1) + 1);
      }
    }
  });
  it('say when they are ours', () => {
    const ours = claims.find((claim) => claim.partOf !== undefined && claim.status === 'inferred');
    const [item] = itemsBelow(claims, ours?.partOf ?? '', { lang: 'en', units: vocabulary.units }).filter(
      ({ id }) => id === ours?.id,
    );
    expect([item?.look, item?.note]).toEqual(['ours', 'Inferred by us']);
  });
});
