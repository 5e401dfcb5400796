import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ITEM_PAGES, type Permalink, parsePath, pathOf, relativePath } from './permalink';

const ids = fc
  .stringMatching(/^[a-z0-9][a-z0-9-]{0,30}$/)
  .filter((id) => !['method', 'search', 'story', 'gallery', ...ITEM_PAGES].some((page) => page === id));
const langs = fc.constantFrom('zh' as const, 'en' as const);
const links: fc.Arbitrary<Permalink> = fc.oneof(
  fc.record({
    page: fc.constantFrom('home' as const, 'method' as const, 'search' as const, 'story' as const, 'gallery' as const),
    lang: langs,
  }),
  fc.record({
    page: fc.constantFrom('view' as const, ...ITEM_PAGES),
    lang: langs,
    id: ids,
  }),
);

describe('permalinks', () => {
  it('are read back from their path', () => {
    fc.assert(
      fc.property(links, (link) => {
        expect(parsePath(pathOf(link))).toEqual(link);
      }),
    );
  });
  it.each([
    '/',
    '/fr/',
    '/zh/claim/',
    '/en/actor/',
    '/zh/search/x/',
    '/zh/claim/A/',
    '/zh/a/b/c/',
    '/zh/__proto__/',
    '/zh/claim/x/y/',
  ])('[C8] refuses %s', (path) => {
    expect(parsePath(path)).toBeUndefined();
  });
  it('forgives a missing slash and index.html', () => {
    expect(parsePath('/zh/claim/x')).toEqual({ page: 'claim', lang: 'zh', id: 'x' });
    expect(parsePath('/zh/claim/x/index.html')).toEqual({ page: 'claim', lang: 'zh', id: 'x' });
  });
  it('lead from page to page under any sub-folder', () => {
    fc.assert(
      fc.property(links, links, fc.constantFrom('/', '/some/where/'), (from, to, base) => {
        const start = `https://host.test${base.slice(0, -1)}${pathOf(from)}`;
        expect(new URL(relativePath(pathOf(from), pathOf(to)), start).pathname).toBe(base.slice(0, -1) + pathOf(to));
      }),
    );
  });
});
