import { describe, expect, it } from 'vitest';
import type { Place } from '../../domain/place';
import { byId } from '../../domain/slice';
import { readDataFile, realAtlas } from '../../domain/testing/realAtlas';
import type { Geometry } from '../../views/types';
import { locatorOf } from './locator';
import { ancestors, descendants, placeAnswer, placeFacts } from './placeFacts';

const atlas = realAtlas();
const place = (id: string): Place => byId(atlas.places, id, 'place');
const answer = (id: string, lang: 'zh' | 'en'): string =>
  placeAnswer(place(id), placeFacts(place(id), atlas), atlas, lang);

describe('what is said of a place', () => {
  it('is every claim that names it, once, and no claim in two lists', () => {
    for (const each of atlas.places) {
      const { here, within, above } = placeFacts(each, atlas);
      const all = [...here, ...within, ...above.flatMap(({ claims }) => claims)];
      expect(new Set(all).size).toBe(all.length);
      const naming = atlas.claims.filter(({ places }) => places.some((ref) => ref.place === each.id));
      expect(here).toEqual(naming);
    }
  });
  it('above it is only what holds for the whole of what it lies in', () => {
    const { above } = placeFacts(place('haiyang'), atlas);
    expect(above.map((group) => group.place.id)).toEqual(['shandong']);
    for (const { claims } of above)
      for (const claim of claims)
        expect(claim.places).toContainEqual(expect.objectContaining({ place: 'shandong', role: 'covers' }));
  });
  it('knows what lies in what, at any depth', () => {
    expect(ancestors(atlas.places, place('yuanzhou')).map(({ id }) => id)).toEqual([
      'boluo',
      'huizhou',
      'guangdong',
      'china',
    ]);
    expect(descendants(atlas.places, 'guangdong')).toEqual(expect.arrayContaining(['huizhou', 'boluo', 'yuanzhou']));
  });
});

describe('the answer', () => {
  it('counts what a city is named in, of how many', () => {
    const bases = atlas.claims.filter(({ plan, kind }) => plan === 'shandong-2021' && kind === 'base');
    const named = bases.filter(({ places }) => places.some((ref) => ref.place === 'yantai'));
    expect([named.length, bases.length]).toEqual([6, 8]);
    expect(answer('yantai', 'en')).toContain('names Yantai in six of eight bases');
    expect(answer('yantai', 'zh')).toContain('点到烟台：八个基地中的六个');
  });
  it('tells what lies within, by name while that is few', () => {
    expect(answer('yantai', 'en')).toContain('names Haiyang in one of nine clusters');
    expect(answer('yantai', 'zh')).toContain('辖内的海阳：九个集群中的一个');
    expect(answer('shandong', 'en')).toMatch(/places within it are named/);
  });
  it('of a place that no plan names says that, and what holds for all around it', () => {
    expect(answer('rizhao', 'en')).toMatch(/^No plan names Rizhao .* hold for the whole of Shandong/);
    expect(answer('rizhao', 'zh')).toMatch(/^没有规划把什么事点名交给日照。另有\d+条说法适用于山东全域。$/);
  });
  it('of a plan’s own territory says how large the plan is', () => {
    const count = atlas.claims.filter(({ plan }) => plan === 'shenzhen-2020').length;
    expect(answer('shenzhen', 'en')).toContain(`in ${count} claims`);
  });
  it.each(['zh', 'en'] as const)('in %s is a sentence for every place', (lang) => {
    for (const { id } of atlas.places) {
      const text = answer(id, lang);
      expect(text, id).toMatch(lang === 'zh' ? /。$/ : /^[A-Z\d].*\.$/);
      expect(text, id).not.toMatch(/undefined|NaN|\s\s|,\.|: ?\.|：。/);
    }
  });
});

describe('the locator', () => {
  const files = ['china', 'shandong', 'guangdong', 'shenzhen', 'shanghai'];
  const geometry: Geometry = Object.fromEntries(
    files.map((file) => [file, readDataFile<Geometry[string]>(`geo/${file}.json`)]),
  );
  const of = (id: string) => locatorOf(place(id), atlas.places, geometry, 'en');

  it('is there for every place that has an outline, or a point in a place that has one', () => {
    const without = atlas.places.filter(({ id }) => !of(id)).map(({ id }) => id);
    expect(without.filter((id) => place(id).geometry)).toEqual([]);
    expect(without.filter((id) => place(id).point && !['region', 'abroad'].includes(place(id).level))).toEqual([]);
    expect(without).toEqual(expect.arrayContaining(['milan', 'united-states']));
  });
  it('shows a place without an outline by its point, in the finest outline around it', () => {
    expect(of('yuanzhou')).toMatchObject({
      region: { object: 'counties', isPlace: false },
      point: place('yuanzhou').point,
    });
    expect(of('luohu-core')).toMatchObject({ region: { object: 'districts', id: '440303', isPlace: false } });
  });
  it('shows a province on the nation’s map, whose dashes belong to it', () => {
    expect(of('shandong')?.borders.map(({ tone }) => tone)).toContain('dashline');
  });
});
