import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

/** What the search may ask the machine; injected, so that the order can be tested without a browser. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Whether a file at this path is there, may be run, and answers as a browser. */
  runs(path: string): boolean;
  /** Where Playwright would have put its own Chromium. */
  playwrightPath(): string | undefined;
}

export interface FoundBrowser {
  readonly path: string;
  readonly origin: 'CHROME_PATH' | 'system' | 'playwright';
}

const COMMANDS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const MAC_APPS = ['Google Chrome', 'Chromium'];
const WINDOWS_ROOTS = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'];
const WINDOWS_APPS = [
  ['Google', 'Chrome', 'Application', 'chrome.exe'],
  ['Chromium', 'Application', 'chrome.exe'],
];

function onPath(machine: Machine): string[] {
  const folders = (machine.env.PATH ?? '').split(delimiter).filter(Boolean);
  return COMMANDS.flatMap((name) => folders.map((folder) => join(folder, name)));
}

function onMac(machine: Machine): string[] {
  const roots = ['/Applications', join(machine.env.HOME ?? '', 'Applications')];
  return roots.flatMap((root) => MAC_APPS.map((app) => join(root, `${app}.app`, 'Contents', 'MacOS', app)));
}

function onWindows(machine: Machine): string[] {
  const roots = WINDOWS_ROOTS.map((name) => machine.env[name]).filter((root) => root !== undefined);
  return roots.flatMap((root) => WINDOWS_APPS.map((parts) => join(root, ...parts)));
}

/** Where a system's own browser may be, most likely first. */
export function systemPaths(machine: Machine): string[] {
  if (machine.platform === 'win32') return onWindows(machine);
  if (machine.platform === 'darwin') return [...onPath(machine), ...onMac(machine)];
  return onPath(machine);
}

/**
 * The browser to test with: `CHROME_PATH`, then the system's, then Playwright's own.
 * A `CHROME_PATH` that does not work is an error, since another browser in its place would be a surprise.
 */
export function findBrowser(machine: Machine = thisMachine()): FoundBrowser | undefined {
  const named = machine.env.CHROME_PATH;
  if (named) {
    if (machine.runs(named)) return { path: named, origin: 'CHROME_PATH' };
    throw new Error(`CHROME_PATH is ${named}, which is not a browser that runs: correct it, or unset it to search`);
  }
  const system = systemPaths(machine).find((path) => machine.runs(path));
  if (system) return { path: system, origin: 'system' };
  const own = machine.playwrightPath();
  return own && machine.runs(own) ? { path: own, origin: 'playwright' } : undefined;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

// Some systems put a script at chromium-browser that only says "install the snap": asking for the version tells.
function answersAsBrowser(path: string): boolean {
  if (process.platform === 'win32') return true;
  try {
    const said = execFileSync(path, ['--version'], {
      encoding: 'utf8',
      timeout: 20_000,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return /\d+\.\d+/.test(said);
  } catch {
    return false;
  }
}

function playwrightPath(): string | undefined {
  try {
    return chromium.executablePath();
  } catch {
    return undefined;
  }
}

/** The machine that this process runs on. */
function thisMachine(): Machine {
  return {
    platform: process.platform,
    env: process.env,
    runs: (path) => isExecutable(path) && answersAsBrowser(path),
    playwrightPath,
  };
}

/** What deciding how to get a missing browser or font depends on. */
export interface Powers {
  readonly platform: NodeJS.Platform;
  readonly isRoot: boolean;
  readonly hasApt: boolean;
}

export interface Attempt {
  readonly why: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly limitSeconds: number;
}

const CJK_PACKAGE = 'fonts-noto-cjk';
// Without what Debian recommends beside it (a printer set-up, a notification daemon), but with a Latin font.
const BROWSER_PACKAGES = ['chromium', 'fonts-liberation', CJK_PACKAGE];

function aptAttempts(packages: readonly string[]): Attempt[] {
  const why = `root on a Debian: apt-get brings ${packages.join(' and ')}`;
  return [
    { why, command: 'apt-get', args: ['update'], limitSeconds: 300 },
    { why, command: 'apt-get', args: ['install', '-y', '--no-install-recommends', ...packages], limitSeconds: 900 },
  ];
}

function mayUseApt(powers: Powers): boolean {
  return powers.platform === 'linux' && powers.isRoot && powers.hasApt;
}

/** What to try, in order, when no browser was found. */
export function browserAttempts(powers: Powers): Attempt[] {
  const download: Attempt = {
    why: "Playwright's own download",
    command: 'npx',
    args: ['playwright', 'install', 'chromium'],
    limitSeconds: 300,
  };
  return mayUseApt(powers) ? [...aptAttempts(BROWSER_PACKAGES), download] : [download];
}

/** What to try, in order, when Chinese would be drawn blank. */
export function fontAttempts(powers: Powers): Attempt[] {
  return mayUseApt(powers) ? aptAttempts([CJK_PACKAGE, 'fontconfig']) : [];
}

/** What to tell a person whose machine has no browser and where none could be got. */
export function browserAdvice(powers: Powers): string {
  const install =
    powers.platform === 'linux'
      ? 'as root, on Debian or Ubuntu: apt-get update && apt-get install -y chromium fonts-noto-cjk'
      : 'install Google Chrome or Chromium';
  return [
    'No browser for the browser tests. One of these helps:',
    `  - ${install}`,
    '  - npx playwright install chromium',
    '  - set CHROME_PATH to a Chrome or Chromium that you have',
  ].join('\n');
}

/** What to tell a person whose machine draws Chinese blank. */
export const FONT_ADVICE = [
  'No font for Chinese: the browser would draw half of the site blank, and the tests would measure that.',
  '  - as root, on Debian or Ubuntu: apt-get update && apt-get install -y fonts-noto-cjk fontconfig',
  '  - or put any Chinese font in ~/.fonts and run fc-cache',
].join('\n');

const FONT_FOLDERS = ['/usr/share/fonts/opentype/noto', '/usr/share/fonts/truetype/wqy', '/usr/share/fonts/noto-cjk'];

function hasFontFile(): boolean {
  const names = FONT_FOLDERS.filter((folder) => existsSync(folder)).flatMap((folder) => readdirSync(folder));
  return names.some((name) => /cjk|wqy/i.test(name));
}

/** Whether this machine can draw Chinese. Only Linux comes without; elsewhere the system brings it. */
export function hasChineseFont(): boolean {
  if (process.platform !== 'linux') return true;
  try {
    return execFileSync('fc-list', [':lang=zh'], { encoding: 'utf8', timeout: 60_000 }).trim() !== '';
  } catch {
    return hasFontFile();
  }
}
