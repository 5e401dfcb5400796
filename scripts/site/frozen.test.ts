import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { frozenPath } from '../../src/app/share/addresses';
import { assetsOf, gone, hashOf, joined, keepSnapshots, type Page, type Snapshot, writeSnapshots } from './frozen';

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'atlas-frozen-'));
});
afterEach(() => rmSync(dir, { recursive: true }));

const kept = (): string => join(dir, 'kept');
const put = (path: string, text: string): void => {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
};

/** A built site as the bundler leaves it: what a page loads, what that loads, and what nothing does. */
function dist(name: string, script = 'embed-1.js'): string {
  const path = join(dir, name);
  put(join(path, `assets/${script}`), `import "./shared-1.js"; const later = () => import(\`./later-1.js\`);`);
  for (const file of ['shared-1.js', 'later-1.js', 'style-1.css', 'main-1.js']) put(join(path, 'assets', file), file);
  return path;
}
const html = (text: string, script = 'embed-1.js'): string =>
  `<link href="../../../../frozen/assets/style-1.css"><script src="../../../../frozen/assets/${script}"></script>${text}`;
const page = (text: string, more: Partial<Page> = {}): Page => ({
  lang: 'en',
  view: 'clusters',
  title: text,
  html: html(text),
  ...more,
});
const bytes = (site: string, { hash, lang, view }: Snapshot): string =>
  readFileSync(join(site, frozenPath(hash, lang, view), 'index.html'), 'utf8');
const one = (list: readonly Snapshot[]): Snapshot => {
  const [only, ...more] = list;
  if (!only || more.length > 0) throw new Error(`one snapshot was expected, not ${list.length}`);
  return only;
};

describe('a snapshot', () => {
  it('lies at the hash of its own bytes, with copies of all that it loads and of nothing else', () => {
    const site = dist('one');
    const snapshot = one(writeSnapshots(site, kept(), [page('nine')]));
    expect(snapshot.hash).toBe(hashOf(bytes(site, snapshot)));
    for (const file of ['embed-1.js', 'shared-1.js', 'later-1.js', 'style-1.css'])
      expect(readFileSync(join(site, 'frozen/assets', file), 'utf8')).toBe(
        readFileSync(join(site, 'assets', file), 'utf8'),
      );
    expect(existsSync(join(site, 'frozen/assets/main-1.js'))).toBe(false);
  });
  it('is told from one without anything to load', () => {
    expect(() => writeSnapshots(dist('one'), kept(), [page('nine', { html: 'bare' })])).toThrow('without a script');
  });
});

describe('a release after another', () => {
  it('keeps the old bytes, where the data and the script have changed, and gives the new a new address', () => {
    const first = dist('one');
    const old = one(writeSnapshots(first, kept(), [page('nine')]));
    keepSnapshots(first, kept());
    const second = dist('two', 'embed-2.js');
    const all = writeSnapshots(second, kept(), [page('ten', { html: html('ten', 'embed-2.js') })]);
    expect(all.map(({ title }) => title)).toEqual(['nine', 'ten']);
    expect(all[1]?.hash).not.toBe(old.hash);
    expect(bytes(second, old)).toBe(bytes(first, old));
    for (const file of ['embed-1.js', 'embed-2.js', 'later-1.js'])
      expect(existsSync(join(second, 'frozen/assets', file)), file).toBe(true);
  });
  it('adds nothing where nothing changed', () => {
    const first = dist('one');
    const before = writeSnapshots(first, kept(), [page('nine')]);
    keepSnapshots(first, kept());
    expect(writeSnapshots(dist('two'), kept(), [page('nine')])).toEqual(before);
  });
  it('names as the present one what came back', () => {
    const [nine, ten] = ['nine', 'ten'].map(
      (text) => ({ hash: text, lang: 'en', view: 'clusters', title: text }) as const,
    );
    expect(joined([nine as Snapshot, ten as Snapshot], [nine as Snapshot])).toEqual([ten, nine]);
  });
  it('stops where a kept file would be written over', () => {
    const first = dist('one');
    writeSnapshots(first, kept(), [page('nine')]);
    keepSnapshots(first, kept());
    const second = dist('two');
    put(join(second, 'assets/shared-1.js'), 'other bytes under the same name');
    expect(() => writeSnapshots(second, kept(), [page('ten')])).toThrow(/shared-1\.js.*kept for ever/);
  });
});

describe('a view that is no longer there', () => {
  it('is found with its last snapshot, in each language', () => {
    const list = (['en', 'zh'] as const).flatMap((lang) =>
      ['old', 'last'].map((hash) => ({ hash, lang, view: 'clusters', title: hash })),
    );
    const there = { hash: 'x', lang: 'en', view: 'bases', title: '' } as const;
    expect(gone([...list, there], (_lang, view) => view === 'bases')).toEqual([list[1], list[3]]);
  });
});

it('what a page loads is followed to the end, once each', () => {
  const files: Record<string, string> = { 'a-1.js': `import"./b-1.js"`, 'b-1.js': `import './a-1.js'; "no.js"` };
  expect(assetsOf('<script src="../x/assets/a-1.js">', (name) => files[name])).toEqual(['a-1.js', 'b-1.js']);
});
