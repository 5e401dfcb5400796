import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { describeVerdict, isWithin } from './budgets';
import { pageFilesOf, staticModules } from './page-files';
import { type Budgets, exceeds, weighSite } from './weigh';

const BUDGETS: Budgets = {
  pages: [
    { kind: 'embed', match: 'embed/**/*.html', limits: { first: 20, script: 6 } },
    { kind: 'page', match: '**/*.html', limits: { first: 40, interactive: 130, geometry: 25 } },
  ],
  files: [{ kind: 'geometry', match: 'data/geo/**/*.json', limit: 25 }],
  onlyWhenAsked: [{ what: 'MapLibre', marker: 'maplibregl-canvas-container' }],
};

/** Text that brotli leaves at about this many kilobytes: three quarters of it are random. */
const heavy = (kilobytes: number) => randomBytes(Math.round(kilobytes * 1024)).toString('base64');

const PAGE = `<!doctype html><html><head>
<link rel="stylesheet" href="../../assets/page.css">
<link rel="modulepreload" href="../../assets/shared.js">
<link rel="preload" as="fetch" crossorigin href="../../data/geo/province.json?v=1&amp;w=2">
<script type="module" src="../../assets/entry.js"></script>
</head><body><svg></svg><script type="application/json">{"a":"<script src='x.js'>"}</script></body></html>`;

const EMBED = `<html><head><link rel="stylesheet" href="../../../assets/embed.css">
<script type="module" src="../../../assets/enhance.js"></script></head><body><svg></svg>
<script type="application/json">{}</script><script type="module">answer()</script></body></html>`;

const MANIFEST = {
  'src/app/entry.tsx': { file: 'assets/entry.js', isEntry: true, imports: ['_shared.js'], dynamicImports: ['map.ts'] },
  '_shared.js': { file: 'assets/shared.js', imports: ['_deep.js'] },
  '_deep.js': { file: 'assets/deep.js' },
  'map.ts': { file: 'assets/map.js', isDynamicEntry: true },
};

const SITE: Readonly<Record<string, string>> = {
  'zh/view/index.html': PAGE,
  'embed/zh/view/index.html': EMBED,
  'assets/page.css': 'a{}',
  'assets/embed.css': 'b{}',
  'assets/entry.js': 'entry',
  'assets/shared.js': 'shared',
  'assets/deep.js': 'deep',
  'assets/enhance.js': 'enhance',
  'assets/map.js': `maplibregl-canvas-container ${heavy(200)}`,
  'data/geo/province.json': '{}',
  '.vite/manifest.json': JSON.stringify(MANIFEST),
};

let dir: string;

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'atlas-budgets-'));
});

afterEach(() => rmSync(dir, { recursive: true }));

/** The verdict on the fixture with some files changed. */
function verdictWith(changes: Record<string, string>) {
  for (const [path, text] of Object.entries({ ...SITE, ...changes })) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), text);
  }
  return weighSite(dir, BUDGETS);
}

const tooHeavy = (changes: Record<string, string>) =>
  verdictWith(changes)
    .weights.filter(exceeds)
    .map(({ kind, metric, path }) => `${kind} ${metric}: ${path}`);

