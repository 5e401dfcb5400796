import type { Locator, Page } from '@playwright/test';
import { expect, gotoLive, test } from './support/test';

// Hooks: `.live-map[data-phase][data-engine]` says how far a takeover is; `.map-stage` carries the MapLibre map that
// draws as `atlasMap` (not enumerable); the picture's `data-camera` is [lon, lat, zoom] of its viewBox.

const PAGE = 'zh/shandong-clusters/';

// Software WebGL draws slowly; a smaller window tells the same.
test.use({ viewport: { width: 900, height: 700 } });

/** Cities across the province, WGS-84 degrees, and one beyond its edge. */
const CONTROL_POINTS: readonly (readonly [lon: number, lat: number])[] = [
  [117.0, 36.65],
  [120.38, 36.07],
  [121.39, 37.54],
  [115.48, 35.23],
  [118.35, 35.05],
  [119.16, 36.71],
];

interface GlMap {
  project(lonLat: [number, number]): { readonly x: number; readonly y: number };
  getCanvas(): HTMLCanvasElement;
}

const stageOf = (page: Page): Locator => page.locator('.live-map .map-stage').first();

async function takeOver(page: Page, engine: 'gl' | 'svg'): Promise<void> {
  const button = page.locator('.live-map .map-controls button').first();
  // The picture is asleep: the press wakes it and is pressed again once it answers.
  await button.click();
  await expect(page.locator('.live-map').first()).toHaveAttribute('data-phase', 'live');
  await expect(page.locator('.live-map').first()).toHaveAttribute('data-engine', engine, { timeout: 20_000 });
}

const transformOf = (page: Page) => page.locator('[data-layer="regions"]').getAttribute('transform');

/** One step nearer, and still again. A key is answered in the next frame at the earliest: first wait until it is. */
async function nearer(page: Page): Promise<void> {
  const before = await transformOf(page);
  await page.keyboard.press('+');
  await expect.poll(() => transformOf(page)).not.toBe(before);
  await settle(page);
}

/** Waits until two frames in a row leave the picture where it is. */
async function settle(page: Page): Promise<void> {
  const state = () => page.evaluate(() => document.querySelector('[data-layer="regions"]')?.getAttribute('transform'));
  let before = await state();
  await expect(async () => {
    await page.waitForTimeout(120);
    const now = await state();
    const still = now === before && (await stageOf(page).getAttribute('data-moving')) === null;
    before = now;
    expect(still).toBe(true);
  }).toPass({ timeout: 15_000 });
}

/** The greatest distance, in CSS px, between where GL and the SVG put the same places on the screen. */
function disagreement(page: Page): Promise<number> {
  return page.evaluate((points) => {
    const stage = document.querySelector<HTMLElement & { atlasMap?: GlMap }>('.live-map .map-stage');
    const svg = stage?.querySelector<SVGSVGElement>('svg[data-map]');
    const regions = svg?.querySelector<SVGGElement>('[data-layer="regions"]');
    const matrix = regions?.getScreenCTM();
    const map = stage?.atlasMap;
    if (!svg || !matrix || !map) throw new Error('no live map');
    const canvas = map.getCanvas().getBoundingClientRect();
    const [lon = 0, lat = 0, zoom = 0] = JSON.parse(svg.dataset.camera ?? '[]') as number[];
    const world = 512 * 2 ** zoom;
    const mercator = (degrees: number) => Math.log(Math.tan(Math.PI / 4 + (degrees * Math.PI) / 360)) / (2 * Math.PI);
    const { width, height } = svg.viewBox.baseVal;
    const distances = points.map(([x, y]) => {
      const gl = map.project([x, y]);
      const inSvg = new DOMPoint(
        width / 2 + (world * (x - lon)) / 360,
        height / 2 - world * (mercator(y) - mercator(lat)),
      ).matrixTransform(matrix);
      return Math.hypot(canvas.left + gl.x - inSvg.x, canvas.top + gl.y - inSvg.y);
    });
    return Math.max(...distances);
  }, CONTROL_POINTS);
}

