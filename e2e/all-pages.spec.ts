import { readdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { axeColourFaults, axeFaults, expect, test } from './support/test';

// Every page that the build drew, by `npm run e2e:long -- all-pages`; `npm test` looks at those that stand for the rest.

const DIST = resolve(process.env.DIST ?? 'dist');
/** Pages a test looks at: few enough that a fault is found soon, many enough that tests cost little themselves. */
const SHARE = 20;

const foldersIn = (kind: string): string[] =>
  readdirSync(join(DIST, kind), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('index.html'))
    .map((file) => `${join(kind, dirname(file))}/`.replace('/./', '/'))
    .sort();

const PAGES = ['', ...['zh', 'en', 'embed/zh', 'embed/en', 'screen'].flatMap(foldersIn)];
const shares = Array.from({ length: Math.ceil(PAGES.length / SHARE) }, (_, share) =>
  PAGES.slice(share * SHARE, (share + 1) * SHARE),
);

/** As the switch of the page does it, without a page load for each. */
const setScheme = (page: Page, scheme: 'light' | 'dark') =>
  page.evaluate((value) => {
    document.documentElement.dataset.scheme = value;
  }, scheme);

/** What the page is made of is looked at once, its colours in each look. */
const LOOKS = [
  { name: 'light', scheme: 'light', forcedColors: 'none', faults: axeFaults },
  { name: 'dark', scheme: 'dark', forcedColors: 'none', faults: axeColourFaults },
  { name: 'forced colours', scheme: 'light', forcedColors: 'active', faults: axeColourFaults },
] as const;

for (const [index, share] of shares.entries()) {
  test(`[G1] pages ${index * SHARE + 1}–${index * SHARE + share.length} of ${PAGES.length}: axe finds nothing in any colours`, async ({
    page,
  }) => {
    test.setTimeout(900_000);
    for (const path of share) {
      await page.goto(path === '' ? './' : path);
      for (const { name, scheme, forcedColors, faults } of LOOKS) {
        await page.emulateMedia({ forcedColors, reducedMotion: 'reduce' });
        await setScheme(page, scheme);
        expect.soft(await faults(page), `${path} ${name}`).toEqual([]);
      }
    }
  });
}
