import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const rulesOf = (file: string): string[] =>
  readFileSync(`src/app/screen/${file}`, 'utf8')
    .split('}')
    .filter((rule) => /button[^{,]*\{/.test(rule));

// A wall's measures follow its screen; on a phone, or in a small window, a line of its list was 20 px high.
it('every button of the wall is 24 px high at least, however small its screen', () => {
  const rules = ['wall.css', 'layouts.css'].flatMap(rulesOf);
  const heights = rules.flatMap((rule) => /min-height: (.+);/.exec(rule)?.[1] ?? []);
  expect(heights.length).toBeGreaterThanOrEqual(6);
  for (const height of heights) expect(height).toMatch(/^max\(1\.5rem, /);
});
