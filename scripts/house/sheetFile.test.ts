import { describe, expect, it } from 'vitest';
import { differences, readSpreadsheet } from './sheetFile';

const text = (content: string): string =>
  `<table:table-cell office:value-type="string"><text:p>${content}</text:p></table:table-cell>`;
const sheet = (...rows: readonly string[]): string =>
  `<table:table>${rows.map((row) => `<table:table-row>${row}</table:table-row>`).join('\n')}
   <table:table-row table:number-rows-repeated="1048574"><table:table-cell table:number-columns-repeated="16384"/></table:table-row></table:table>`;
const CSV = '\ufeff名称,数量\r\n"靛蓝, 染布",12\r\n,3–5\r\n';
const READ = sheet(
  text('名称') + text('数量'),
  text('靛蓝, 染布') +
    '<table:table-cell office:value-type="float" office:value="12"><text:p>12</text:p></table:table-cell>',
  `<table:table-cell/>${text('3–5')}`,
);

describe('a spreadsheet made of a CSV', () => {
  it('agrees where every cell shows what the file has', () => {
    expect(differences(CSV, readSpreadsheet(READ))).toEqual([]);
  });
  it.each([
    ['Chinese that was read as something else', READ.replace('名称', 'å\u90f7'), 'row 1, cell 1'],
    ['a number that was rounded', READ.replace('<text:p>12<', '<text:p>10<'), 'row 2, cell 2: 10 for 12'],
    ['a cell that was split', READ.replace(text('3–5'), text('3') + text('5')), 'row 3: 3 cells for 2'],
    ['a row that was lost', READ.replace(/<table:table-row>.*?<\/table:table-row>\n/s, ''), '2 rows for 3'],
  ])('is told from one with %s', (_what, fods, said) => {
    expect(differences(CSV, readSpreadsheet(fods))[0]).toContain(said);
  });
  it('shows signs, spaces and repeated cells as they are meant', () => {
    const row = `<table:table-cell table:number-columns-repeated="2"><text:p>a &lt; b &amp;<text:s text:c="2"/>&#x4e2d;</text:p></table:table-cell>`;
    expect(readSpreadsheet(sheet(row)).rows).toEqual([['a < b &  中', 'a < b &  中']]);
  });
  it('has its formulas counted', () => {
    const run =
      '<table:table-cell table:formula="of:=1+1" office:value-type="float"><text:p>2</text:p></table:table-cell>';
    expect(readSpreadsheet(sheet(text('a') + run)).formulas).toBe(1);
    expect(readSpreadsheet(READ).formulas).toBe(0);
  });
});
