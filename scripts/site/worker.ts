import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LATE_FILE } from '../../src/app/update/files';
import { WORKER_FILE, WORKER_OFF_FILE } from '../../src/app/worker/scopes';
import type { Sums } from '../../src/app/worker/sums';
import { OLDEST_BROWSERS } from './browsers';
import { type Assets, readAssets } from './html';
import { buildPlainScript } from './plain-script';
import { wallFiles } from './wallFiles';

const FOLDER = 'src/app/worker';
/** Workbox says more, and weighs more, without it. */
const PRODUCTION = { 'process.env.NODE_ENV': '"production"' };

const sumOf = (file: string): string => createHash('sha256').update(readFileSync(file)).digest('base64');

/** The files of the wall with their sums. */
const sumFiles = (dist: string, assets: Pick<Assets, 'manifest'>): Sums =>
  Object.fromEntries(wallFiles(dist, assets).map((path) => [path, sumOf(join(dist, path))]));

/**
 * Writes the worker, last of all files, and beside it what replaces it on the day it has to go. `isOff` puts that in its
 * place at once.
 */
export async function writeWorker(dist: string, isOff: boolean): Promise<void> {
  const sums = JSON.stringify(sumFiles(dist, readAssets(dist)));
  const off = { entry: `${FOLDER}/off-entry.ts`, target: OLDEST_BROWSERS };
  const keep = {
    entry: `${FOLDER}/keep-entry.ts`,
    target: OLDEST_BROWSERS,
    define: { ...PRODUCTION, WALL_SUMS: sums },
  };
  await buildPlainScript(dist, { ...off, file: WORKER_OFF_FILE });
  await buildPlainScript(dist, { ...(isOff ? off : keep), file: WORKER_FILE });
}

/** Writes the script that puts the worker to work on pages, and looks for newer versions. */
export async function buildLateScript(dist: string): Promise<void> {
  await buildPlainScript(dist, { entry: 'src/app/update/late-entry.ts', file: LATE_FILE, target: OLDEST_BROWSERS });
}
