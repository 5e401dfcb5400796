/**
 * Keeps the snapshots of the built site for later builds, in `FROZEN_DIR` or `frozen/`. Run it with each release.
 *
 *   npm run freeze
 */
import { existsSync } from 'node:fs';
import { isProgram, runProgram } from '../house/program';
import { keepSnapshots, keptDir, LIST_FILE, sizeOf } from './frozen';

function main(): number {
  if (!existsSync(`dist/${LIST_FILE}`)) throw new Error('build the site first: npm run build');
  const dir = keptDir(process.env);
  const before = sizeOf(dir);
  const { snapshots } = keepSnapshots('dist', dir);
  const after = sizeOf(dir);
  const megabytes = (bytes: number) => (bytes / 1e6).toFixed(2);
  console.log(
    `${dir}: ${snapshots.length} snapshots, ${after.files} files, ${megabytes(after.bytes)} MB ` +
      `(+${after.files - before.files} files, +${megabytes(after.bytes - before.bytes)} MB)`,
  );
  return 0;
}

if (isProgram(import.meta.url)) await runProgram(main);