describe('weighSite', () => {
  it('passes a light site and tells the heaviest of each kind', () => {
    const verdict = verdictWith({});
    expect(isWithin(verdict)).toBe(true);
    expect(verdict.weights.map(({ kind, metric }) => `${kind} ${metric}`)).toEqual([
      'embed first',
      'embed script',
      'page first',
      'page interactive',
      'page geometry',
      'geometry file',
    ]);
  });

  it.each([
    ['HTML', { 'zh/view/index.html': `${PAGE}${heavy(41)}` }, ['page first: zh/view/index.html']],
    ['a stylesheet', { 'assets/page.css': heavy(41) }, ['page first: zh/view/index.html']],
    ['an entry', { 'assets/entry.js': heavy(131) }, ['page interactive: zh/view/index.html']],
    ['what an entry imports', { 'assets/deep.js': heavy(131) }, ['page interactive: zh/view/index.html']],
    [
      'geometry',
      { 'data/geo/province.json': heavy(26) },
      ['page geometry: zh/view/index.html', 'geometry file: data/geo/province.json'],
    ],
    ["an embed's style", { 'assets/embed.css': heavy(21) }, ['embed first: embed/zh/view/index.html']],
    ["an embed's script", { 'assets/enhance.js': heavy(7) }, ['embed script: embed/zh/view/index.html']],
    [
      'a script that stands in an embed',
      { 'embed/zh/view/index.html': EMBED.replace('answer()', heavy(7)) },
      ['embed script: embed/zh/view/index.html'],
    ],
    ['data that stand in an embed as no script', { 'embed/zh/view/index.html': EMBED.replace('{}', heavy(7)) }, []],
    [
      'what is seen of an embed',
      { 'embed/zh/view/index.html': EMBED.replace('{}', heavy(21)) },
      ['embed first: embed/zh/view/index.html'],
    ],
  ])('weighs %s', (_what, changes, expected) => {
    expect(tooHeavy(changes as Record<string, string>)).toEqual(expected);
  });

  it('names every page that is too heavy, not the heaviest three alone', () => {
    const pages = Array.from({ length: 6 }, (_, index) => [`en/${index}/index.html`, `${PAGE}${heavy(41)}`]);
    expect(tooHeavy(Object.fromEntries(pages))).toHaveLength(6);
  });

  it('allows 1 KB to be 1024 bytes', () => {
    const { limit } = verdictWith({}).weights[0] ?? {};
    expect(limit).toBe(20 * 1024);
  });

  it.each([
    ['a map loaded by import', { 'assets/deep.js': 'maplibregl-canvas-container' }, 'loads MapLibre before'],
    [
      'a map loaded by modulepreload',
      { 'zh/view/index.html': PAGE.replace('shared.js', 'map.js') },
      'loads MapLibre before',
    ],
    ['a marker that tells nothing', { 'assets/map.js': '' }, 'correct the marker'],
    ['a missing file', { 'zh/view/index.html': PAGE.replace('page.css', 'gone.css') }, 'names assets/gone.css'],
    [
      'another origin',
      { 'zh/view/index.html': PAGE.replace('../../assets/page', '//cdn.example/a') },
      'another origin',
    ],
    ['an empty page', { 'zh/view/index.html': PAGE.replace('<svg></svg>', '<div id="root"></div>') }, 'is empty until'],
    ['a script that holds up', { 'embed/zh/view/index.html': EMBED.replace(' type="module"', '') }, 'holds up'],
  ])('finds fault with %s', (_what, changes, fault) => {
    const verdict = verdictWith(changes as Record<string, string>);
    expect(verdict.faults).toContainEqual(expect.stringContaining(fault));
    expect(isWithin(verdict)).toBe(false);
  });

  it('finds fault when there was nothing to weigh', () => {
    mkdirSync(join(dir, 'empty'));
    expect(weighSite(join(dir, 'empty'), BUDGETS).faults).toContain('No embed in the build: nothing was weighed');
  });
});

describe('describeVerdict', () => {
  it('marks what exceeds, and says what it is made of', () => {
    const text = describeVerdict(verdictWith({ 'assets/embed.css': heavy(21) }));
    expect(text).toMatch(/EXCEEDS {2}embed first +2\d\.\d of +20\.0 KB +embed\/zh\/view\/index\.html/);
    expect(text).toMatch(/^ +2\d\.\d KB +assets\/embed\.css$/m);
    expect(text).toContain('1 × embed, 1 × page, 1 × geometry');
  });
});

describe('pageFilesOf', () => {
  it('reads links as they lie below the page, and not what stands in data or comments', () => {
    expect(pageFilesOf('zh/view/index.html', `<!-- <img src="no.png"> -->${PAGE}`)).toMatchObject({
      styles: ['assets/page.css'],
      scripts: ['assets/shared.js', 'assets/entry.js'],
      data: ['data/geo/province.json'],
      media: [],
    });
  });

  it('counts fonts and images that are wanted at once', () => {
    const html = `<link rel=preload as=font href=a.woff2><img src='b.png'><img loading="lazy" src="c.png"><img src="data:,">`;
    expect(pageFilesOf('index.html', html).media).toEqual(['a.woff2', 'b.png']);
  });
});

describe('staticModules', () => {
  it('follows imports and leaves what is imported later', () => {
    expect(staticModules(MANIFEST, ['assets/entry.js'])).toEqual([
      'assets/entry.js',
      'assets/shared.js',
      'assets/deep.js',
    ]);
  });
});
