import { describe, expect, it } from 'vitest';
import { settling } from './report';
import { heightIn, sizeMessage } from './size';

describe('a message about height', () => {
  it('is read back, in whole pixels', () => {
    expect(heightIn(sizeMessage(612.2))).toBe(613);
  });
  const cyclic: Record<string, unknown> = { type: 'embed-size', height: {} };
  cyclic.height = cyclic;
  it.each([
    null,
    undefined,
    '',
    'embed-size',
    7,
    [],
    { height: 500 },
    { type: 'embed-size' },
    { type: 'embed-size', height: '500' },
    { type: 'embed-size', height: '500px; background: url(x)' },
    sizeMessage(Number.NaN),
    sizeMessage(Number.POSITIVE_INFINITY),
    sizeMessage(-3),
    sizeMessage(0),
    sizeMessage(1e9),
    cyclic,
  ])('is none where it is %o', (data) => {
    expect(heightIn(data)).toBeUndefined();
  });
});

describe('telling heights', () => {
  it('says each change once, also when it shrinks', () => {
    const isNews = settling(() => 0);
    expect([500, 500, 700, 700, 400].map(isNews)).toEqual([true, false, true, false, true]);
  });
  it('settles on the larger of two that chase each other', () => {
    let now = 0;
    const isNews = settling(() => now);
    const told = Array.from({ length: 50 }, (_, turn) => {
      now += 16;
      return turn % 2 === 0 ? 500 : 560;
    }).filter(isNews);
    expect(told).toEqual([500, 560]);
  });
  it('lets a person open and close as often as they like', () => {
    let now = 0;
    const isNews = settling(() => now);
    const told = [500, 900, 500, 900, 500].filter((height) => {
      now += 1500;
      return isNews(height);
    });
    expect(told).toEqual([500, 900, 500, 900, 500]);
  });
});
