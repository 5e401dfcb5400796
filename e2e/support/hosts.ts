import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Served, serveStatic } from '../../scripts/house/serve';

/** Pages of somebody else's, on another site than ours: another host, so that the browser keeps the two apart. */
export interface Hosts {
  /** Address of a page. */
  url(name: string): string;
  readonly origin: string;
  close(): Promise<void>;
}

const asPage = (body: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>A story</title><body>${body}</body></html>`;

/** Serves the bodies of pages by their names. */
export async function serveHosts(bodies: Readonly<Record<string, string>>): Promise<Hosts> {
  const dir = mkdtempSync(join(tmpdir(), 'atlas-hosts-'));
  for (const [name, body] of Object.entries(bodies)) writeFileSync(join(dir, `${name}.html`), asPage(body));
  const served: Served = await serveStatic({ dir, host: '127.0.0.1' });
  const root = served.url.replace('localhost', '127.0.0.1');
  return {
    url: (name) => `${root}${name}.html`,
    origin: new URL(root).origin,
    close: async () => {
      await served.close();
      rmSync(dir, { recursive: true });
    },
  };
}
