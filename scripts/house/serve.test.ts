import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Served, serveStatic } from './serve';
import { addresses, serveOnFreePort } from './start';

const FILES = {
  'index.html': 'root',
  'zh/view/index.html': '视图',
  'zh/alone.html': 'alone',
  'data/a.json': '{"a":1}',
  'data/a.json.br': 'not to be sent',
  '.vite/manifest.json': '{}',
};

let dir: string;
let served: Served;

beforeEach(async () => {
  dir = mkdtempSync(join(tmpdir(), 'atlas-serve-'));
  for (const [name, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(dir, name)), { recursive: true });
    writeFileSync(join(dir, name), text);
  }
  served = await serveStatic({ dir, prefix: 'some/where/atlas', headers: () => ({ 'X-Test': 'yes' }) });
});

afterEach(async () => {
  await served.close();
  rmSync(dir, { recursive: true });
});

const get = (path: string) => fetch(new URL(path, served.url), { redirect: 'manual' });

describe('serveStatic', () => {
  it('serves files and folders under its prefix', async () => {
    expect(served.url).toMatch(/^http:\/\/localhost:\d+\/some\/where\/atlas\/$/);
    expect(await (await get('')).text()).toBe('root');
    expect(await (await get('zh/view/?a=1')).text()).toBe('视图');
    expect(await (await get('data/a.json')).json()).toEqual({ a: 1 });
  });

  it.each(['', 'zh/view/'])('says that the page %j is HTML in UTF-8', async (path) => {
    expect((await get(path)).headers.get('content-type')).toBe('text/html;charset=utf-8');
  });

  it.each([
    ['an unknown page', 'zh/nothing/'],
    ['a page without its ending', 'zh/alone'],
    ['a folder without a page', 'data/'],
    ['a hidden file', '.vite/manifest.json'],
    ['a path outside the prefix', '/'],
    ['a path that climbs', '..%2f..%2fpackage.json'],
    ['a broken escape', '%E0%A4%A'],
  ])('answers 404 to %s', async (_what, path) => {
    expect((await get(path)).status).toBe(404);
  });

  it('adds the slash to a folder and keeps the query, as static hosts do', async () => {
    const response = await get('zh/view?theme=towel');
    expect(response.status).toBe(301);
    expect(response.headers.get('location')).toBe('/some/where/atlas/zh/view/?theme=towel');
  });

  it('sends the headers asked for, and nothing compressed', async () => {
    const response = await get('data/a.json');
    expect(response.headers.get('x-test')).toBe('yes');
    expect(response.headers.get('content-encoding')).toBeNull();
  });

  it('names the build command when there is nothing to serve', async () => {
    await expect(serveStatic({ dir: join(dir, 'gone') })).rejects.toThrow('npm run build');
  });
});

describe('start', () => {
  it('takes the next port when one is taken', async () => {
    const next = await serveOnFreePort({ dir }, served.port);
    expect(next.port).toBeGreaterThan(served.port);
    await next.close();
  });

  it('lists the network addresses only when it listens on them', () => {
    const lan = { family: 'IPv4', internal: false, address: '10.0.0.7' };
    const interfaces = { eth0: [lan] } as unknown as Parameters<typeof addresses>[2];
    expect(addresses('http://localhost:1/', 'localhost', interfaces)).toEqual(['http://localhost:1/']);
    expect(addresses('http://localhost:1/', '0.0.0.0', interfaces)).toEqual([
      'http://localhost:1/',
      'http://10.0.0.7:1/',
    ]);
  });
});
