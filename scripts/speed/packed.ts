import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
};
/** Packed in their own way already. */
const AS_THEY_ARE = ['.png', '.woff2'];

const sent = new Map<string, Buffer>();

/** What a host sends of a file: brotli, as budgets weigh it; packed once, as hosts do, since packing takes its time. */
export function packed(file: string): Buffer {
  const bytes =
    sent.get(file) ?? brotliCompressSync(readFileSync(file), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
  sent.set(file, bytes);
  return bytes;
}

export interface PackedOptions {
  /** Headers of the answer for a path below the site's root; none unless told. */
  readonly headers?: (path: string) => Readonly<Record<string, string>>;
  /** 0 takes any free one. */
  readonly port?: number;
}

function send(response: ServerResponse, status: number, file: string): void {
  const type = extname(file);
  response.setHeader('Content-Type', TYPES[type] ?? 'application/octet-stream');
  if (AS_THEY_ARE.includes(type)) {
    response.writeHead(status).end(readFileSync(file));
    return;
  }
  response.writeHead(status, { 'Content-Encoding': 'br' }).end(packed(file));
}

/**
 * Serves a build compressed, as hosts do; what is slow shall be the network, not a server that does not pack. The first
 * answer for a file waits until it is packed: ask for all that is measured once before.
 */
export async function servePacked(
  dir: string,
  { headers = () => ({}), port = 0 }: PackedOptions = {},
): Promise<{ readonly url: string; readonly close: () => Promise<void> }> {
  const server = createServer((request, response) => {
    const [path = '/'] = decodeURIComponent(request.url ?? '/').split('?');
    const file = join(dir, path.endsWith('/') ? `${path}index.html` : path);
    const isThere = file.startsWith(dir) && statSync(file, { throwIfNoEntry: false })?.isFile() === true;
    for (const [name, value] of Object.entries(headers(path.slice(1)))) response.setHeader(name, value);
    const none = join(dir, '404.html');
    if (isThere) send(response, 200, file);
    else if (existsSync(none)) send(response, 404, none);
    else response.writeHead(404).end();
  });
  await new Promise<void>((done) => server.listen(port, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
