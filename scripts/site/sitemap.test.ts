import { describe, expect, it } from 'vitest';
import { searchEngineFiles } from './sitemap';

const SITE = 'https://atlas.test/sub/';
const textOf = (paths: readonly string[], path: string, site = SITE): string =>
  searchEngineFiles(paths, site).find((file) => file.path === path)?.text ?? '';

describe('what search engines ask for', () => {
  it('is a sitemap of absolute addresses with both languages, and a robots.txt that names it', () => {
    const map = textOf(['/', '/zh/shandong-bases/'], '/sitemap.xml');
    expect(map).toContain('<loc>https://atlas.test/sub/</loc>');
    expect(map).toContain(
      '<loc>https://atlas.test/sub/zh/shandong-bases/</loc><xhtml:link rel="alternate" hreflang="zh-Hans" href="https://atlas.test/sub/zh/shandong-bases/"/><xhtml:link rel="alternate" hreflang="en" href="https://atlas.test/sub/en/shandong-bases/"/>',
    );
    expect(textOf(['/'], '/robots.txt')).toContain('Sitemap: https://atlas.test/sub/sitemap.xml');
  });
  it('has no sitemap where the address of the site is not known', () => {
    expect(searchEngineFiles(['/'], '/').map(({ path }) => path)).toEqual(['/robots.txt']);
    expect(textOf(['/'], '/robots.txt', '/')).not.toContain('Sitemap');
  });
  it('is dealt out over several files where one would be too long', () => {
    const paths = Array.from({ length: 45_000 }, (_, index) => `/zh/claim/c-${index}/`);
    const files = searchEngineFiles(paths, SITE);
    expect(files.map(({ path }) => path)).toEqual([
      '/robots.txt',
      '/sitemap.xml',
      '/sitemap-1.xml',
      '/sitemap-2.xml',
      '/sitemap-3.xml',
    ]);
    const listed = files.flatMap(({ text }) => text.match(/<loc>[^<]*c-\d+\/<\/loc>/g) ?? []);
    expect(new Set(listed).size).toBe(45_000);
  });
});
