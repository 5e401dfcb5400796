import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Link, LinkContext } from './Link';

const hrefOf = (from: string, to: string, carry = ''): string | undefined => {
  const html = renderToStaticMarkup(
    <LinkContext value={{ from, carry }}>
      <Link to={to}>there</Link>
    </LinkContext>,
  );
  return /href="([^"]*)"/.exec(html)?.[1];
};

describe('a link', () => {
  it.each([
    ['/zh/', '/zh/claim/x/', '../zh/claim/x/'],
    ['/zh/claim/x/', '/zh/', '../../../zh/'],
    ['/zh/shandong-bases/', '/zh/shandong-bases/', '../../zh/shandong-bases/'],
    ['/', '/en/', './en/'],
  ])('from %s to %s is %s', (from, to, href) => {
    expect(hrefOf(from, to)).toBe(href);
  });
  it('takes the theme along to a page, but not to a file', () => {
    expect(hrefOf('/zh/', '/zh/method/', '?theme=dark')).toBe('../zh/method/?theme=dark');
    expect(hrefOf('/zh/', '/data/tables/claims.csv', '?theme=dark')).toBe('../data/tables/claims.csv');
  });
  it('passes on what else an anchor has', () => {
    expect(
      renderToStaticMarkup(
        <Link to="/zh/" className="site-name" aria-current="page">
          图谱
        </Link>,
      ),
    ).toBe('<a href="./zh/" class="site-name" aria-current="page">图谱</a>');
  });
});
