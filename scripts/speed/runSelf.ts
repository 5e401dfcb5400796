import { spawnSync } from 'node:child_process';

/** Runs one of the project's own programs through npx, showing what it says. Throws where it fails. */
export function runSelf(args: readonly string[]): void {
  const { status } = spawnSync('npx', [...args], { stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) throw new Error(`${args.join(' ')} failed`);
}
