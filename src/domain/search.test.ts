import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { search } from './search';
import { prepare, SEARCH_KINDS, type SearchEntry } from './searchEntry';
import { packIndex, packParts, partsAfter, searchPath, unpackIndex } from './searchFile';

const entry = (parts: Partial<SearchEntry>): SearchEntry => ({
  kind: 'claim',
  id: 'x',
  names: ['x'],
  note: '',
  text: '',
  also: '',
  figures: [],
  ...parts,
});

const names = fc.array(fc.constantFrom('海阳', '家纺', '名城', 'Yantai', 'towel', 'city', "Tai'an", '2025'), {
  minLength: 1,
  maxLength: 4,
});
const entries: fc.Arbitrary<SearchEntry[]> = fc.array(
  fc.record({
    kind: fc.constantFrom(...SEARCH_KINDS),
    id: fc.stringMatching(/^[a-z]{1,8}$/),
    names: names.map((parts) => [parts.join(' '), parts.join('')]),
    note: fc.string(),
    text: fc.string({ unit: 'grapheme' }),
    also: fc.string(),
    figures: fc.array(fc.constantFrom('520000000000', '50%', '12')),
  }),
  { maxLength: 12 },
);

const found = (list: readonly SearchEntry[], query: string): string[] =>
  search(prepare(list), query).groups.flatMap(({ hits }) => hits.map((hit) => hit.entry.id));

describe('a search', () => {
  it('finds every entry by each of its names', () => {
    fc.assert(
      fc.property(entries, (list) => {
        for (const { id, names: own } of list) for (const name of own) expect(found(list, name)).toContain(id);
      }),
    );
  });
  it('counts what it groups, each entry once, under its kind, best first', () => {
    fc.assert(
      fc.property(
        entries,
        fc.oneof(
          names.map((parts) => parts.join(' ')),
          fc.string({ unit: 'grapheme' }),
        ),
        (list, query) => {
          const { groups, count } = search(prepare(list), query);
          const hits = groups.flatMap((group) => group.hits);
          expect(hits).toHaveLength(count);
          expect(new Set(hits.map((hit) => hit.entry)).size).toBe(count);
          for (const group of groups) {
            expect(group.hits.every((hit) => hit.entry.kind === group.kind)).toBe(true);
            expect(group.hits.map(({ score }) => score)).toEqual(
              group.hits.map(({ score }) => score).sort((a, b) => b - a),
            );
          }
        },
      ),
    );
  });
  it('with another word finds no more', () => {
    fc.assert(
      fc.property(entries, names, names, (list, some, more) => {
        const [few, many] = [
          search(prepare(list), [...some, ...more].join(' ')),
          search(prepare(list), some.join(' ')),
        ];
        if (few.precision === 'found' && many.precision === 'found') expect(few.count).toBeLessThanOrEqual(many.count);
      }),
    );
  });
  it('finds nothing by blanks and signs', () => {
    fc.assert(
      fc.property(entries, fc.constantFrom('', ' ', '——', '，。', '"'), (list, query) => {
        expect(search(prepare(list), query).count).toBe(0);
      }),
    );
  });
  it('bears any text', () => {
    fc.assert(
      fc.property(entries, fc.string({ unit: 'binary', maxLength: 150 }), (list, query) => {
        expect(search(prepare(list), query).count).toBeLessThanOrEqual(list.length);
      }),
    );
  });
});

