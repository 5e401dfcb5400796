import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readJson, repeatedKeys } from './json';

const read = (text: string) => readJson('a.json', new TextEncoder().encode(text));

describe('reading JSON', () => {
  test('a byte order mark is accepted', () => {
    expect(read('\uFEFF{"a": 1}')).toEqual({ value: { a: 1 }, faults: [] });
  });

  test('GBK is refused', () => {
    const gbk = Uint8Array.of(0x22, 0xd6, 0xd0, 0xb9, 0xfa, 0x22);
    expect(readJson('a.json', gbk).faults).toMatchObject([{ file: 'a.json', rule: 'not-utf8' }]);
  });

  test.each([
    ['{\n "a": 1,\n "b" 2\n}', 'line 3, column 6'],
    ['{\n "a": [1, 2', 'line 2, column 12'],
    ['', 'line 1, column 1'],
    ['<!doctype html>', 'line 1, column 1'],
  ])('%j: the fault names %s', (text, where) => {
    expect(read(text).faults).toMatchObject([{ rule: 'not-json' }]);
    expect(read(text).faults[0]?.message).toContain(where);
  });

  test('[B17] keys that reach a prototype are reported and dropped', () => {
    const { value, faults } = read('{"a": [{"__proto__": {"x": 1}, "b": 2}]}');
    expect(value).toEqual({ a: [{ b: 2 }] });
    expect(faults).toMatchObject([{ path: 'a[0].__proto__', rule: 'forbidden-key' }]);
  });
});

describe('keys that stand twice', () => {
  test('are found with their path', () => {
    expect(repeatedKeys('{"a": [1, {"b": 1, "c": {"b": 2}, "b": 3}], "a": "a"}')).toEqual(['a[1].b', 'a']);
  });

  test('are a fault', () => {
    expect(read('{"a": 1, "a": 2}').faults).toMatchObject([{ path: 'a', rule: 'repeated-key' }]);
  });

  test('are never seen in what JSON.stringify wrote', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.boolean(), (value, pretty) => {
        expect(repeatedKeys(JSON.stringify(value, null, pretty ? 1 : 0))).toEqual([]);
      }),
    );
  });
});
