import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { Answer } from '../../src/app/compare/Answer';
import { pairOf, type Wanted } from '../../src/app/compare/pair';
import { decodePart } from '../../src/data/decode';
import { partPath } from '../../src/data/paths';
import type { Atlas } from '../../src/domain/atlas';
import { joinAtlases } from '../../src/domain/slice';
import { realAtlas } from '../../src/domain/testing/realAtlas';
import { partFiles } from './build/parts';

const atlas = realAtlas();
const files = new Map(partFiles(atlas));
const fileOf = (id: string): string => files.get(partPath(id).replace(/^data\//, '')) ?? 'null';
const partOf = (id: string): Atlas => decodePart(JSON.parse(fileOf(id)));

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
