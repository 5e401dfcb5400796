// @vitest-environment jsdom
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { carryChoice, wireScheme } from './scheme';

const ROOT = 'http://localhost:3000/sub/';
const HERE = '/sub/zh/shandong-bases/';
const PAGE = `
  <button data-scheme-switch aria-pressed="false"><b id="in-switch">深色</b></button>
  <a id="page" href="../method/">读法</a>
  <a id="chosen" href="../shandong-clusters/?select=jimo#words">集群</a>
  <a id="was-dark" href="../method/?theme=dark">读法</a>
  <a id="list" href="../place/yantai/">烟台</a>
  <a id="again" href="../shandong-bases/">全部</a>
  <a id="file" href="../../data/tables/claims.csv">数据</a>
  <a id="elsewhere" href="https://elsewhere.test/zh/">别处</a>
  <a id="neighbour" href="/other/zh/">邻站</a>`;

const $ = (selector: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
};
const hrefOf = (id: string): string => {
  $(`#${id}`).dispatchEvent(new Event('pointerdown', { bubbles: true }));
  return $(`#${id}`).getAttribute('href') ?? '';
};
const goTo = (address: string): void => {
  history.replaceState(null, '', address);
  dispatchEvent(new PopStateEvent('popstate'));
};

beforeAll(() => {
  history.replaceState(null, '', HERE);
  wireScheme(document);
  carryChoice(document, ROOT);
});
beforeEach(() => {
  document.body.innerHTML = PAGE;
  goTo(HERE);
});

describe('the switch of light and dark', () => {
  const turned = (scheme: string) => vi.waitFor(() => expect(document.documentElement.dataset.scheme).toBe(scheme));
  it('changes the page, the button and the address, and changes them back', async () => {
    $('#in-switch').click();
    await turned('dark');
    expect($('button').getAttribute('aria-pressed')).toBe('true');
    expect(location.search).toBe('?theme=dark');
    $('#in-switch').click();
    await turned('light');
    expect($('button').getAttribute('aria-pressed')).toBe('false');
    expect(location.href).toBe(`http://localhost:3000${HERE}`);
  });
  it('answers at once, before the page is drawn anew', () => {
    $('#in-switch').click();
    expect($('button').getAttribute('aria-pressed')).toBe('true');
    expect(document.documentElement.dataset.scheme).toBe('light');
  });
  it('counts a second click that comes before the first is carried out', async () => {
    $('#in-switch').click();
    $('#in-switch').click();
    await new Promise((done) => setTimeout(done, 300));
    expect($('button').getAttribute('aria-pressed')).toBe('false');
    expect(location.search).toBe('');
  });
  it('keeps what is selected, and the part of the page', async () => {
    goTo(`${HERE}?select=yantai#words`);
    $('#in-switch').click();
    await turned('dark');
    expect(location.search + location.hash).toBe('?select=yantai&theme=dark#words');
  });
  it('is as the address says when a person goes back', () => {
    goTo(`${HERE}?theme=dark`);
    expect(document.documentElement.dataset.scheme).toBe('dark');
    expect($('button').getAttribute('aria-pressed')).toBe('true');
  });
});

describe('links', () => {
  it('within the site take the dark theme along, with all else that they say', () => {
    goTo(`${HERE}?theme=dark`);
    expect(hrefOf('page')).toBe(`${ROOT}zh/method/?theme=dark`);
    expect(hrefOf('chosen')).toBe(`${ROOT}zh/shandong-clusters/?select=jimo&theme=dark#words`);
  });
  it('go back to light with the page', () => {
    expect(hrefOf('was-dark')).toBe(`${ROOT}zh/method/`);
    expect(hrefOf('page')).toBe('../method/');
  });
  it('to lists of claims take the filter along, others do not', () => {
    goTo(`${HERE}?themes=brand,design&theme=dark&select=yantai`);
    expect(hrefOf('list')).toBe(`${ROOT}zh/place/yantai/?themes=brand,design&theme=dark`);
    expect(hrefOf('chosen')).toBe(`${ROOT}zh/shandong-clusters/?select=jimo&theme=dark#words`);
    goTo(HERE);
    expect(hrefOf('list')).toBe(`${ROOT}zh/place/yantai/`);
  });
  it('to the same list lead out of its filter', () => {
    goTo('/sub/zh/place/yantai/?themes=brand');
    document.body.innerHTML =
      '<a id="out" href="/sub/zh/place/yantai/">全部</a><a id="other" href="/sub/en/place/yantai/">English</a>';
    expect(hrefOf('out')).toBe('/sub/zh/place/yantai/');
    expect(hrefOf('other')).toBe(`${ROOT}en/place/yantai/?themes=brand`);
  });
  it('to files and to other sites stay as they are', () => {
    goTo(`${HERE}?theme=dark&themes=brand`);
    expect(hrefOf('file')).toBe('../../data/tables/claims.csv');
    expect(hrefOf('elsewhere')).toBe('https://elsewhere.test/zh/');
    expect(hrefOf('neighbour')).toBe('/other/zh/');
  });
});
