import type { Page } from '@playwright/test';

const BITS = 1024 / 8;
/** Slow 4G: there and back, ms; bytes a second. */
const LATENCY = 150;
const DOWN = 1600 * BITS;
/** How many times slower the processor is. */
const SLOWER = 4;

/**
 * What slow 4G alone takes until a page can be painted, in ms: two round trips for a secure connection, one for the page,
 * one for its style sheets, all together, and the bytes of both as they are sent.
 */
export const networkTime = (bytes: number): number => 4 * LATENCY + (bytes / DOWN) * 1000;

/** Slow 4G (150 ms there and back, 1.6 Mbit/s down, 0.75 up) and a processor four times as slow. */
export async function slowDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: LATENCY,
    downloadThroughput: DOWN,
    uploadThroughput: 750 * BITS,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
}
