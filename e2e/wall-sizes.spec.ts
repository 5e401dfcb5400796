import { expect, test } from './support/test';
import { tourFaults } from './support/wall';

const STOPS = 8;
const SIZES = [
  [1366, 768],
  [1920, 1080],
  [3840, 2160],
  [2560, 1080],
  [5120, 1440],
  [7680, 1080],
  [1080, 1920],
] as const;

test.describe('[H1] [H5] P3 every stop is composed for its screen', () => {
  for (const [width, height] of SIZES)
    for (const lang of ['zh', 'en'] as const)
      test(`${width} × ${height}, ${lang}`, async ({ page }) => {
        test.setTimeout(300_000);
        // The theme changes no size.
        const theme = lang === 'zh' ? 'light' : 'dark';
        expect(await tourFaults(page, { width, height, lang, theme, stops: STOPS })).toEqual([]);
      });
});
