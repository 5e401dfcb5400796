import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { EMBEDS, renderEmbed, renderTombstone, type Site } from '../../src/app/entry-server';
import { frozenPath } from '../../src/app/share/addresses';
import { realSite } from '../../src/app/testing/realSite';
import { freezeSite } from './freezeSite';
import { keepSnapshots, type Page, type Snapshot } from './frozen';

const [KEPT, TAKEN_OUT, CHANGED] = ['shandong-bases', 'shanghai-projects', 'shandong-digital'];
const home = mkdtempSync(join(tmpdir(), 'atlas-two-builds-'));
const kept = join(home, 'kept');

/** Every claim of the changed view is called otherwise. */
function changed(site: Site): Site {
  const view = EMBEDS.find((target) => target.view.id === CHANGED)?.view;
  const ids = new Set(view?.claims(site.atlas).map(({ id }) => id));
  const claims = site.atlas.claims.map((claim) =>
    ids.has(claim.id) ? { ...claim, label: { zh: `新：${claim.label.zh}`, en: `New: ${claim.label.en}` } } : claim,
  );
  return { ...site, atlas: { ...site.atlas, claims } };
}

/** Embeds of some views as they are kept, with a script that a bundler named. */
async function drawn(views: readonly string[], site: Site, script: string): Promise<Page[]> {
  const targets = EMBEDS.filter(({ view }) => views.includes(view.id));
  return Promise.all(
    targets.map(async (target) => {
      const { lang, view } = target;
      const path = frozenPath('hash', lang, view.id);
      const { html, title } = await renderEmbed({ ...target, path, frozen: true }, site);
      return { lang, view: view.id, title, html: `<script src="../../../assets/${script}"></script>${html}` };
    }),
  );
}

/** A build and the release that follows it. */
async function build(name: string, views: readonly string[], site: Site, script: string) {
  const dist = join(home, name);
  mkdirSync(join(dist, 'assets'), { recursive: true });
  writeFileSync(join(dist, 'assets', script), `/* ${script} */`);
  const stone = async ({ hash, lang, view, title }: Snapshot, from: string) =>
    (await renderTombstone({ lang, title, snapshot: frozenPath(hash, lang, view), from })).html;
  const snapshots = await freezeSite({ dist, kept, pages: await drawn(views, site, script), stone });
  keepSnapshots(dist, kept);
  return { dist, snapshots, frozen: filesIn(join(dist, 'frozen')) };
}

const filesIn = (dir: string): Map<string, Buffer> =>
  new Map(
    readdirSync(dir, { recursive: true, encoding: 'utf8' })
      .filter((path) => statSync(join(dir, path)).isFile())
      .map((path) => [path, readFileSync(join(dir, path))]),
  );

type Built = Awaited<ReturnType<typeof build>>;
let first: Built;
let same: Built;
let second: Built;
beforeAll(async () => {
  const site = realSite();
  first = await build('first', [KEPT, TAKEN_OUT, CHANGED], site, 'embed-1.js');
  same = await build('same', [KEPT, TAKEN_OUT, CHANGED], site, 'embed-1.js');
  second = await build('second', [KEPT, CHANGED], changed(site), 'embed-1.js');
}, 120_000);
afterAll(() => rmSync(home, { recursive: true, force: true }));

const names = (list: readonly Snapshot[]): string[] => list.map(({ lang, view }) => `${lang}/${view}`).sort();

it('a build after another keeps every byte that was ever frozen', () => {
  expect(first.frozen.size).toBe(7);
  for (const [path, bytes] of first.frozen) expect(second.frozen.get(path)?.equals(bytes), path).toBe(true);
});
it('the same build again freezes nothing anew', () => {
  expect(same.snapshots).toEqual(first.snapshots);
  expect([...same.frozen.keys()]).toEqual([...first.frozen.keys()]);
});
it('what changed is frozen anew, and nothing else', () => {
  const known = new Set(first.snapshots.map(({ hash }) => hash));
  expect(names(second.snapshots.filter(({ hash }) => !known.has(hash)))).toEqual([`en/${CHANGED}`, `zh/${CHANGED}`]);
});
it.each(['zh', 'en'])(
  '[F10] where a view was, its page and its embed lead to its last snapshot, which is there (%s)',
  (lang) => {
    const last = first.snapshots.find((snapshot) => snapshot.view === TAKEN_OUT && snapshot.lang === lang);
    for (const path of [`embed/${lang}/${TAKEN_OUT}/`, `${lang}/${TAKEN_OUT}/`]) {
      const html = readFileSync(join(second.dist, path, 'index.html'), 'utf8');
      const link = /href="([^"]*frozen\/[^"]*)"/.exec(html)?.[1] ?? '';
      const to = new URL(link, `http://site.invalid/${path}`).pathname.slice(1);
      expect(to).toBe(`frozen/${last?.hash}/${lang}/${TAKEN_OUT}/`);
      expect(existsSync(join(second.dist, to, 'index.html'))).toBe(true);
      expect(existsSync(join(first.dist, path)), 'no stone while the view is there').toBe(false);
    }
  },
);
