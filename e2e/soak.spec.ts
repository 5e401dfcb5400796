import { judge, soak } from '../scripts/house/soaking';
import { expect, test } from './support/test';

/** 14 rounds of the tour; `npm run soak` walks thousands. */
const STOPS = 112;

test(`[E10] a wall after ${STOPS} stops, a cut network and a lost WebGL holds no more than before (P2)`, async ({
  page,
  allowRequest,
  allowConsole,
}) => {
  test.setTimeout(300_000);
  allowRequest(/ERR_INTERNET_DISCONNECTED/);
  allowConsole(/WebGL|CONTEXT_LOST/);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('screen/?lang=zh&dwell=600&stage=gl');
  await page.locator('.stage-svg[data-engine="gl"]').waitFor({ timeout: 90_000 });
  const { warm, end, lostWebgl } = await soak(page, STOPS);
  expect(lostWebgl).toBe(true);
  expect(judge(warm, end, [])).toEqual([]);
});
