import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { allPaths, EMBEDS, renderEmbed, renderPage, type Site } from '../../src/app/entry-server';
import { realSite } from '../../src/app/testing/realSite';
import { atlasWithFifthPlan } from '../data/fixtures/fifth-plan';
import { FIXTURE_ATLAS } from '../data/fixtures/fixture';

const PLAN = 'yunjin-2031';
const known = realSite();
const yunjin = JSON.parse(readFileSync(join(FIXTURE_ATLAS, 'geo/yunjin.json'), 'utf8'));
const site: Site = { ...known, atlas: atlasWithFifthPlan(), geometry: { ...known.geometry, yunjin } };

const html = async (path: string): Promise<string> => (await renderPage(path, site)).html;
const claims = site.atlas.claims.filter(({ plan }) => plan === PLAN);
const targets = claims.filter(({ kind }) => kind === 'target');
const places = site.atlas.places.filter(({ id }) => known.atlas.places.every((place) => place.id !== id));

// The first page of a place draws every view.
describe.each(['zh', 'en'] as const)('a fifth plan takes data only: in %s', { timeout: 60_000 }, (lang) => {
  test('it has its own pages, and no old page goes', () => {
    const paths = allPaths(site.atlas);
    expect(paths).toEqual(expect.arrayContaining(allPaths(known.atlas)));
    expect(paths).toContain(`/${lang}/plan/${PLAN}/`);
    for (const { id } of claims) expect(paths).toContain(`/${lang}/claim/${id}/`);
    for (const { id } of places) expect(paths).toContain(`/${lang}/place/${id}/`);
  });

  test('its page tells what it says', async () => {
    const page = await html(`/${lang}/plan/${PLAN}/`);
    expect(claims.length).toBeGreaterThan(10);
    for (const { id } of claims) expect(page).toContain(`/claim/${id}/`);
    expect(page).toContain(`data-plan="${PLAN}"`);
  });

  test('each of its claims has a page with its words', async () => {
    for (const { id, label, evidence } of claims) {
      const page = await html(`/${lang}/claim/${id}/`);
      expect(page).toContain(label[lang]);
      for (const { phrase } of evidence) expect(page).toContain(phrase);
    }
  });

  test('each of its places has a page', async () => {
    expect(places.map(({ id }) => id)).toContain('yunjin');
    for (const { id, name } of places) expect(await html(`/${lang}/place/${id}/`)).toContain(name[lang]);
    expect(await html(`/${lang}/place/upper-yunjin/`)).toContain('yj-base-brocade');
  });

  test('it stands on the board of targets, and in the menu of every page', async () => {
    const board = await html(`/${lang}/compare-targets/`);
    expect(targets.length).toBeGreaterThan(3);
    for (const { id } of targets) expect(board).toContain(`data-claim="${id}"`);
    expect(board).toContain(`/plan/${PLAN}/`);
    expect(await html(`/${lang}/`)).toContain(`/plan/${PLAN}/`.slice(1));
    const embed = EMBEDS.find((one) => one.lang === lang && one.view.id === 'compare-targets');
    if (!embed) throw new Error('the board has no embed page');
    expect((await renderEmbed(embed, site)).html).toContain('yj-target-mills');
  });

  test('its pages show no seam of the program', async () => {
    for (const path of [`/${lang}/plan/${PLAN}/`, `/${lang}/compare-targets/`, `/${lang}/place/yunjin/`])
      expect(await html(path)).not.toMatch(/\b(?:undefined|NaN|Infinity)\b|\[object| style="/);
  });
});
