import { describe, expect, it } from 'vitest';
import { EMBEDS, renderEmbed, renderTombstone, type Site } from '../../src/app/entry-server';
import { oembed, oembedLink, oembedPath } from '../../src/app/share/oembed';
import { realSite } from '../../src/app/testing/realSite';
import { hashOf } from './frozen';

const site = realSite();

const ENGLISH = EMBEDS.filter(({ lang }) => lang === 'en');

/** The same site, where one claim is called otherwise. */
const renamed = (id: string): Site => ({
  ...site,
  atlas: {
    ...site.atlas,
    claims: site.atlas.claims.map((claim) =>
      claim.id === id ? { ...claim, label: { zh: '改了名', en: 'Renamed in between' } } : claim,
    ),
  },
});

/** Hash of each snapshot, by language and view. */
async function hashes(of: Site): Promise<Map<string, string>> {
  const drawn = ENGLISH.map(async (target) => {
    const { html } = await renderEmbed({ ...target, path: `/frozen/hash${target.path.slice(6)}`, frozen: true }, of);
    return [`${target.lang}/${target.view.id}`, hashOf(html)] as const;
  });
  return new Map(await Promise.all(drawn));
}

describe('two builds with a change in the data between', { timeout: 60_000 }, () => {
  it('give new addresses to the snapshots that the change shows in, and to no others', async () => {
    const changed = 'sd-cluster-jimo';
    const [before, after] = [await hashes(site), await hashes(renamed(changed))];
    // Pages that leave words elsewhere do not show what a claim is called.
    const shows = ENGLISH.filter(
      ({ view }) => !view.wordsElsewhere && view.claims(site.atlas).some(({ id }) => id === changed),
    );
    const differ = [...before].filter(([key, hash]) => after.get(key) !== hash).map(([key]) => key);
    expect(differ).toEqual(shows.map(({ lang, view }) => `${lang}/${view.id}`));
    expect(differ.length).toBeGreaterThan(0);
    expect(differ.length).toBeLessThan(before.size / 2);
  });
});

it('a snapshot says that it is one, and leads to the present version', async () => {
  const [target] = EMBEDS;
  if (!target) throw new Error('no embeds');
  const path = '/frozen/0123456789abcdef/zh/x/';
  const { html } = await renderEmbed({ ...target, path, frozen: true }, site);
  expect(html).toContain('保存下来的一版');
  expect(html).toContain(`href="../../../../zh/${target.view.id}/"`);
  expect((await renderEmbed(target, site)).html).not.toContain('保存下来的一版');
});

it('[F10] where a view was, its last snapshot is linked, and the atlas', async () => {
  const from = '/embed/en/gone/';
  const { html, embed } = await renderTombstone({
    lang: 'en',
    title: 'A <finding>',
    snapshot: '/frozen/ab/en/gone/',
    from,
  });
  expect(embed).toBe(true);
  expect(html).toContain('A &lt;finding&gt;');
  expect(html).toContain('href="../../../frozen/ab/en/gone/"');
  expect(html).toContain('href="../../../en/"');
});

describe('what other sites learn of a view', () => {
  const facts = {
    lang: 'en',
    view: 'shandong-bases',
    title: 'Six of "eight" <bases>',
    siteUrl: 'https://a.test/sub/',
  } as const;
  // The rule by which WordPress takes a frame from a provider that it does not know (wp_filter_oembed_result).
  const WORDPRESS = /(<blockquote>.*?<\/blockquote>)?.*(<iframe.*?><\/iframe>)/ms;
  const ALLOWED = ['src', 'width', 'height', 'frameborder', 'marginwidth', 'marginheight', 'scrolling', 'title'];

  it('is a rich answer with all that its version of the format asks for', () => {
    const answer = oembed(facts);
    expect(answer).toMatchObject({ version: '1.0', type: 'rich', title: facts.title, width: 600 });
    expect(answer.html).toContain('src="https://a.test/sub/embed/en/shandong-bases/"');
    expect(answer.height).toBeGreaterThan(0);
  });
  it('passes the rule of WordPress whole, with no attribute that it strips, and is not hidden behind a quotation', () => {
    const { html } = oembed(facts);
    const [, quotation, frame] = WORDPRESS.exec(html) ?? [];
    expect(quotation).toBeUndefined();
    expect(frame).toBe(html);
    const names = [...html.matchAll(/ ([a-z]+)="/g)].map(([, name]) => name);
    expect(names.filter((name) => !ALLOWED.includes(name ?? ''))).toEqual([]);
    expect(html).toContain('title="Six of &quot;eight&quot; &lt;bases&gt;"');
  });
  it('is found by a link with its absolute address', () => {
    expect(oembedLink(facts)).toContain(`href="https://a.test/sub${oembedPath('en', 'shandong-bases')}"`);
  });
});
