import { existsSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import sirv from 'sirv';

export interface ServeOptions {
  /** Folder to serve. */
  readonly dir: string;
  /** Sub-folder of the site under which it lies, such as `/some/where/`. */
  readonly prefix?: string;
  /** 0 takes any free one. */
  readonly port?: number;
  readonly host?: string;
  /** Headers of the answer for a path below the site's root; none unless told. */
  readonly headers?: (path: string) => Readonly<Record<string, string>>;
  /** Files may change while they are served; each is looked at anew for each request. */
  readonly isChanging?: boolean;
}

export interface Served {
  /** Address of the site's root, with its prefix and a slash at the end. */
  readonly url: string;
  readonly port: number;
  close(): Promise<void>;
}

function normalPrefix(prefix: string): string {
  const inner = prefix.replace(/^\/+|\/+$/g, '');
  return inner === '' ? '/' : `/${inner}/`;
}

function notFound(_request: IncomingMessage, response: ServerResponse): void {
  response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' });
  response.end('404 Not Found\n');
}

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(301, { Location: location });
  response.end();
}

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

/** Whether a path is a folder, asked for without the slash at its end. */
function isFolder(root: string, path: string): boolean {
  const folder = join(root, path);
  return folder.startsWith(root) && statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true;
}

/** Answers as a plain static host does: files, folders by their `index.html`, and 404; nothing is rewritten. */
function listener({ dir, prefix = '/', headers = () => ({}), isChanging = false }: ServeOptions): RequestListener {
  const root = resolve(dir);
  const base = normalPrefix(prefix);
  const files = sirv(root, { dev: isChanging, extensions: [], etag: true, brotli: false, gzip: false, single: false });
  return (request, response) => {
    const [path = '/', query] = (request.url ?? '/').split('?', 2);
    const inside = path.startsWith(base) ? decoded(path.slice(base.length)) : undefined;
    for (const [name, value] of Object.entries(headers(inside ?? ''))) response.setHeader(name, value);
    if (inside === undefined) return notFound(request, response);
    const search = query === undefined ? '' : `?${query}`;
    if (inside !== '' && !inside.endsWith('/')) {
      if (isFolder(root, inside)) return redirect(response, `${path}/${search}`);
    }
    request.url = `/${path.slice(base.length)}${path.endsWith('/') ? 'index.html' : ''}${search}`;
    files(request, response, () => notFound(request, response));
  };
}

function listen(server: Server, port: number, host: string): Promise<number> {
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, host, () => done((server.address() as AddressInfo).port));
  });
}

/** Serves a built site under any sub-folder, as the plainest of hosts would. */
export async function serveStatic(options: ServeOptions): Promise<Served> {
  if (!existsSync(options.dir)) throw new Error(`${options.dir} is not there: build the site first (npm run build)`);
  const { host = 'localhost', prefix = '/' } = options;
  const server = createServer(listener(options));
  const port = await listen(server, options.port ?? 0, host);
  return {
    url: `http://localhost:${port}${normalPrefix(prefix)}`,
    port,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
