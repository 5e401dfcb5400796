import { delimiter, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  type Attempt,
  browserAdvice,
  browserAttempts,
  findBrowser,
  fontAttempts,
  type Machine,
  type Powers,
  systemPaths,
} from './browser';
import { attemptUntil } from './ensure-browser';

const OWN = '/cache/playwright/chrome';
const PATH = ['/first', '/second'].join(delimiter);

function machine(present: readonly string[], more: Partial<Machine> = {}): Machine {
  return {
    platform: 'linux',
    env: { PATH },
    runs: (path) => present.includes(path),
    playwrightPath: () => OWN,
    ...more,
  };
}

describe('findBrowser', () => {
  it('takes CHROME_PATH before all others', () => {
    const env = { PATH, CHROME_PATH: '/mine' };
    expect(findBrowser(machine(['/mine', '/first/chromium', OWN], { env }))).toEqual({
      path: '/mine',
      origin: 'CHROME_PATH',
    });
  });

  it('refuses a CHROME_PATH that does not run, rather than take another', () => {
    const env = { PATH, CHROME_PATH: '/gone' };
    expect(() => findBrowser(machine(['/first/chromium', OWN], { env }))).toThrow('/gone');
  });

  it("takes the system's before Playwright's", () => {
    expect(findBrowser(machine(['/second/google-chrome', OWN]))).toEqual({
      path: '/second/google-chrome',
      origin: 'system',
    });
  });

  it('passes over a command that is there and does not run', () => {
    expect(findBrowser(machine(['/second/chromium-browser']))?.path).toBe('/second/chromium-browser');
  });

  it("takes Playwright's when the system has none", () => {
    expect(findBrowser(machine([OWN]))).toEqual({ path: OWN, origin: 'playwright' });
  });

  it('finds nothing on a bare machine', () => {
    expect(findBrowser(machine([]))).toBeUndefined();
    expect(findBrowser(machine([], { playwrightPath: () => undefined }))).toBeUndefined();
  });
});

describe('systemPaths', () => {
  it('asks for chromium in every folder of PATH before the next name', () => {
    const paths = systemPaths(machine([]));
    expect(paths.slice(0, 3)).toEqual(['/first/chromium', '/second/chromium', '/first/chromium-browser']);
  });

  it('knows where Windows and macOS keep theirs', () => {
    const env = { PROGRAMFILES: 'C:/Program Files', HOME: '/Users/me' };
    expect(systemPaths(machine([], { platform: 'win32', env }))[0]).toBe(
      join('C:/Program Files', 'Google', 'Chrome', 'Application', 'chrome.exe'),
    );
    expect(systemPaths(machine([], { platform: 'darwin', env }))).toContain(
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    );
  });
});

const DEBIAN_ROOT: Powers = { platform: 'linux', isRoot: true, hasApt: true };
const lines = (attempts: readonly Attempt[]) => attempts.map(({ command, args }) => [command, ...args].join(' '));

describe('what is tried when there is none', () => {
  it('uses apt as root on Debian, then the download', () => {
    expect(lines(browserAttempts(DEBIAN_ROOT))).toEqual([
      'apt-get update',
      'apt-get install -y --no-install-recommends chromium fonts-liberation fonts-noto-cjk',
      'npx playwright install chromium',
    ]);
  });

  it.each([
    { ...DEBIAN_ROOT, isRoot: false },
    { ...DEBIAN_ROOT, hasApt: false },
    { ...DEBIAN_ROOT, platform: 'darwin' as const },
  ])('only downloads without root, apt or Linux: %o', (powers) => {
    expect(lines(browserAttempts(powers))).toEqual(['npx playwright install chromium']);
    expect(fontAttempts(powers)).toEqual([]);
  });

  it('gives every attempt a time limit', () => {
    expect(browserAttempts(DEBIAN_ROOT).every(({ limitSeconds }) => limitSeconds > 0)).toBe(true);
  });

  it('says what to do on each system', () => {
    expect(browserAdvice(DEBIAN_ROOT)).toContain('apt-get install -y chromium fonts-noto-cjk');
    expect(browserAdvice({ ...DEBIAN_ROOT, platform: 'win32' })).toContain('install Google Chrome');
    expect(browserAdvice(DEBIAN_ROOT)).toContain('CHROME_PATH');
  });
});

describe('attemptUntil', () => {
  const attempts = browserAttempts(DEBIAN_ROOT);

  it('tries nothing when it is there already', () => {
    const tried: Attempt[] = [];
    expect(
      attemptUntil(
        attempts,
        () => 'here',
        (attempt) => tried.push(attempt),
      ),
    ).toBe('here');
    expect(tried).toEqual([]);
  });

  it('stops at the first attempt that helps', () => {
    const tried: Attempt[] = [];
    const found = () => (tried.length === 2 ? 'here' : undefined);
    expect(attemptUntil(attempts, found, (attempt) => tried.push(attempt))).toBe('here');
    expect(tried).toHaveLength(2);
  });

  it('gives nothing when none helps', () => {
    expect(
      attemptUntil(
        attempts,
        () => undefined,
        () => {},
      ),
    ).toBeUndefined();
  });
});
