import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addressOf, fileOf, pagesOf, plannedShots, sheetHtml } from './sheet';

let dist: string;

/** A page of so many characters. */
function plant(path: string, size = 10): void {
  mkdirSync(join(dist, 'en', path), { recursive: true });
  writeFileSync(join(dist, 'en', path, 'index.html'), 'x'.repeat(size));
}

beforeAll(() => {
  dist = mkdtempSync(join(tmpdir(), 'atlas-sheet-'));
  for (const page of ['compare-targets', 'method', 'search']) plant(page);
  plant('place/short', 1);
  plant('place/middle', 5);
  plant('place/long', 9);
  plant('source/only');
});
afterAll(() => rmSync(dist, { recursive: true }));

describe('the contact sheet', () => {
  it('has home, every page, of each kind of item the longest and the shortest, and 404', () => {
    expect(pagesOf(dist).map(({ name }) => name)).toEqual([
      'home',
      'compare-targets',
      'method',
      'search',
      'search-asked',
      'place-long',
      'place-short',
      'source-only',
      '404',
    ]);
  });
  it('takes each at three widths, in two languages and two themes, each into a file of its own', () => {
    const pages = pagesOf(dist);
    const shots = plannedShots(pages);
    expect(shots).toHaveLength(pages.length * 12);
    expect(new Set(shots.map(fileOf)).size).toBe(shots.length);
    expect(shots.every((shot) => sheetHtml(shots).includes(`src="${fileOf(shot)}"`))).toBe(true);
  });
  it('takes a part where a part is wanted', () => {
    const shots = plannedShots(pagesOf(dist), { only: 'place', lang: 'zh', width: '360', theme: 'dark' });
    expect(shots.map(addressOf)).toEqual(['zh/place/long/?theme=dark', 'zh/place/short/?theme=dark']);
    expect(plannedShots(pagesOf(dist), { width: '361' })).toEqual([]);
  });
  it('asks pages that wait for something, in dark too, and 404 in no language', () => {
    const asked = plannedShots(pagesOf(dist), { only: 'search-asked', lang: 'en', width: '360' }).map(addressOf);
    expect(asked).toEqual(['en/search/?q=brand', 'en/search/?q=brand&theme=dark']);
    expect(plannedShots(pagesOf(dist), { only: '404', lang: 'en', width: '360' }).map(addressOf)).toEqual([
      '404.html',
      '404.html?theme=dark',
    ]);
  });
});
