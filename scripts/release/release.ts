/**
 * `npm run release`: builds the site and packs it as `release/<name>-<version>.tar.gz` with its checksums.
 * `npm run reproduce`: builds it twice and compares every byte.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { isProgram, runProgram } from '../house/program';
import { checksums, differences, type Files, pack, readFolder } from './pack';

/** Builds from nothing. */
function build(): Files {
  rmSync('dist', { recursive: true, force: true });
  const { status } = spawnSync('npm', ['run', '--silent', 'build'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('the build failed: npm run build says why');
  return readFolder('dist');
}

const sizeOf = (files: Files): number => [...files.values()].reduce((sum, { length }) => sum + length, 0);
const describe = (files: Files): string => `${files.size} files, ${(sizeOf(files) / 2 ** 20).toFixed(1)} MB`;

function reproduce(): number {
  const different = differences(build(), build());
  const now = readFolder('dist');
  for (const path of different) console.error(`differs: ${path}`);
  console.log(`two builds of ${describe(now)}: ${different.length} files differ`);
  return different.length === 0 ? 0 : 1;
}

function release(): number {
  const { name, version } = JSON.parse(readFileSync('package.json', 'utf8')) as { name: string; version: string };
  const files = build();
  const folder = `${name}-${version}`;
  mkdirSync('release', { recursive: true });
  writeFileSync(`release/${folder}.tar.gz`, pack(files, folder));
  writeFileSync(`release/${folder}.sha256`, checksums(files));
  console.log(`release/${folder}.tar.gz: ${describe(files)}`);
  return 0;
}

function main(): number {
  const { values } = parseArgs({ options: { reproduce: { type: 'boolean', default: false } } });
  return values.reproduce ? reproduce() : release();
}

if (isProgram(import.meta.url)) await runProgram(main);
