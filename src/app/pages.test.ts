import { describe, expect, it } from 'vitest';
import { parsePath, pathOf } from '../domain/permalink';
import { WORDS } from '../i18n/catalogue';
import { VIEWS } from '../views/all';
import type { AnyViewDefinition } from '../views/types';
import {
  allPaths,
  EMBEDS,
  type RenderedPage,
  renderCover,
  renderEmbed,
  renderNotFound,
  renderPage,
} from './entry-server';
import { pageAtlas } from './oneLang';
import type { PageBlock } from './pageBlock';
import { realSite } from './testing/realSite';

const site = realSite();
const paths = allPaths(site.atlas);
// Every page of the site, drawn once.
const drawn = new Map<string, RenderedPage>();
for (const path of paths) drawn.set(path, await renderPage(path, site));
const pages = [...drawn];

const html = (path: string): string => {
  const page = drawn.get(path);
  if (!page) throw new Error(`no page at ${path}`);
  return page.html;
};
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'" };
const plain = (markup: string): string =>
  markup.replace(/<[^>]*>/g, '').replace(/&(amp|lt|gt|quot|#x27);/g, (_all, name: string) => ENTITIES[name] ?? '');
/** Pages in which something is found, each with what was found first. */
const found = (pattern: RegExp): string[] =>
  pages.flatMap(([path, page]) => {
    const [match] = pattern.exec(page.html) ?? [];
    return match === undefined ? [] : [`${path}: ${match}`];
  });
const all = (markup: string, pattern: RegExp): string[] =>
  [...markup.matchAll(pattern)].map(([, group]) => group ?? '');

/** Claims of each mark whose words stand on the page that it leads to. */
const wordsWhereMarksLead = (path: string, { wordsElsewhere }: AnyViewDefinition): string[] =>
  wordsElsewhere
    ? [...html(path).matchAll(/<a class="mark[^>]* href="([^"#]*)[^>]* data-claim="([^"]*)"/g)].flatMap(
        ([, to = '', ids = '']) => {
          const target = html(new URL(to, `http://atlas.test${path}`).pathname);
          return ids.split(' ').filter((id) => target.includes(` data-claim="${id}"`));
        },
      )
    : [];

describe('every page of the site', () => {
  it('is drawn, in both languages', () => {
    expect(paths.length).toBe(new Set(paths).size);
    const other = (path: string) => path.replace(/^\/(zh|en)/, (lang) => (lang === '/zh' ? '/en' : '/zh'));
    expect(paths.filter((path) => !drawn.has(other(path)))).toEqual([]);
    expect(paths.length).toBeGreaterThan(1000);
  });
  it('has no style attribute, which the policy forbids', () => {
    expect(found(/<[^>]*\sstyle="[^"]*"/)).toEqual([]);
  });
  it('shows no seam of the program', () => {
    expect(found(/\b(?:undefined|NaN|Infinity)\b|\[object/)).toEqual([]);
    // A pattern may wait for its number in an attribute, never in what is read.
    expect(found(/>[^<]*\{n\}/)).toEqual([]);
  });
  it('[A12] shows no name of a word instead of the word', () => {
    const names = Object.keys(WORDS).filter((name) => /[A-Z]/.test(name));
    expect(found(new RegExp(`[>"](?:${names.join('|')})[<"]`))).toEqual([]);
  });
  it('has one main heading', () => {
    expect(pages.filter(([, page]) => all(page.html, /<(h1)[\s>]/g).length !== 1).map(([path]) => path)).toEqual([]);
  });
  it('uses each id once', () => {
    const repeated = pages.flatMap(([path, page]) => {
      const ids = all(page.html, /\sid="([^"]*)"/g);
      const twice = ids.find((id, index) => ids.indexOf(id) !== index);
      return twice === undefined ? [] : [`${path}: ${twice}`];
    });
    expect(repeated).toEqual([]);
  });
  it('refers to ids that it has', () => {
    const dangling = pages.flatMap(([path, page]) => {
      const ids = new Set(all(page.html, /\sid="([^"]*)"/g));
      const wanted = all(page.html, /\s(?:aria-labelledby|aria-describedby|for|data-copy)="([^"]*)"/g);
      return wanted
        .flatMap((list) => list.split(' '))
        .filter((id) => !ids.has(id))
        .map((id) => `${path}: ${id}`);
    });
    expect(dangling).toEqual([]);
  });
  it('has no address from the root of the host, so that any sub-folder can hold the site', () => {
    expect(found(/\s(?:href|src)="\/[^"]*"/)).toEqual([]);
  });
  it('leads only to pages that there are', () => {
    const known = new Set(paths);
    const broken = pages.flatMap(([path, page]) =>
      all(page.html, /<a\b[^>]*\shref="(\.[^"]*)"/g)
        .map((href) => new URL(href, `https://host.test/sub${path}`).pathname.replace(/^\/sub/, ''))
        // Files are looked for on the built site.
        .filter((to) => !known.has(to) && !/^\/(data|export)\//.test(to))
        .map((to) => `${path} → ${to}`),
    );
    expect([...new Set(broken)].slice(0, 20)).toEqual([]);
  });
  it('is titled and described in its own words', () => {
    for (const [path, page] of pages) {
      expect(page.title, path).not.toMatch(/undefined|^\s*·|^$/);
      expect(page.description, path).not.toBe('');
      expect(page.lang, path).toBe(parsePath(path)?.lang);
    }
  });
});

describe.each(['zh', 'en'] as const)('in %s', (lang) => {
  it('the page of each claim has its words and its numbers', () => {
    for (const claim of site.atlas.claims) {
      const text = plain(html(pathOf({ page: 'claim', lang, id: claim.id })));
      expect(text).toContain(claim.label[lang]);
      for (const { phrase, locator } of claim.evidence) {
        expect(text, claim.id).toContain(phrase);
        expect(text, claim.id).toContain(locator);
      }
      for (const caveat of claim.caveats) expect(text, claim.id).toContain(caveat.text[lang]);
    }
  });
  it('the page of each plan, place and document names what it holds', () => {
    for (const plan of site.atlas.plans) {
      const text = plain(html(pathOf({ page: 'plan', lang, id: plan.id })));
      for (const claim of site.atlas.claims.filter(({ plan: id }) => id === plan.id))
        expect(text).toContain(claim.label[lang]);
    }
    for (const place of site.atlas.places)
      expect(plain(html(pathOf({ page: 'place', lang, id: place.id })))).toContain(place.name[lang]);
    for (const claim of site.atlas.claims)
      for (const { source, phrase } of claim.evidence.slice(0, 1))
        expect(plain(html(pathOf({ page: 'source', lang, id: source })))).toContain(phrase);
  });
  it('[B16] a page says what language the words of a document are in', () => {
    const page = html(pathOf({ page: 'claim', lang, id: 'sz-district-consumer-streets' }));
    expect(page).toMatch(/<(?:q|blockquote)[^>]*lang="zh-Hans"/);
    expect(html(pathOf({ page: 'claim', lang, id: 'sd-target-champions' }))).toMatch(/<(?:q|blockquote)[^>]*lang="en"/);
  });
});

const views = VIEWS.flatMap((view) =>
  (['zh', 'en'] as const).map((lang) => ({ view, lang, path: pathOf({ page: 'view', lang, id: view.id }) })),
);

describe.each(views)('the page $path', ({ view, lang, path }) => {
  const text = plain(html(path));
  const block = JSON.parse(drawn.get(path)?.block ?? 'null') as PageBlock;

  it('says its finding in heading and title', () => {
    const finding = view.headline(view.select(block.page.atlas, lang), lang);
    expect(text).toContain(finding);
    expect(drawn.get(path)?.title).toContain(finding);
  });
  it('carries the data that it was drawn from, and no more claims', () => {
    expect(block.path).toBe(path);
    const wanted = pageAtlas({ ...site.atlas, claims: view.claims(site.atlas) }, lang).claims;
    const carried = block.page.atlas.claims;
    if (!view.wordsElsewhere) return expect(carried).toEqual(wanted);
    expect(carried.map(({ id }) => id)).toEqual(wanted.map(({ id }) => id));
    expect(JSON.stringify(carried)).not.toContain('"phrase"');
  });
  it('has the words of every claim that a mark stands for', () => {
    const marked = all(html(path), /<(?:a|g|p|tr|path|rect)\b[^>]*\sdata-claim="([^"]*)"/g).flatMap((ids) =>
      ids.split(' '),
    );
    const words = new Set([...all(html(path), /\sid="ev-([^"]*)"/g), ...wordsWhereMarksLead(path, view)]);
    expect([...new Set(marked)].filter((id) => id !== '' && !words.has(id))).toEqual([]);
    expect(marked.length).toBeGreaterThan(0);
  });
  it('can be embedded: the same picture, its words, no data to load', async () => {
    const target = EMBEDS.find((embed) => embed.view.id === view.id && embed.lang === lang);
    if (!target) throw new Error(`no embed of ${path}`);
    const page = await renderEmbed(target, site);
    expect(page.embed).toBe(true);
    expect(page.block).toBeUndefined();
    expect(page.html).toMatch(/<svg\b/);
    expect(page.html).not.toMatch(/<[^>]*\sstyle="/);
    expect(plain(page.html)).toContain(view.headline(view.select(block.page.atlas, lang), lang));
    if (view.wordsElsewhere) expect(page.html).not.toContain('id="ev-');
    else for (const claim of block.page.atlas.claims) expect(page.html).toContain(`id="ev-${claim.id}"`);
  });
});

describe('outside both languages', () => {
  it('the cover leads to each', async () => {
    const cover = await renderCover();
    expect(all(cover.html, /href="([^"]*)"/g)).toEqual(['./zh/', './en/']);
  });
  it('a page that is not there says so in both, and leads on from any depth', async () => {
    const page = await renderNotFound(site);
    expect(page.html).toContain(WORDS.notFoundTitle.zh);
    expect(page.html).toContain(WORDS.notFoundTitle.en);
    const ways = all(page.html, /href="([^"]*)"/g);
    expect(ways).toEqual(expect.arrayContaining(['https://atlas.test/zh/', 'https://atlas.test/en/search/']));
    expect(ways.filter((way) => !paths.includes(way.replace('https://atlas.test', '')))).toEqual([]);
    for (const { id } of site.atlas.plans) expect(ways).toContain(`https://atlas.test/en/plan/${id}/`);
  });
  it('the page of a claim that there is not is refused, and the build says why', async () => {
    expectConsole('no claim with id "no-such-claim"');
    await expect(renderPage('/zh/claim/no-such-claim/', site)).rejects.toThrow('no claim with id "no-such-claim"');
  });
  it.each(['/fr/', '/zh/claim/', '/zh/no-such-view/'])('%s is refused', async (path) => {
    await expect(renderPage(path, site)).rejects.toThrow();
  });
});
