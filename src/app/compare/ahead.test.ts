// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { dataWanted, fetchAhead, planNames } from './ahead';

const NAMES = planNames([
  { id: 'shandong-2021', prefix: 'sd' },
  { id: 'shenzhen-2020', prefix: 'sz' },
  { id: 'shanghai-2022', prefix: 'sh' },
]);
const SHARED = 'data/atlas/shared.json';

describe('the data that an address will need', () => {
  it.each([
    ['?a=sd-one&b=sz-two', [SHARED, 'data/atlas/shandong-2021.json', 'data/atlas/shenzhen-2020.json']],
    ['?b=sh-two&theme=dark', [SHARED, 'data/atlas/shanghai-2022.json']],
    ['?a=sd-one&b=sd-two', [SHARED, 'data/atlas/shandong-2021.json']],
    ['?a=x-1', [SHARED]],
    ['?a=sdx-1', [SHARED]],
    ['', []],
    ['?theme=dark', []],
    ['?a=../../../etc&b=__proto__', []],
    ['?a=%3Cscript%3E', []],
  ])('%s', (search, files) => {
    expect(dataWanted(search, NAMES)).toEqual(files);
  });
});

describe('a page that is asked for a pair', () => {
  beforeEach(() => {
    document.head.innerHTML = `<meta name="atlas-root" content="../../"><script data-plans="${NAMES}"></script>`;
  });
  afterEach(() => {
    history.replaceState(null, '', '/');
    delete document.documentElement.dataset.pair;
  });
  const preloaded = () =>
    [...document.querySelectorAll<HTMLLinkElement>('link[rel=preload][as=fetch]')].map(({ href }) => href);

  it('has its data fetched as the app will ask for it, and is marked', () => {
    history.replaceState(null, '', '/site/zh/compare/?a=sd-one&b=sz-two');
    fetchAhead(document);
    expect(preloaded()).toEqual(
      dataWanted(location.search, NAMES).map((file) => new URL(`/site/${file}`, location.href).href),
    );
    expect(document.querySelector('link')?.crossOrigin).toBe('anonymous');
    expect(document.documentElement.dataset.pair).toBe('asked');
  });
  it('is shown whole where the scripts that answer have not come, and left to them where they have', () => {
    history.replaceState(null, '', '/site/zh/compare/?a=sd-one');
    fetchAhead(document);
    window.dispatchEvent(new Event('load'));
    expect(document.documentElement.dataset.pair).toBeUndefined();
    fetchAhead(document);
    document.documentElement.dataset.pair = 'coming';
    window.dispatchEvent(new Event('load'));
    expect(document.documentElement.dataset.pair).toBe('coming');
  });
  it('that asks for none is left alone', () => {
    history.replaceState(null, '', '/site/zh/compare/');
    fetchAhead(document);
    expect(preloaded()).toEqual([]);
    expect(document.documentElement.dataset.pair).toBeUndefined();
  });
});
