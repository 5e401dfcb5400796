// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { partPath } from '../../domain/parts';
import { parseSelection } from '../../state/url';
import { dataWanted, fetchAhead } from './ahead';

const PREFIXES = ['sd', 'sz', 'sh'];

describe('the data that an address will need', () => {
  it.each([
    ['?a=sd-one&b=sz-two', ['sd-one', 'sz-two']],
    ['?b=sh-two&theme=dark', ['sh-two']],
    ['?a=sd-one&b=sd-one', ['sd-one']],
    ['?a=x-1', []],
    ['?a=sdx-1&b=sd-1', ['sd-1']],
    ['', []],
    ['?a=../../../etc&b=__proto__', []],
    ['?a=%3Cscript%3E', []],
  ])('%s', (search, claims) => {
    expect(dataWanted(parseSelection(search), PREFIXES)).toEqual(claims.map(partPath));
  });
});

describe('a page that is asked for a pair', () => {
  beforeEach(() => {
    document.head.innerHTML = `<meta name="atlas-root" content="../../"><script data-prefixes="${PREFIXES.join(' ')}"></script>`;
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
    expect(preloaded()).toEqual(['sd-one', 'sz-two'].map((id) => new URL(`/site/${partPath(id)}`, location.href).href));
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
  it('is left alone where the answer came first', () => {
    history.replaceState(null, '', '/site/zh/compare/?a=sd-one');
    document.documentElement.dataset.pair = 'answered';
    fetchAhead(document);
    expect(preloaded()).toEqual([]);
    expect(document.documentElement.dataset.pair).toBe('answered');
  });
  it('that asks for none is left alone', () => {
    history.replaceState(null, '', '/site/zh/compare/');
    fetchAhead(document);
    expect(preloaded()).toEqual([]);
    expect(document.documentElement.dataset.pair).toBeUndefined();
  });
});
