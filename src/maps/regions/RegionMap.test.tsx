import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { fixtureMap } from './fixture';
import { RegionMap } from './RegionMap';
import { citiesMap, clustersMap } from './shandong.fixture';

const display = { zh: { reviewLabel: '示意图(未经审图)' }, en: { reviewLabel: 'Unreviewed sketch map' } };

const render = (lang: 'zh' | 'en', data = fixtureMap(lang)): string =>
  renderToStaticMarkup(<RegionMap data={data} lang={lang} display={display[lang]} />);

/** One element a line, React's ids numbered anew: a picture that can be reviewed. */
const normalise = (html: string): string => {
  const svg = html.slice(html.indexOf('<svg'), html.indexOf('</svg>') + 6);
  return `${svg
    .replace('<svg ', '<svg xmlns="http://www.w3.org/2000/svg" ')
    .replace(/_R_\w*_/g, 'map-')
    .replace(/></g, '>\n<')}\n`;
};

describe('RegionMap', () => {
  it.each(['zh', 'en'] as const)('draws one of everything (%s)', async (lang) => {
    await expect(normalise(render(lang))).toMatchFileSnapshot(`__svg__/fixture-${lang}.svg`);
  });

  it.each(['zh', 'en'] as const)('draws Shandong as it was looked at (%s)', async (lang) => {
    await expect(normalise(render(lang, clustersMap(lang)))).toMatchFileSnapshot(`__svg__/clusters-${lang}.svg`);
    await expect(normalise(render(lang, citiesMap(lang)))).toMatchFileSnapshot(`__svg__/cities-${lang}.svg`);
  });

  it('needs no style attribute, which the CSP would block', () => {
    expect(render('zh')).not.toContain('style=');
  });

  it('makes each mark a named link that says which claims it stands for', () => {
    const html = render('en');
    expect(html).toContain(
      '<a class="mark map-region tone-3" href="/en/claim/c1/" data-claim="c1 c2" data-place="jia" aria-label="Jia 2, Famed city of knitwear">',
    );
    expect(html.match(/class="mark /g)).toHaveLength(4);
  });

  it('draws "several" as a hatch', () => {
    expect(render('zh')).toMatch(/tone-hatch"[^>]*><path d="[^"]+" fill="url\(#/);
  });

  it('takes text as text and leaves a point without a place out', () => {
    const html = render('en');
    expect(html).toContain('A &amp; B &lt;i&gt;');
    expect(html).not.toContain('NaN');
    expect(html).not.toContain('data-place="nowhere"');
  });

  it('[H5] shows the review number and a scale bar in every set, and hides all sets but the wide without CSS', () => {
    const html = render('zh');
    expect(html.match(/示意图\(未经审图\)/g)).toHaveLength(3);
    expect(html.match(/data-furniture="scale"/g)).toHaveLength(3);
    expect(html.match(/display="none"/g)).toHaveLength(2);
  });

  it('gives a mark and its label a dye of their own where the map has several', () => {
    const [first, ...rest] = fixtureMap('en').regions;
    if (!first) throw new Error('the fixture has no region');
    const html = render('en', { ...fixtureMap('en'), regions: [{ ...first, dye: 'madder' }, ...rest] });
    expect(html).toContain('data-place="jia" data-dye="madder" aria-label');
    expect(html.match(/class="map-label[^>]*data-place="jia"[^>]*data-dye="madder"/g)).toHaveLength(3);
    expect(html.match(/data-dye/g)).toHaveLength(4);
  });

  it('has the shape that it is given', () => {
    expect(render('en', { ...fixtureMap('en'), aspect: 1.25 })).toContain('viewBox="0 0 960 1200"');
  });

  it('stays within a page of bytes', () => {
    expect(render('zh', clustersMap('zh')).length).toBeLessThan(75_000);
  });
});
