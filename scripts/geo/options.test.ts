import { expect, it } from 'vitest';
import { DEFAULT_OUT, parseOptions } from './options';

it('builds unreviewed GCJ-02 packages by default', () => {
  expect(parseOptions([])).toEqual({ reviewNumber: null, out: DEFAULT_OUT, crs: 'gcj02' });
});

it("takes a host's own boundaries as WGS-84 with their review number", () => {
  const options = parseOptions(['--source', 'mine', '--review-number', 'GS(2024)0000号', '--out', 'there']);
  expect(options).toEqual({ source: 'mine', reviewNumber: 'GS(2024)0000号', out: 'there', crs: 'wgs84' });
  expect(parseOptions(['--source', 'mine', '--crs', 'gcj02']).crs).toBe('gcj02');
});

it('refuses a review number for boundaries that nobody reviewed, and an unknown datum', () => {
  expect(() => parseOptions(['--review-number', 'GS(2024)0000号'])).toThrow('without --source');
  expect(() => parseOptions(['--source', 'mine', '--crs', 'bd09'])).toThrow('expected gcj02 or wgs84');
});
