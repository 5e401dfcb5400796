/** Serves the built site on this machine and says where. `--port`, `--host` (0.0.0.0 for the whole network). */
import { networkInterfaces } from 'node:os';
import { parseArgs } from 'node:util';
import { headersFor } from '../site/headers';
import { isProgram, runProgram } from './program';
import { type Served, type ServeOptions, serveStatic } from './serve';

const FIRST_PORT = 4173;
const PORTS_TO_TRY = 50;
const EVERYWHERE = ['0.0.0.0', '::'];

function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'EADDRINUSE' || error.code === 'EACCES');
}

/** Serves on the first free port from `first` on. */
export async function serveOnFreePort(options: ServeOptions, first: number): Promise<Served> {
  for (let port = first; port < first + PORTS_TO_TRY; port += 1) {
    try {
      return await serveStatic({ ...options, port });
    } catch (error) {
      if (!isTaken(error)) throw error;
    }
  }
  throw new Error(`Ports ${first} to ${first + PORTS_TO_TRY - 1} are all taken: name a free one with --port`);
}

/** Every address at which the site can be opened. */
export function addresses(url: string, host: string, interfaces = networkInterfaces()): string[] {
  if (!EVERYWHERE.includes(host)) return [host === 'localhost' ? url : url.replace('localhost', host)];
  const outside = Object.values(interfaces).flatMap((list) => list ?? []);
  const reachable = outside.filter(({ family, internal }) => family === 'IPv4' && !internal);
  return [url, ...reachable.map(({ address }) => url.replace('localhost', address))];
}

function parsePort(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new Error(`--port ${text}: give a whole number from 1 to 65535`);
}

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      port: { type: 'string' },
      host: { type: 'string', default: 'localhost' },
      dir: { type: 'string', default: 'dist' },
      prefix: { type: 'string', default: '/' },
    },
  });
  const asked = parsePort(values.port);
  const { dir, host, prefix } = values;
  const served = asked
    ? await serveStatic({ dir, host, prefix, headers: headersFor, port: asked })
    : await serveOnFreePort({ dir, host, prefix, headers: headersFor }, FIRST_PORT);
  console.log('\n  The atlas is served at\n');
  for (const address of addresses(served.url, host)) console.log(`    ${address}`);
  console.log('\n  Ctrl+C stops it.\n');
  return 0;
}

if (isProgram(import.meta.url)) await runProgram(main);
