import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { LinkContext } from './Link';
import { Table, type TableData } from './Table';

const TABLE: TableData = {
  caption: 'Clusters & <bases>',
  columns: [
    { key: 'place', label: 'Place' },
    { key: 'phrase', label: 'Phrase' },
    { key: 'count', label: 'Total', numeric: true },
  ],
  rows: [
    {
      id: 'jimo',
      claims: ['sd-cluster-jimo', 'sd-base-jimo'],
      place: 'jimo',
      cells: {
        place: { text: 'Jimo', to: '/en/place/jimo/' },
        phrase: { text: '中国童装名城', lang: 'zh' },
        count: { text: '2' },
      },
    },
    { id: 'total', claims: [], cells: { place: { text: 'Total' } } },
  ],
};

const draw = (table: TableData): string =>
  renderToStaticMarkup(
    <LinkContext value={{ from: '/en/shandong-clusters/' }}>
      <Table table={table} />
    </LinkContext>,
  );
const count = (html: string, part: string): number => html.split(part).length - 1;

describe('a table', () => {
  const html = draw(TABLE);
  it('has its caption, as text, and is named by it where it scrolls', () => {
    expect(html).toContain('<caption>Clusters &amp; &lt;bases&gt;</caption>');
    expect(html).toContain('<section class="table-scroll" tabindex="0" aria-label="Clusters &amp; &lt;bases&gt;">');
  });
  it('heads each column and each row', () => {
    expect(count(html, '<th scope="col"')).toBe(3);
    expect(count(html, '<th scope="row"')).toBe(2);
    expect(html).toContain('<th scope="row"><a href="../../en/place/jimo/">Jimo</a></th>');
  });
  it('marks the language of words in another one', () => {
    expect(html).toContain('<td lang="zh">中国童装名城</td>');
  });
  it('sets figures apart, in their head too', () => {
    expect(html).toContain('<th scope="col" class="numeric">Total</th>');
    expect(html).toContain('<td class="numeric">2</td>');
  });
  it('ties a row to its claims and its place', () => {
    expect(html).toContain('<tr data-claim="sd-cluster-jimo sd-base-jimo" data-place="jimo">');
  });
  it('leaves a row without claims untied and a missing cell empty', () => {
    expect(html).toContain('<tr><th scope="row">Total</th><td></td><td class="numeric"></td></tr>');
  });
  it('is a table without rows too', () => {
    expect(draw({ ...TABLE, rows: [] })).toContain('<tbody></tbody>');
  });
});
