import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Served, serveStatic } from '../../scripts/house/serve';
import { headersFor } from '../../scripts/site/headers';
import { writeWorker } from '../../scripts/site/worker';

const BUILT = process.env.DIST ?? 'dist';
/** What a host of its own serves of the build beside the files at its root: the wall, some pages, and what they are made of. */
const FOLDERS = ['assets', 'data', 'screen', 'embed'];
const PAGES = ['en/method', 'en/shandong-clusters', 'en/shandong-bases'];

/** A host with a build of its own, on which a newer build can be put. */
export interface Host {
  readonly url: string;
  /** Takes the host off the network, and puts it back on. */
  cut(): Promise<void>;
  mend(): Promise<void>;
  /**
   * Puts a newer build up: another name, another first headline on the wall, and the worker to go with it. A file that is
   * `unfinished` is there with something else in it.
   */
  deploy(version: string, unfinished?: string): Promise<void>;
  /** Puts the kill switch in the worker's place, as docs/hosting.md says. */
  switchOff(): void;
  close(): Promise<void>;
}

/** Headline of the first stop in a build that `deploy` put up. */
export const newHeadline = (version: string): string => `The first stop as of ${version}`;

interface Tour {
  stops: { headline: string }[];
}

const withHeadline = (text: string, version: string): string => {
  const tour = JSON.parse(text) as Tour;
  for (const stop of tour.stops.slice(0, 1)) stop.headline = newHeadline(version);
  return JSON.stringify(tour);
};

const META = /(<meta name="atlas-version" content=")[^"]*/;

/** Serves a copy of the build from a port of its own, in a sub-folder. */
export async function serveBuild(): Promise<Host> {
  const dir = mkdtempSync(join(tmpdir(), 'atlas-build-'));
  const atRoot = readdirSync(BUILT, { withFileTypes: true }).flatMap((entry) => (entry.isFile() ? [entry.name] : []));
  for (const part of [...atRoot, ...FOLDERS, ...PAGES, '.vite'])
    cpSync(join(BUILT, part), join(dir, part), { recursive: true });
  const prefix = '/some/where/';
  let served: Served = await serveStatic({ dir, prefix, headers: headersFor, isChanging: true });
  const { url, port } = served;
  const write = (path: string, edit: (text: string) => string): void => {
    writeFileSync(join(dir, path), edit(readFileSync(join(dir, path), 'utf8')));
  };
  const cut = () => served.close();
  const mend = async (): Promise<void> => {
    served = await serveStatic({ dir, prefix, port, headers: headersFor, isChanging: true });
  };
  return {
    url,
    cut,
    mend,
    deploy: async (version, unfinished) => {
      write('version.json', () => JSON.stringify({ version }));
      for (const page of ['screen', ...PAGES])
        write(`${page}/index.html`, (html) => html.replace(META, `$1${version}`));
      write('data/screen/four-plans.en.json', (text) => withHeadline(text, version));
      await writeWorker(dir, false);
      if (unfinished) write(unfinished, () => '<html>sign in</html>');
    },
    switchOff: () => cpSync(join(dir, 'sw-off.js'), join(dir, 'sw.js')),
    close: async () => {
      await cut().catch(() => undefined);
      rmSync(dir, { recursive: true });
    },
  };
}