/** Measured: 0.0002–0.0005 as it should be, from 0.007 up when the canvas is two px off. */
const SAME = 0.002;

/** Share of pixels that differ by more than a sixth of the range in any channel, told by the page's own canvas. */
function difference(page: Page, a: Buffer, b: Buffer): Promise<number> {
  return page.evaluate(
    async ([first, second]) => {
      const CONTRAST = 40;
      const read = async (base64: string) => {
        const image = new Image();
        image.src = `data:image/png;base64,${base64}`;
        await image.decode();
        const canvas = document.createElement('canvas');
        [canvas.width, canvas.height] = [image.width, image.height];
        const context = canvas.getContext('2d');
        if (!context) throw new Error('no canvas');
        context.drawImage(image, 0, 0);
        return context.getImageData(0, 0, image.width, image.height);
      };
      const [x, y] = [await read(first), await read(second)];
      let count = 0;
      for (let i = 0; i < x.data.length; i += 4) {
        if ([0, 1, 2].some((c) => Math.abs((x.data[i + c] ?? 0) - (y.data[i + c] ?? 0)) > CONTRAST)) count += 1;
      }
      return count / (x.data.length / 4);
    },
    [a.toString('base64'), b.toString('base64')] as const,
  );
}

/** The ground alone: what GL draws and what the SVG drew. Marks and words lie over both. */
async function groundShot(page: Page, ground: 'gl' | 'svg'): Promise<Buffer> {
  await page.evaluate((which) => {
    const stage = document.querySelector('.live-map .map-stage');
    for (const layer of stage?.querySelectorAll('[data-layer="regions"], [data-layer="points"], .map-labels') ?? []) {
      layer.setAttribute('visibility', 'hidden');
    }
    stage?.setAttribute('data-live', which);
  }, ground);
  await page.waitForTimeout(400);
  return stageOf(page).screenshot();
}

test('SVG and MapLibre agree within a pixel at three zooms', async ({ page }) => {
  await gotoLive(page, PAGE);
  await takeOver(page, 'gl');
  for (const zoom of [0, 1, 2]) {
    await settle(page);
    // On a busy machine the last frames of a zoom may still be on their way.
    await expect.poll(() => disagreement(page), `at overview + ${zoom}`).toBeLessThan(1);
    await page.keyboard.press('+');
  }
});

for (const zoom of [0, 1, 2]) {
  test(`GL draws its lines where the SVG has them (overview + ${zoom})`, async ({ page }) => {
    await gotoLive(page, PAGE);
    await takeOver(page, 'gl');
    for (let step = 0; step < zoom; step += 1) await nearer(page);
    await settle(page);
    // GL cuts its tiles anew after a zoom and has the finer lines some frames later.
    const drawn = async () => difference(page, await groundShot(page, 'gl'), await groundShot(page, 'svg'));
    await expect.poll(drawn, { timeout: 20_000 }).toBeLessThan(SAME);
  });
}

test('a takeover moves nothing', async ({ page }) => {
  await gotoLive(page, PAGE);
  await page.locator('.live-map .map-controls button').first().hover();
  const before = await stageOf(page).screenshot();
  await takeOver(page, 'gl');
  await page.mouse.move(0, 0);
  await page.waitForTimeout(500);
  const after = await stageOf(page).screenshot();
  expect(await difference(page, before, after)).toBeLessThan(SAME);
});

test('nothing of MapLibre is fetched before a person asks', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await gotoLive(page, PAGE);
  await page.waitForTimeout(300);
  expect(asked.filter((url) => /basemap|maplibre/.test(url))).toEqual([]);
  await takeOver(page, 'gl');
  expect(asked.some((url) => /maplibre-gl-worker/.test(url))).toBe(true);
});

