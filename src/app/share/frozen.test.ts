import { expect, it } from 'vitest';
import { presentHash } from './frozen';

const [old, now] = ['0123456789abcdef', 'fedcba9876543210'];
const snapshots = [
  { hash: old, lang: 'en', view: 'v' },
  { hash: now, lang: 'en', view: 'v' },
  { hash: old, lang: 'zh', view: 'v' },
];

it('the last snapshot of a view in a language is what it shows now', () => {
  expect(presentHash({ snapshots }, 'en', 'v')).toBe(now);
  expect(presentHash({ snapshots }, 'zh', 'v')).toBe(old);
  expect(presentHash({ snapshots }, 'zh', 'w')).toBeUndefined();
});
it.each([
  undefined,
  null,
  [],
  'x',
  {},
  { snapshots: 3 },
  { snapshots: [null, 7] },
  { snapshots: [{ hash: '../x', lang: 'en', view: 'v' }] },
])('there is none in %o', (list) => {
  expect(presentHash(list, 'en', 'v')).toBeUndefined();
});
