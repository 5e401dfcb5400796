import { csvParseRows } from 'd3';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvOf, neutralise } from './csv';

const RISKY = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\uff1d1', '\uff0b1', '\uff0d1', '\uff201'];
const clean = (cell: string): string => (RISKY.some((risk) => cell.startsWith(`'${risk[0]}`)) ? cell.slice(1) : cell);

describe('a CSV', () => {
  it('starts with the mark that tells a spreadsheet it is UTF-8, and ends lines as Windows does', () => {
    expect(csvOf([['县', 1], ['即墨']])).toBe('\ufeff县,1\r\n即墨\r\n');
  });
  it('[B22] has no cell that a spreadsheet would run', () => {
    for (const cell of RISKY) expect(neutralise(cell)).toBe(`'${cell}`);
    expect(neutralise('a=1')).toBe('a=1');
    expect(neutralise('> 12')).toBe('> 12');
    expect(csvOf([[-5, true, undefined]])).toBe('\ufeff-5,true,\r\n');
  });
  it('gives back every text that was put in', () => {
    const cell = fc.oneof(fc.string(), fc.constantFrom(...RISKY, '"', 'a,b', 'a\r\nb', '中，文'));
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1 }), (records) => {
        const read = csvParseRows(csvOf(records).slice(1)).map((row) => row.map(clean));
        expect(read).toEqual(records.map((row) => row.map((text) => clean(text))));
      }),
    );
  });
});
