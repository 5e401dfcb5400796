// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DEFAULT_SCREEN, parseScreen } from '../../state/screen';
import { beginsAsUsual, prepareWall, wallNeeds } from './ahead';

const NAMES = { tours: ['all', 'north'], boundaries: ['china', 'shandong'] };
const GEO = ['data/geo/china.json', 'data/geo/shandong.json'];

describe('what a wall fetches before it begins', () => {
  it.each([
    ['', 'data/screen/all.zh.json'],
    ['?lang=en&tour=north', 'data/screen/north.en.json'],
    ['?tour=none', 'data/screen/all.zh.json'],
    ['?tour=__proto__', 'data/screen/all.zh.json'],
    ['?tour=../../x&lang=fr', 'data/screen/all.zh.json'],
  ])('%s', (search, tour) => {
    expect(wallNeeds(parseScreen(search), NAMES)).toEqual(['data/screen/index.json', tour, ...GEO]);
  });
  it('is no tour where there is none', () => {
    expect(wallNeeds(DEFAULT_SCREEN, { tours: [], boundaries: [] })).toEqual(['data/screen/index.json']);
  });
});

describe('a wall begins as its page shows it', () => {
  it.each([
    ['', true],
    ['?lang=en&theme=light&dwell=9', true],
    ['?tour=all', true],
    ['?order=1,3', true],
    ['?stop=2', false],
    ['?order=3,1', false],
    ['?tour=north', false],
    ['?tour=none', true],
  ])('%s: %s', (search, usual) => {
    expect(beginsAsUsual(parseScreen(search), NAMES)).toBe(usual);
  });
});

describe('the page of a wall', () => {
  beforeEach(() => {
    document.head.innerHTML =
      '<meta name="atlas-root" content="../"><script data-tours="all north" data-boundaries="china shandong"></script>';
  });
  afterEach(() => {
    history.replaceState(null, '', '/');
    for (const name of ['lang', 'data-scheme', 'data-wall']) document.documentElement.removeAttribute(name);
  });
  it('is dressed as the address says, and has the data on their way', () => {
    history.replaceState(null, '', '/site/screen/?lang=en&theme=light&stop=2');
    prepareWall(document);
    const { lang, dataset } = document.documentElement;
    expect([lang, dataset.scheme, dataset.wall]).toEqual(['en', 'light', 'en elsewhere']);
    expect(
      [...document.querySelectorAll<HTMLLinkElement>('link[rel=preload][as=fetch]')].map(({ href }) => href),
    ).toEqual(
      wallNeeds(parseScreen(location.search), NAMES).map((file) => new URL(`/site/${file}`, location.href).href),
    );
  });
  it('says that the first stop stands on it where it does', () => {
    prepareWall(document);
    expect(document.documentElement.dataset.wall).toBe('zh first');
  });
});