test('keys move the map, Escape brings the overview and its own labels back', async ({ page }) => {
  await gotoLive(page, PAGE);
  await takeOver(page, 'gl');
  const before = await stageOf(page).screenshot();
  await page.keyboard.press('+');
  await page.keyboard.press('ArrowLeft');
  await settle(page);
  await expect(stageOf(page)).toHaveAttribute('data-labels', 'live');
  await page.keyboard.press('Escape');
  await settle(page);
  await expect(stageOf(page)).not.toHaveAttribute('data-labels', 'live');
  expect(await difference(page, before, await stageOf(page).screenshot())).toBeLessThan(SAME);
});

test('a drag moves the map and follows no link; a wheel without Ctrl belongs to the page', async ({ page }) => {
  await gotoLive(page, PAGE);
  await takeOver(page, 'gl');
  await nearer(page);
  const address = page.url();
  const mark = page.locator('[data-layer="regions"] .mark[data-place="gaomi"]');
  // The mouse goes only where the window is.
  await stageOf(page).evaluate((stage) => stage.scrollIntoView({ block: 'start' }));
  const box = await mark.boundingBox();
  if (!box) throw new Error('the mark is out of sight');
  const transform = () => transformOf(page);
  const before = await transform();
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2 - 60, box.y + box.height / 2 + 10, { steps: 4 });
  await page.mouse.up();
  await expect.poll(transform).not.toBe(before);
  await settle(page);
  expect(page.url()).toBe(address);
  const moved = await transform();
  await page.mouse.wheel(0, 120);
  await page.waitForTimeout(300);
  expect(await transform()).toBe(moved);
});

test('[D1] without WebGL the picture stays, says so, and can still be moved', async ({ page, allowConsole }) => {
  allowConsole(/WebGL/);
  await page.addInitScript(() => {
    const original = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
      return kind.startsWith('webgl') ? null : Reflect.apply(original, this, [kind, ...rest]);
    } as typeof original;
  });
  await gotoLive(page, PAGE);
  await takeOver(page, 'svg');
  await expect(page.locator('.live-map .map-status').first()).toContainText('WebGL');
  await page.keyboard.press('+');
  await settle(page);
  await expect(page.locator('[data-layer="regions"]')).toHaveAttribute('transform', /^matrix\((2|1\.99)/);
  await expect(page.locator('[data-layer="ground"]')).toBeVisible();
});

test('[D2] a lost graphics context gives the picture back at once, and the canvas when it returns', async ({
  page,
}) => {
  await gotoLive(page, PAGE);
  await takeOver(page, 'gl');
  const lose = await page.evaluateHandle(() => {
    const map = document.querySelector<HTMLElement & { atlasMap?: GlMap }>('.live-map .map-stage')?.atlasMap;
    return map?.getCanvas().getContext('webgl2')?.getExtension('WEBGL_lose_context') ?? null;
  });
  await lose.evaluate((extension) => extension?.loseContext());
  await expect(stageOf(page)).toHaveAttribute('data-live', 'svg', { timeout: 1000 });
  await lose.evaluate((extension) => extension?.restoreContext());
  await expect(stageOf(page)).toHaveAttribute('data-live', 'gl', { timeout: 10_000 });
  await lose.evaluate((extension) => extension?.loseContext());
  await expect(page.locator('.live-map .map-status').first()).not.toBeEmpty({ timeout: 10_000 });
  await expect(stageOf(page).locator('canvas')).toHaveCount(0);
});

test('[D3] a worker that does not come leaves the drawn map in charge', async ({
  page,
  allowConsole,
  allowRequest,
}) => {
  test.setTimeout(40_000);
  allowConsole(/worker|404|Failed to load/i);
  allowRequest(/worker/);
  await page.route('**/maplibre-gl-worker*', (route) => route.fulfill({ status: 404, body: '' }));
  await gotoLive(page, PAGE);
  await takeOver(page, 'svg');
  await expect(page.locator('.live-map .map-status').first()).not.toBeEmpty({ timeout: 20_000 });
  await expect(stageOf(page).locator('canvas')).toHaveCount(0);
});
