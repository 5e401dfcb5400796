import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { decodePart } from '../../data/decode';
import { type Atlas, DATA_FORMAT } from '../../domain/atlas';
import { dealtParts, partPath } from '../../domain/parts';
import { joinAtlases } from '../../domain/slice';
import { realAtlas } from '../../domain/testing/realAtlas';
import { Answer } from './Answer';
import { pairOf, type Wanted } from './pair';
import { createParts } from './parts';

const atlas = realAtlas();
/** As they are published. */
const files = new Map(
  [...dealtParts(atlas)].map(([path, part]) => [path, JSON.stringify({ format: DATA_FORMAT, ...part })]),
);
const partOf = (id: string): Atlas => decodePart(JSON.parse(files.get(partPath(id)) ?? 'null'));

const drawn = (wanted: Wanted, from: Atlas, lang: 'zh' | 'en'): string =>
  renderToStaticMarkup(
    <Answer pair={pairOf(wanted, from)} atlas={from} lang={lang} siteUrl="https://example.org/" scale={undefined} />,
  );

describe('the parts of the atlas that a page of two claims fetches', () => {
  it('hold every claim once, and none of them is broken', () => {
    const warn = vi.spyOn(console, 'warn');
    const ids = [...files.values()].flatMap((file) => decodePart(JSON.parse(file)).claims.map(({ id }) => id));
    expect(ids.toSorted()).toEqual(atlas.claims.map(({ id }) => id).toSorted());
    expect(warn).not.toHaveBeenCalled();
  });
  it('are small', () => {
    expect(Math.max(...[...files.values()].map((file) => Buffer.byteLength(file)))).toBeLessThan(40_000);
  });
  it('answer as the whole atlas does, pair by pair', () => {
    const half = Math.ceil(atlas.claims.length / 2);
    atlas.claims.slice(0, half).forEach((claim, index) => {
      const other = atlas.claims[half + ((index * 7) % half)] ?? claim;
      const wanted = { a: claim.id, b: other.id };
      const lang = index % 2 === 0 ? 'zh' : 'en';
      expect(drawn(wanted, joinAtlases([partOf(claim.id), partOf(other.id)]), lang)).toBe(drawn(wanted, atlas, lang));
    });
  });
  it('are there for ids that no claim has', () => {
    for (const { prefix } of atlas.plans)
      for (let number = 0; number < 200; number += 1)
        expect(partOf(`${prefix}-${number}`).claims.length).toBeLessThan(40);
  });
});

describe('fetching them', () => {
  const site = { href: 'https://example.org/some/where/' };
  const [a, b] = [atlas.claims[0]?.id ?? '', atlas.claims.at(-1)?.id ?? ''];
  const paths = [partPath(a), partPath(b)];
  const reply = (url: string) => new Response(files.get(url.slice(site.href.length)) ?? '', { status: 200 });
  afterEach(() => void vi.unstubAllGlobals());

  it('asks for each once, and joins what comes', async () => {
    const ask = vi.fn(async (url: string) => reply(url));
    vi.stubGlobal('fetch', ask);
    const fetchParts = createParts(site);
    await fetchParts(paths.slice(0, 1));
    const joined = await fetchParts(paths);
    expect(joined.claims.map(({ id }) => id)).toEqual(expect.arrayContaining([a, b]));
    expect(ask.mock.calls.map(([url]) => url)).toEqual(paths.map((path) => site.href + path));
  });
  it('asks anew for what did not come', async () => {
    let isThere = false;
    vi.stubGlobal('fetch', async (url: string) => (isThere ? reply(url) : new Response('', { status: 404 })));
    const fetchParts = createParts(site);
    await expect(fetchParts(paths)).rejects.toThrow('not found');
    isThere = true;
    expect((await fetchParts(paths)).plans).toHaveLength(2);
  });
});
