import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { headersFor, NGINX_EXAMPLE, nginxFile } from './headers';

const NGINX = ['/usr/sbin/nginx', '/usr/local/sbin/nginx', '/opt/homebrew/bin/nginx'].find((path) => existsSync(path));

const FILES = {
  'index.html': '<p>cover',
  '404.html': '<p>none',
  'zh/some-view/index.html': `<p>${'山东'.repeat(400)}`,
  'embed/zh/some-view/index.html': '<p>framed',
  'frozen/0a1b/zh/some-view/index.html': '<p>kept',
  'assets/main-0a1b.js': 'export {};',
  'frozen/0a1b/assets/main-0a1b.css': 'p{}',
  'assets/maplibre-gl-worker-0a1b.js': 'void 0;',
  'embed.js': 'void 0;',
  'data/places.geojson': '{}',
  'data/tables/claims.csv': '\uFEFFclaim_id\r\n',
} as const;

function freePort(): Promise<number> {
  return new Promise((done) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => done(port));
    });
  });
}

/** nginx runs its workers as another user, who must be able to read the files. */
function writeSite(root: string): void {
  for (const [file, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
}

const wholeConfig = (folder: string, site: string): string => `
daemon off;
pid ${folder}/pid;
error_log stderr warn;
events {}
http {
  access_log off;
  client_body_temp_path ${folder}/body;
  proxy_temp_path ${folder}/proxy;
  fastcgi_temp_path ${folder}/fastcgi;
  uwsgi_temp_path ${folder}/uwsgi;
  scgi_temp_path ${folder}/scgi;
  include ${['/etc/nginx', '/usr/local/etc/nginx', '/opt/homebrew/etc/nginx'].find((etc) => existsSync(`${etc}/mime.types`))}/mime.types;
${site}}
`;

it('is the file that stands in deploy/', () => {
  expect(readFileSync('deploy/nginx.conf', 'utf8'), 'npm run headers writes it anew').toBe(nginxFile(NGINX_EXAMPLE));
});

describe.skipIf(NGINX === undefined)('nginx with our configuration', () => {
  let folder: string;
  let url: string;
  let server: ChildProcess;
  let said = '';

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'atlas-nginx-'));
    chmodSync(folder, 0o755);
    writeSite(join(folder, 'site'));
    const listen = `127.0.0.1:${await freePort()}`;
    url = `http://${listen}/`;
    writeFileSync(join(folder, 'nginx.conf'), wholeConfig(folder, nginxFile({ root: join(folder, 'site'), listen })));
    server = spawn(NGINX as string, ['-p', folder, '-e', 'stderr', '-c', join(folder, 'nginx.conf')]);
    server.stderr?.on('data', (text) => {
      said += text;
    });
    await vi.waitFor(() => fetch(url).catch(() => Promise.reject(new Error(said))), { timeout: 10_000, interval: 50 });
  });
  afterAll(async () => {
    const ended = new Promise((done) => server.once('exit', done));
    server.kill();
    await ended;
    rmSync(folder, { recursive: true, force: true });
  });

  it.each(Object.keys(FILES))('sends the headers of our list with %s', async (file) => {
    const { status, headers } = await fetch(url + file.replace(/index\.html$/, ''));
    expect(status).toBe(200);
    const sent = Object.fromEntries(headers);
    expect(sent).toMatchObject(lowerCased(headersFor(file)));
    for (const name of Object.keys(lowerCased(headersFor('')))) {
      if (!(name in lowerCased(headersFor(file)))) expect(sent, name).not.toHaveProperty(name);
    }
  });

  it.each([
    ['zh/some-view/', 'text/html; charset=utf-8'],
    ['embed.js', 'application/javascript; charset=utf-8'],
    ['data/places.geojson', 'application/geo+json'],
    ['data/tables/claims.csv', 'text/csv; charset=utf-8'],
  ])('calls %s %s', async (path, type) => {
    expect((await fetch(url + path)).headers.get('content-type')).toBe(type);
  });

  it('shows our page where there is none, with the policy of pages', async () => {
    const answer = await fetch(`${url}zh/nowhere/`);
    expect(answer.status).toBe(404);
    expect(await answer.text()).toBe(FILES['404.html']);
    expect(answer.headers.get('content-security-policy')).toBe(headersFor('404.html')['Content-Security-Policy']);
  });

  it('leads on to a folder, whatever name the machine has outside', async () => {
    const answer = await fetch(`${url}zh/some-view`, { redirect: 'manual' });
    expect(answer.status).toBe(301);
    expect(answer.headers.get('location')).toBe('/zh/some-view/');
  });

  it('compresses text', async () => {
    const answer = await fetch(`${url}zh/some-view/`, { headers: { 'Accept-Encoding': 'gzip' } });
    expect(answer.headers.get('content-encoding')).toBe('gzip');
  });
});

const lowerCased = (headers: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
