import { describe, expect, it } from 'vitest';
import type { Claim } from '../../domain/claim';
import type { Place } from '../../domain/place';
import { sliceAtlas } from '../../domain/slice';
import { readDataFile, realAtlas } from '../../domain/testing/realAtlas';
import { type BasesData, view } from './view';

const atlas = realAtlas();
const part = sliceAtlas(atlas, view.claims(atlas), view.places?.(atlas));
const select = (lang: 'zh' | 'en') => view.select(part, lang) as BasesData;

// Counted apart from the view, from the files.
const { claims: bases } = readDataFile<{ claims: Claim[] }>('plans/shandong-2021/bases.json');
const { places } = readDataFile<{ places: Place[] }>('places.json');
const named = bases.filter((claim) => claim.kind === 'base').map((claim) => claim.places.map((ref) => ref.place));
const mentions = named.flat();
const times = (city: string): number => mentions.filter((other) => other === city).length;
const cities = [...new Set(mentions)];
const most = Math.max(...cities.map(times));
const prefectures = places.filter((place) => place.parent === 'shandong' && place.level === 'prefecture');

describe('the bases of Shandong', () => {
  it('are those of the files, with every city that each names', () => {
    const data = select('zh');
    expect(data.bases).toHaveLength(named.length);
    expect(data.matrix.cells).toHaveLength(mentions.length);
    expect(data.cities.map(({ place, bases: naming }) => [place.id, naming.length]).sort()).toEqual(
      cities.map((city) => [city, times(city)]).sort(),
    );
  });
  it('lead with the city named most', () => {
    expect(select('en').cities[0]?.bases).toHaveLength(most);
    const top = places.find((place) => times(place.id) === most);
    expect(cities.filter((city) => times(city) === most)).toHaveLength(1);
    expect(view.headline(select('en'), 'en')).toBe(`${top?.short.en} is named in six of the eight bases`);
    expect(view.headline(select('zh'), 'zh')).toBe(`八个基地里，${top?.short.zh}被点名六次`);
    expect([most, named.length]).toEqual([6, 8]);
  });
  it('say what the report states and what it lists', () => {
    expect(view.dek(select('en'), 'en')).toMatch(new RegExp(`^The report says 6 bases and lists ${named.length};`));
    expect(view.dek(select('zh'), 'zh')).toContain(`共有${cities.length}个市被点名`);
    expect(view.dek(select('en'), 'en')).toContain(`${cities.length} cities are named`);
  });
  it('name the cities of the province in no list', () => {
    const unnamed = prefectures.filter((place) => !cities.includes(place.id));
    expect(
      select('en')
        .unnamed.map(({ id }) => id)
        .sort(),
    ).toEqual(unnamed.map(({ id }) => id).sort());
    for (const place of unnamed) expect(view.dek(select('en'), 'en')).toContain(place.short.en);
    expect(cities.length + unnamed.length).toBe(prefectures.length);
  });
  it('have a table whose counts are those of the picture', () => {
    const counts = view.table(select('zh'), 'zh').rows.map((row) => Number(row.cells.count?.text));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(mentions.length);
    expect(select('zh').matrix.rows.map((row) => row.total)).toEqual(counts);
  });
  it('end each list of cities as open as the report leaves it', () => {
    const open = bases.filter((claim) => claim.placesOpenEnded).map((claim) => claim.id);
    const rows = view.table(select('zh'), 'zh').rows.filter((row) => row.cells.cities?.text.endsWith('等市'));
    expect(rows.map((row) => row.id).sort()).toEqual(open.sort());
    expect(open.length).toBeGreaterThan(0);
  });
});
