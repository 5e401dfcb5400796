/** Finds a browser and a Chinese font for the browser tests, or gets them where it may, or says what to do. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import {
  type Attempt,
  browserAdvice,
  browserAttempts,
  FONT_ADVICE,
  findBrowser,
  fontAttempts,
  hasChineseFont,
  type Powers,
} from './browser';
import { isProgram, runProgram } from './program';

function powersHere(): Powers {
  return {
    platform: process.platform,
    isRoot: process.getuid?.() === 0,
    hasApt: existsSync('/usr/bin/apt-get'),
  };
}

function run(attempt: Attempt): void {
  console.log(`  ${attempt.command} ${attempt.args.join(' ')}   (${attempt.why})`);
  const result = spawnSync(attempt.command, [...attempt.args], {
    stdio: ['ignore', 'inherit', 'inherit'],
    timeout: attempt.limitSeconds * 1000,
    shell: process.platform === 'win32',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (result.error) console.error(`  ${result.error.message}`);
}

/** Makes the attempts in order until `found` gives something; `undefined` when none of them helped. */
export function attemptUntil<T>(
  attempts: readonly Attempt[],
  found: () => T | undefined,
  runAttempt: (attempt: Attempt) => void,
): T | undefined {
  let result = found();
  for (const attempt of attempts) {
    if (result !== undefined) return result;
    runAttempt(attempt);
    result = found();
  }
  return result;
}

function main(): number {
  const powers = powersHere();
  const browser = attemptUntil(browserAttempts(powers), findBrowser, run);
  if (!browser) {
    console.error(browserAdvice(powers));
    return 1;
  }
  console.log(`browser: ${browser.path} (${browser.origin})`);
  if (!attemptUntil(fontAttempts(powers), () => hasChineseFont() || undefined, run)) {
    console.error(FONT_ADVICE);
    return 1;
  }
  console.log('Chinese font: present');
  return 0;
}

if (isProgram(import.meta.url)) await runProgram(main);
