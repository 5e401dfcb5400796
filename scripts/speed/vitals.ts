/**
 * `npm run vitals`: how fast every kind of page of the build is painted, answers and keeps still, on slow 4G and a slow
 * processor. `-- --visits 5 --only search --on phone --lang zh --assert`. Says something only on a machine that is quiet.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Browser, chromium } from '@playwright/test';
import { findBrowser } from '../house/browser';
import { isProgram, runProgram } from '../house/program';
import { addressOf, pagesOf, type SheetPage } from '../house/sheet';
import { headersFor } from '../site/headers';
import { judge, type Measured, type Verdict, vitalsTable } from './judgeVitals';
import { servePacked } from './packed';
import { DEVICES, type Device, visit } from './visit';

const OUT = 'test-results';
type Lang = 'zh' | 'en';

/** Every kind of page: those of the contact sheet, the wall, and the embeds with the most and the fewest marks. */
export const vitalPages = (dist: string): SheetPage[] => [
  ...pagesOf(dist),
  { name: 'wall', path: '/screen/?lang=en&dwell=600' },
  ...['compare-themes', 'shandong-targets', 'shandong-clusters'].map((view) => ({
    name: `embed-${view}`,
    path: `/embed/en/${view}/`,
  })),
];

interface Task {
  readonly page: SheetPage;
  readonly device: Device;
  readonly lang: Lang;
}

const pathOf = ({ page, lang }: Task): string => addressOf({ page, lang, width: 0, theme: 'light' });

async function measureOne(browser: Browser, url: string, task: Task, visits: number): Promise<Measured> {
  const [path, device] = [pathOf(task), task.device];
  const quick = await visit(browser, { url, path, device, slow: false });
  const seen = [];
  for (let left = visits; left > 0; left -= 1) seen.push(await visit(browser, { url, path, device, slow: true }));
  return { page: task.page.name, path, device: device.name, visits: seen, quick };
}

const brief = ({ path, device, lcp, cls, inp, slowest, dearest, over }: Verdict): string =>
  `${path || '/'} ${device}: ${Math.round(lcp.median)} ms, ${cls.worst.toFixed(3)}, ${inp.median} ms ${slowest}; ${dearest}${over.length > 0 ? `  OVER ${over.join(', ')}` : ''}`;

const text = { type: 'string' } as const;
const OPTIONS = {
  dist: { type: 'string', default: 'dist' },
  visits: { type: 'string', default: '3' },
  only: text,
  on: text,
  lang: text,
  assert: { type: 'boolean', default: false },
} as const;

/** What is measured: unless told, phones in Chinese and desks in English. */
function tasksOf(dist: string, { only, on, lang }: { only?: string; on?: string; lang?: string }): Task[] {
  const spoken = (device: Device): Lang => {
    if (lang === 'zh' || lang === 'en') return lang;
    return device.name === 'phone' ? 'zh' : 'en';
  };
  const tasks = vitalPages(dist)
    .filter(({ name }) => only === undefined || name.includes(only))
    .flatMap((page) => DEVICES.map((device) => ({ page, device, lang: spoken(device) })))
    .filter(({ device }) => on === undefined || device.name === on);
  if (tasks.length === 0) throw new Error('no page of the build is asked for: see --only, --on (phone, desk)');
  return tasks;
}

async function main(): Promise<number> {
  const { values } = parseArgs({ options: OPTIONS });
  const dist = resolve(values.dist);
  const visits = Math.max(1, Number(values.visits) || 1);
  const tasks = tasksOf(dist, values);
  const executablePath = findBrowser()?.path;
  const served = await servePacked(dist, { headers: headersFor });
  const browser = await chromium.launch({ ...(executablePath ? { executablePath } : {}), args: ['--no-sandbox'] });
  const [measured, verdicts]: [Measured[], Verdict[]] = [[], []];
  const before = loadavg()[0] ?? 0;
  const circumstances = () => ({
    when: new Date(),
    visits,
    browser: `Chromium ${browser.version()}`,
    load: [before, loadavg()[0] ?? 0],
    cores: cpus().length,
  });
  mkdirSync(OUT, { recursive: true });
  for (const task of tasks) {
    const one = await measureOne(browser, served.url, task, visits);
    measured.push(one);
    verdicts.push(judge(one));
    console.log(brief(judge(one)));
    // After each, so that what was measured is not lost with a run that is stopped.
    writeFileSync(join(OUT, 'vitals.md'), vitalsTable(verdicts, circumstances()));
    writeFileSync(join(OUT, 'vitals.json'), JSON.stringify({ ...circumstances(), verdicts, measured }, undefined, 1));
  }
  await browser.close();
  await served.close();
  const over = verdicts.filter((verdict) => verdict.over.length > 0).length;
  console.log(`${verdicts.length - over} of ${verdicts.length} keep all bars: ${join(OUT, 'vitals.md')}`);
  return values.assert && over > 0 ? 1 : 0;
}

if (isProgram(import.meta.url)) await runProgram(main);
