import { describe, expect, it } from 'vitest';
import { type SearchResult, search } from '../domain/search';
import { prepare, type SearchKind } from '../domain/searchEntry';
import { realAtlas } from '../domain/testing/realAtlas';
import { VIEWS } from '../views/all';
import { searchEntries } from './searchEntries';

const atlas = realAtlas();
const indexes = {
  zh: prepare(searchEntries(atlas, VIEWS, 'zh')),
  en: prepare(searchEntries(atlas, VIEWS, 'en')),
};
const LANGS = ['zh', 'en'] as const;

const ids = (result: SearchResult, kind: SearchKind): string[] =>
  result.groups.find((group) => group.kind === kind)?.hits.map(({ entry }) => entry.id) ?? [];

describe.each(LANGS)('the index in %s', (lang) => {
  it('has every place, view, plan, body, product, theme, claim and document once', () => {
    const { vocabulary, places, plans, claims, sources } = atlas;
    const lists = [places, VIEWS, plans, vocabulary.actors, vocabulary.products, vocabulary.themes, claims, sources];
    const keys = indexes[lang].flatMap((block) => block.entries).map(({ entry }) => `${entry.kind} ${entry.id}`);
    expect(new Set(keys).size).toBe(lists.reduce((sum, list) => sum + list.length, 0));
    expect(keys).toHaveLength(new Set(keys).size);
  });
  it('finds each place, body, product and claim by its name in either language', () => {
    const { places, claims, vocabulary } = atlas;
    const named = (kind: SearchKind, id: string, name: string): string[] =>
      ids(search(indexes[lang], name), kind).includes(id) ? [] : [`${kind} ${id}: ${name}`];
    const missing = LANGS.flatMap((spoken) => [
      ...places.flatMap(({ id, name }) => named('place', id, name[spoken])),
      ...vocabulary.actors.flatMap(({ id, label }) => named('actor', id, label[spoken])),
      ...vocabulary.products.flatMap(({ id, label }) => named('product', id, label[spoken])),
      ...claims
        .filter((_, index) => index % 40 === 0)
        .flatMap(({ id, label }) => named('claim', id, label[spoken].slice(0, 90))),
    ]);
    expect(missing).toEqual([]);
  });
  it.each([
    ['towels', 'product', 'towel'],
    ['家纺', 'product', 'home-textiles'],
    ['海阳', 'place', 'haiyang'],
    ['Yantai', 'place', 'yantai'],
    ['taian', 'place', 'taian'],
    ['市商务局', 'actor', 'sz-commerce'],
    ['commerce bureau', 'actor', 'sz-commerce'],
  ] as const)('%s leads first to the %s %s', (query, kind, id) => {
    const [first] = search(indexes[lang], query).groups;
    expect(first?.kind).toBe(kind);
    expect(first?.hits.map(({ entry }) => entry.id)).toContain(id);
  });
  it.each([
    ['520', 5.2e11],
    ['5200亿', 5.2e11],
    ['520 billion', 5.2e11],
    ['800万', 8e6],
  ])('%s finds every claim of that number', (query, value) => {
    const found = new Set(ids(search(indexes[lang], query), 'claim'));
    const wanted = atlas.claims.filter(({ quantity }) => quantity?.form === 'interval' && quantity.low === value);
    expect(wanted.filter(({ id }) => !found.has(id))).toEqual([]);
    expect(found.size).toBeGreaterThan(0);
  });
  it('50% finds rates of half the cost, and no count of fifty', () => {
    const found = ids(search(indexes[lang], '50%'), 'claim').map((id) => atlas.claims.find((claim) => claim.id === id));
    expect(found.length).toBeGreaterThan(0);
    for (const claim of found) expect(JSON.stringify(claim)).toMatch(/50%|50 percent|百分之五十|"(?:low|high)":50,/);
  });
  it('a city has the claims that name it, without those about all of the province', () => {
    const found = new Set(ids(search(indexes[lang], 'Yantai'), 'claim'));
    const naming = atlas.claims.filter((claim) => claim.places.some((ref) => ref.place === 'yantai'));
    expect(naming.filter(({ id }) => !found.has(id))).toEqual([]);
    expect(found.size).toBeLessThan(naming.length + 25);
  });
});
