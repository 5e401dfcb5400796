import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { Atlas } from '../../domain/atlas';
import type { Claim } from '../../domain/claim';
import type { Plan } from '../../domain/plan';
import { realAtlas } from '../../domain/testing/realAtlas';
import { claimsOfBoard } from './bands';
import { type Board, select } from './board';
import { View } from './View';
import { dek, headline, tallyText } from './words';

const atlas = realAtlas();
const board = select({ ...atlas, claims: claimsOfBoard(atlas) }, 'en');
const targets = atlas.claims.filter(({ kind }) => kind === 'target');
const bandOf = (some: Board, id: string) => some.bands.find((band) => band.id === id);
const idsIn = (some: Board, id: string) => (bandOf(some, id)?.targets ?? []).map(({ claim }) => claim.id);
const draw = (data: Board): string =>
  renderToStaticMarkup(<View data={data} display={{ lang: data.lang, reviewLabel: '' }} />);

describe('the board of targets', () => {
  it('has every target of every plan, once', () => {
    const shown = board.bands.flatMap((band) => band.targets.map(({ claim }) => claim.id));
    expect([...shown].sort()).toEqual(targets.map(({ id }) => id).sort());
  });
  it('begins with what two plans set a target for, and says which plans state none', () => {
    const [first] = board.bands;
    expect(first?.id).toBe('measure-industry-scale');
    expect(first?.targets.map(({ claim }) => claim.plan)).toEqual(['shanghai-2022', 'shenzhen-2020']);
    expect(first?.absences.map(({ claim }) => claim.plan).sort()).toEqual(['guangdong-2012', 'shandong-2021']);
  });
  it('tells each pair in one band, and each with the verdict of the rules', () => {
    const told = board.bands.flatMap((band) =>
      band.groups.flatMap(({ pairs }) => pairs.map(({ a, b }) => `${a.id} ${b.id}`)),
    );
    expect(new Set(told).size).toBe(told.length);
    for (const band of board.bands) {
      const count = band.groups.reduce((sum, { pairs }) => sum + pairs.length, 0);
      expect(band.tally.reduce((sum, each) => sum + each.count, 0)).toBe(count);
      for (const { verdict, pairs } of band.groups)
        expect(pairs.map((pair) => pair.verdict)).toEqual(pairs.map(() => verdict));
    }
  });
  it('tells every pair that shares a theme', () => {
    const told = new Set(
      board.bands.flatMap(({ groups }) =>
        groups.flatMap(({ pairs }) => pairs.map(({ a, b }) => [a.id, b.id].sort().join())),
      ),
    );
    const near = targets.flatMap((a) =>
      targets
        .filter((b) => a.id < b.id && a.plan !== b.plan && a.themes.some((theme) => b.themes.includes(theme)))
        .map((b) => [a.id, b.id].join()),
    );
    expect(near.length).toBeGreaterThan(20);
    expect(near.filter((pair) => !told.has(pair))).toEqual([]);
  });
  it('sets Shanghai’s 520 billion and Shenzhen’s clusters apart, with the reasons in sight', () => {
    const groups = bandOf(board, 'money')?.groups ?? [];
    const pair = groups
      .flatMap((group) => group.pairs.map((one) => ({ ...one, because: group.because })))
      .find(({ a, b }) => a.id === 'sh-target-scale' && b.id === 'sz-target-2024-clusters-100bn');
    expect(pair).toMatchObject({
      verdict: 'not-comparable',
      because: ['different-measure', 'count-against-money'],
      also: expect.arrayContaining(['level-against-number', 'different-target-year', 'open-bound']),
    });
  });
  it('counts as many pairs as there are', () => {
    const across = targets.flatMap((a) => targets.filter((b) => a.id < b.id && a.plan !== b.plan)).length;
    expect(board.pairs.length).toBe(across);
    expect(dek(board, 'en')).toContain(`${targets.length} targets, which make ${across} pairs`);
    expect(dek(board, 'en')).toContain('Shenzhen lies in Guangdong');
    expect(board.nested).toEqual([['Shenzhen', 'Guangdong']]);
  });
  it('finds what two plans share', () => {
    expect(board.shared).toEqual(['Size of the industry']);
    expect(headline(board, 'en')).toMatch(/^Of \d+ measures, two plans share only one, the size of the industry/);
    expect(tallyText(board.bands[0]?.tally ?? [], 'en')).toBe(
      '5 pairs across plans: 1 side by side, no scale, 4 not comparable',
    );
  });
  it('marks every claim, and opens its pairs without any script', () => {
    const html = draw(board);
    for (const { id } of targets) expect(html).toContain(`data-claim="${id}"`);
    expect(html.match(/<details/g)?.length).toBe(html.match(/<summary data-native=""/g)?.length);
    expect(html).not.toMatch(/undefined|NaN|style=/);
  });
});

/** One more plan, of a made-up city, that sets the target that Shanghai sets. */
function withSameTarget(change: object): Atlas {
  const scale = atlas.claims.find(({ id }) => id === 'sh-target-scale');
  const shanghai = atlas.plans.find(({ id }) => id === 'shanghai-2022');
  if (!scale?.quantity || !shanghai) throw new Error('Shanghai has no target of scale');
  const plan: Plan = { ...shanghai, id: 'yunjin-2022', prefix: 'yj', place: 'yunjin', dye: 'walnut' };
  const own = {
    ...scale,
    id: 'yj-target-scale',
    plan: plan.id,
    quantity: { ...scale.quantity, low: 3e11, ...change },
  } as Claim;
  const text = { zh: '云锦', en: 'Yunjin' };
  const city = { id: 'yunjin', name: text, short: text, level: 'prefecture' as const };
  return { ...atlas, plans: [...atlas.plans, plan], places: [...atlas.places, city], claims: [...atlas.claims, own] };
}

describe('with a plan that measures the same', () => {
  it('draws the two on one axis, and the rest beside it', () => {
    const more = select(withSameTarget({}), 'en');
    const [first] = more.bands;
    expect(first?.axis?.groups[0]?.rows.map(({ id }) => id).sort()).toEqual(['sh-target-scale', 'yj-target-scale']);
    expect(idsIn(more, 'measure-industry-scale')).toEqual(['sz-target-2022-scale']);
    expect(headline(more, 'en')).toContain('shares a scale');
    const html = draw(more);
    expect(html).toMatch(/<svg class="targets fit-wide"/);
    expect(html).toMatch(/<a class="mark target"[^>]*data-dye="walnut"/);
  });
  it.each([
    ['another year', { by: '2030' }],
    ['another unit', { unit: 'enterprise' }],
    ['a level', { form: 'level', magnitude: 1e11, low: undefined }],
  ])('draws no axis for %s', (_, change) => {
    expect(select(withSameTarget(change), 'en').bands.flatMap(({ axis }) => axis ?? [])).toEqual([]);
  });
});

describe('a board without targets', () => {
  it('says so', () => {
    const none = select({ ...atlas, claims: [] }, 'en');
    expect([none.bands, none.reasons]).toEqual([[], []]);
    expect(dek(none, 'en')).toBe('There are no targets to compare.');
  });
});
