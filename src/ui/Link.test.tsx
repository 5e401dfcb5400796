import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Link, LinkContext } from './Link';

const hrefOf = (from: string, to: string): string | undefined => {
  const html = renderToStaticMarkup(
    <LinkContext value={{ from }}>
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
