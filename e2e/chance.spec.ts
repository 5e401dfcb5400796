import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { randomAddress } from '../src/app/testing/hostile';
import { dice } from '../src/domain/testing/dice';
import { expect, test } from './support/test';

// Addresses by chance in a real browser, by `npm run e2e:long -- chance`; FUZZ_SEED makes another run.

const RUNS = 1_000;
/** Addresses of a test: a page that breaks at the hundredth is told apart from one that breaks at once. */
const SHARE = 50;
const DIST = process.env.DIST ?? 'dist';
const ids = ['claim', 'place', 'theme'].flatMap((kind) => readdirSync(join(DIST, 'en', kind)));
const views = readdirSync(join(DIST, 'embed/en'));
/** Pages that read their address, each in its own way. */
const READERS = ['', 'search/', 'compare/', 'gallery/', 'story/', ...views.map((view) => `${view}/`)];

/** Servers refuse longer ones before a page sees them; `npm run fuzz` has those. */
const LONGEST = 8_000;

function addressBy(chance: ReturnType<typeof dice>): string {
  const lang = chance.of(['zh', 'en']);
  const pages = READERS.map((reader) => `${lang}/${reader}`);
  const embeds = views.map((view) => `embed/${lang}/${view}/`);
  const address = chance.of([...pages, ...embeds, 'screen/']) + randomAddress(chance, ids).search;
  return new URL(address, 'https://atlas.test').href.length > LONGEST ? addressBy(chance) : address;
}

/** What a hostile address might have left in a page. */
const leftBehind = (page: Page) =>
  page.evaluate(() => ({
    hit: 'hit' in window,
    polluted: 'x' in {} || 'polluted' in {} || Object.keys(Object.prototype).length > 0,
    scripts: document.querySelectorAll('script:not([src]):not([type]), [onerror], [onclick], a[href^="javascript:"]')
      .length,
    empty: (document.querySelector('h1, .wall-head, main')?.textContent ?? '').trim() === '',
    broken: /\bNaN\b|\bundefined\b|\[object /.test(document.body.innerText),
  }));

for (let share = 0; share < RUNS / SHARE; share += 1) {
  test(`[C1] [C2] [C3] addresses ${share * SHARE + 1}–${(share + 1) * SHARE} of ${RUNS}: no error, no script, no prototype changed`, async ({
    page,
  }) => {
    test.setTimeout(600_000);
    const chance = dice(Number(process.env.FUZZ_SEED ?? 2026) + share);
    for (let run = 0; run < SHARE; run += 1) {
      const address = addressBy(chance);
      await page.goto(address);
      await page.waitForTimeout(150);
      const left = { hit: false, polluted: false, scripts: 0, empty: false, broken: false };
      expect(await leftBehind(page), address).toEqual(left);
    }
  });
}
