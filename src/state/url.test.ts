import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanFilter, type Filter, isFiltering } from '../domain/filter';
import { cleanQuery, DEFAULT_SELECTION, parseSelection, type Selection, serializeSelection } from './url';

const ids = fc.uniqueArray(fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,20}$/), { minLength: 1, maxLength: 12 });
const filters: fc.Arbitrary<Filter> = fc
  .record({ plans: ids, themes: ids, kinds: ids, years: ids, status: ids }, { requiredKeys: [] })
  .map(cleanFilter)
  .filter(isFiltering);

const selections: fc.Arbitrary<Selection> = fc.record(
  {
    select: fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,30}$/),
    q: fc
      .string({ unit: 'grapheme', minLength: 1 })
      .map(cleanQuery)
      .filter((q) => q !== ''),
    filter: filters,
    scheme: fc.constantFrom('light' as const, 'dark' as const),
  },
  { requiredKeys: ['scheme'] },
);

describe('the query string', () => {
  it('reads back what it writes', () => {
    fc.assert(
      fc.property(selections, (selection) => {
        expect(parseSelection(serializeSelection(selection))).toEqual(selection);
      }),
    );
  });
  it('leaves defaults out', () => {
    expect(serializeSelection(DEFAULT_SELECTION)).toBe('');
  });
  it('[C1] makes something valid of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const selection = parseSelection(`?${text}`);
        expect(parseSelection(serializeSelection(selection))).toEqual(selection);
      }),
      { numRuns: 1000 },
    );
  });
  it.each([
    ['markup', '?select=<script>'],
    ['a broken escape', '?select=%E0%A4%A'],
    ['a prototype', '?__proto__[x]=1'],
    ['a hundred thousand characters', `?select=${'a'.repeat(100_000)}`],
    ['a blank', '?select=A B'],
    ['blanks to search for', '?q=+%20%0A'],
    ['filters without a value', '?themes=&kinds=,,&years'],
    ['filters that are no ids', '?themes=<script>,A,__proto__,%E0%A4%A&status=-x'],
    ['a filter nobody knows', '?constructor=x&themes[]=brand'],
    ['a hundred thousand values', `?themes=${'a,'.repeat(50_000)}`],
  ])('[C2] [C3] [C4] [C5] ignores %s', (_name, text) => {
    expect(parseSelection(text)).toEqual(DEFAULT_SELECTION);
  });
  it.each([
    ['?select=yantai', { select: 'yantai', scheme: 'light' }],
    ['?select=yantai&theme=dark', { select: 'yantai', scheme: 'dark' }],
    [
      '?themes=brand,digital&years=2025',
      { filter: { themes: ['brand', 'digital'], years: ['2025'] }, scheme: 'light' },
    ],
    ['?q=%E5%AE%B6%E7%BA%BA+520', { q: '家纺 520', scheme: 'light' }],
  ])('[C10] still opens the published permalink %s', (text, selection) => {
    expect(parseSelection(text)).toEqual(selection);
  });
  it.each([
    ['the order of values', '?themes=digital,brand', '?themes=brand,digital'],
    ['a value given twice', '?themes=brand,brand', '?themes=brand'],
    ['a parameter given twice', '?years=2025&themes=brand&years=2023', '?themes=brand&years=2023,2025'],
    ['the order of parameters', '?theme=dark&status=stated&kinds=base', '?kinds=base&status=stated&theme=dark'],
    ['bad values among good ones', '?themes=%00,brand,../x', '?themes=brand'],
    ['names that objects have', '?themes=constructor,valueOf', '?themes=constructor'],
  ])('[C6] is the same for %s', (_name, text, canonical) => {
    expect(serializeSelection(parseSelection(text))).toBe(canonical);
  });
  it('leaves out a facet without values', () => {
    expect(serializeSelection({ scheme: 'light', filter: { themes: [], years: ['2025'] } })).toBe('?years=2025');
  });
});
