import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { wallFiles } from './wallFiles';

const PAGE = `<link rel="stylesheet" href="../assets/wall.css"><script type="module" crossorigin src="../assets/wall.js"></script>
<link rel="modulepreload" crossorigin href="../assets/shared.js"><link rel="icon" href="../favicon.svg" type="image/svg+xml">
<a href="../zh/story/">导览</a>`;
const MANIFEST = {
  'src/app/screen-entry.ts': {
    file: 'assets/wall.js',
    css: ['assets/wall.css'],
    imports: ['_shared.js'],
    dynamicImports: ['map.ts'],
  },
  '_shared.js': { file: 'assets/shared.js', imports: ['src/app/screen-entry.ts'] },
  'map.ts': { file: 'assets/map.js', assets: ['assets/map-worker.js'] },
  'page.ts': { file: 'assets/page.js' },
};
const FILES: Record<string, string> = {
  'screen/index.html': PAGE,
  'version.json': '{}',
  'favicon.svg': '',
  'data/screen/index.json': '{"tours":["t"]}',
  'data/screen/t.zh.json': '{"files":["china","here"]}',
  'data/screen/explore.zh.json': '{"plans":[{"stage":{"file":"there"}}]}',
  'data/geo/china.json': '',
  'data/geo/here.json': '',
  'data/geo/there.json': '',
  'data/geo/nowhere.json': '',
  ...Object.fromEntries(
    ['wall.js', 'wall.css', 'shared.js', 'map.js', 'map-worker.js', 'page.js'].map((name) => [`assets/${name}`, '']),
  ),
};

describe('what a wall needs', () => {
  let dist = '';
  beforeEach(() => {
    dist = mkdtempSync(join(tmpdir(), 'wall-files-'));
    for (const [path, text] of Object.entries(FILES)) {
      mkdirSync(dirname(join(dist, path)), { recursive: true });
      writeFileSync(join(dist, path), text);
    }
  });
  afterEach(() => rmSync(dist, { recursive: true }));

  it('is its page, all that it loads now or later, its data, and the boundaries that these name', () => {
    const all = new Set(Object.keys(FILES));
    for (const other of ['assets/page.js', 'data/geo/nowhere.json']) all.delete(other);
    expect(wallFiles(dist, { manifest: MANIFEST })).toEqual([...all].sort());
  });

  it.each(['assets/map-worker.js', 'data/geo/there.json', 'favicon.svg'])('is no list where %s is missing', (path) => {
    rmSync(join(dist, path));
    expect(() => wallFiles(dist, { manifest: MANIFEST })).toThrow(path);
  });
});