describe('what fits', () => {
  it('a name that is the query comes before one that begins with it, then a word of it, a part of it, and words elsewhere', () => {
    const list = [
      entry({ id: 'text', text: '烟台 towel' }),
      entry({ id: 'inside', names: ['handtowels'] }),
      entry({ id: 'word', names: ['big towel'] }),
      entry({ id: 'prefix', names: ['towels'] }),
      entry({ id: 'exact', names: ['毛巾', 'Towel'] }),
    ];
    expect(found(list, 'towel')).toEqual(['exact', 'prefix', 'word', 'inside', 'text']);
  });
  it('places and views stand before claims that fit as well', () => {
    const list = [
      entry({ id: 'claim', names: ['烟台的基地'] }),
      entry({ id: 'view', kind: 'view', names: ['烟台的图'] }),
      entry({ id: 'place', kind: 'place', names: ['烟台市'] }),
    ];
    expect(found(list, '烟台')).toEqual(['place', 'view', 'claim']);
  });
  it('what is called just so stands before places that are not', () => {
    const list = [
      entry({ id: 'place', kind: 'place', names: ['毛巾镇'] }),
      entry({ id: 'product', kind: 'product', names: ['毛巾'] }),
    ];
    expect(found(list, '毛巾')).toEqual(['product', 'place']);
  });
  it.each([
    ['taian', "Tai'an"],
    ['TAI’AN', "Tai'an"],
    ['towels', 'Towel city'],
    ['市商务局', '深圳市商务局'],
    ['商务', '深圳市商务局'],
    ['深圳 commerce', '深圳市商务局 Shenzhen Commerce Bureau'],
  ])('%s finds %s', (query, name) => {
    const result = search(prepare([entry({ names: [name] })]), query);
    expect(result).toMatchObject({ count: 1, precision: 'found' });
  });
  it('a number is found whole in words, and not inside a longer one', () => {
    const list = [entry({ id: 'yes', text: '超过520家' }), entry({ id: 'no', text: '共1520家' })];
    expect(found(list, '520')).toEqual(['yes']);
  });
  it('a slip finds what is near, and says that it is only near', () => {
    const result = search(prepare([entry({ names: ['Yantai'] }), entry({ names: ['毛巾'] })]), 'Yantia');
    expect(result).toMatchObject({ count: 1, precision: 'near' });
    expect(search(prepare([entry({ names: ['深圳市商务局'] })]), '市商务部')).toMatchObject({
      precision: 'near',
      count: 1,
    });
  });
});

describe('the file of an index', () => {
  it('gives back what was written', () => {
    fc.assert(
      fc.property(entries, (list) => {
        expect(unpackIndex(JSON.parse(JSON.stringify(packIndex(list))))).toEqual(list);
      }),
    );
  });
  it.each([null, [], 'html', {}, { format: 2, entries: [] }, { format: 1 }])('refuses %j', (file) => {
    expect(() => unpackIndex(file)).toThrow('not an index');
  });
  it('loses only what is broken', () => {
    const good = packIndex([entry({ id: 'good' })]).entries;
    const broken = [[99, 'x', [], '', '', '', []], [0, 'x'], null, 7, [0, 1, [], '', '', '', []]];
    expect(unpackIndex({ format: 1, entries: [...broken, ...good] }).map(({ id }) => id)).toEqual(['good']);
  });
});

describe('an index in several files', () => {
  const many = Array.from({ length: 23 }, (_, i) => entry({ id: `e${i}` }));

  it('is one file while it is short, and that says nothing of others', () => {
    expect(packParts(many, 23)).toEqual([packIndex(many)]);
    expect(packParts([], 23)).toEqual([packIndex([])]);
    expect(partsAfter(packIndex(many))).toBe(0);
  });
  it('keeps every entry in its order, and the first file says how many follow', () => {
    const parts = packParts(many, 10);
    expect(parts.map(partsAfter)).toEqual([2, 0, 0]);
    expect(parts.flatMap(unpackIndex)).toEqual(many);
  });
  it.each([undefined, null, {}, { more: -1 }, { more: 'x' }, { more: Number.NaN }])(
    'has no more where %j says so',
    (value) => {
      expect(partsAfter(value)).toBe(0);
    },
  );
  it('never asks for files without end', () => {
    expect(partsAfter({ more: 1e9 })).toBe(1000);
  });
  it('names its files by language and number', () => {
    expect([0, 1].map((part) => searchPath('zh', part))).toEqual(['data/search/zh.json', 'data/search/zh-1.json']);
  });
});
