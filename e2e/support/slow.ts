import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { Page } from '@playwright/test';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

const sent = new Map<string, Buffer>();

/** What a host sends of a file: brotli, as budgets weigh it; packed once, as hosts do, since packing takes its time. */
export function packed(file: string): Buffer {
  const bytes =
    sent.get(file) ?? brotliCompressSync(readFileSync(file), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
  sent.set(file, bytes);
  return bytes;
}

/** Serves a build compressed, as hosts do; what is slow shall be the network, not a server that does not pack. */
export async function servePacked(dir: string): Promise<{ readonly url: string; readonly close: () => Promise<void> }> {
  const server = createServer((request, response) => {
    const [path = '/'] = decodeURIComponent(request.url ?? '/').split('?');
    const file = join(dir, path.endsWith('/') ? `${path}index.html` : path);
    if (!file.startsWith(dir) || !statSync(file, { throwIfNoEntry: false })?.isFile()) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'Content-Type': TYPES[extname(file)] ?? 'text/plain', 'Content-Encoding': 'br' });
    response.end(packed(file));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () => new Promise((done) => server.close(() => done())),
  };
}

const BITS = 1024 / 8;
/** Slow 4G: there and back, ms; bytes a second. */
const LATENCY = 150;
const DOWN = 1600 * BITS;

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
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
}
