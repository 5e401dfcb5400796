import { describe, expect, it } from 'vitest';
import { facetedOf } from '../../domain/faceted';
import { passingIds } from '../../domain/filtering';
import { realAtlas } from '../../domain/testing/realAtlas';
import { VIEWS } from '../../views/all';
import { viewAtlas } from '../pageData';
import { blockLabel, type FilterBlock, packFacets, unpackFacets } from './block';
import { facetLabel } from './labels';
import { viewFilter } from './viewFilter';

const atlas = realAtlas();

describe('the filter of a page without the app', () => {
  it.each(VIEWS.map((view) => [view.id, view] as const))('of %s is that of the view', (_id, view) => {
    const part = viewAtlas(view, atlas);
    const items = part.claims.map(facetedOf);
    const label = facetLabel(part, 'en');
    const block = JSON.parse(JSON.stringify(packFacets(items, label))) as FilterBlock;
    const read = unpackFacets(
      block,
      items.map(({ id }) => id),
    );
    expect(read).toEqual(items);
    for (const { values } of items)
      for (const [facet, ids] of Object.entries(values))
        for (const id of ids) expect(blockLabel(block)(facet as 'themes', id)).toBe(label(facet as 'themes', id));
  });
  it('gives nothing for a block that was cut, rather than fail', () => {
    const block = packFacets(atlas.claims.slice(0, 3).map(facetedOf), facetLabel(atlas, 'en'));
    const read = unpackFacets({ ...block, claims: ['9/99/x', ''] }, ['a', 'b', 'c']);
    expect(read.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(passingIds(read, { kinds: ['target'] })).toEqual(new Set());
  });
});

describe('the words of a filter', () => {
  const items = atlas.claims.map(facetedOf);
  const spoken = (lang: 'zh' | 'en') =>
    viewFilter(
      items,
      { years: ['2025', 'none'], themes: ['brand', 'nobody'], kinds: ['target'] },
      facetLabel(atlas, lang),
      lang,
    );
  it('name each value by the vocabulary', () => {
    expect(spoken('en').spoken).toBe('theme Brand; kind Targets; year 2025 or No year stated');
    expect(spoken('zh').spoken).toBe('主题 品牌；类别 目标；年份 2025或未写年份');
  });
  it('leave out what nobody has, and count it', () => {
    expect(spoken('en').unknown).toBe(1);
    expect(spoken('en').filter.themes).toEqual(['brand']);
  });
});
