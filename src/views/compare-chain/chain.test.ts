import { describe, expect, it } from 'vitest';
import type { Claim } from '../../domain/claim';
import { sliceAtlas } from '../../domain/slice';
import { realAtlas } from '../../domain/testing/realAtlas';
import { chainPlaces, claimsOnChain } from './chain';
import { type ChainBoard, view } from './view';

const atlas = realAtlas();
const whole = chainPlaces(atlas);
const part = sliceAtlas(atlas, view.claims(atlas));
const ids = (places: ReturnType<typeof chainPlaces>) =>
  places.map(({ link, claims }) => [link.id, claims.map(({ id }) => id)]);

const linksOf = (claim: Claim) =>
  new Set((claim.products ?? []).flatMap((id) => atlas.vocabulary.products.find((one) => one.id === id)?.chain ?? []));

describe('the value chain', () => {
  it('has every link, from fibre on', () => {
    expect(whole.map(({ link }) => link.order)).toEqual(atlas.vocabulary.chain.map((_, index) => index + 1));
  });
  it('puts a claim at the links of its products and nowhere else', () => {
    for (const { link, claims } of whole) for (const claim of claims) expect(linksOf(claim)).toContain(link.id);
  });
  it('shows everything that names a product, itself or by what it is part of', () => {
    for (const claim of claimsOnChain(atlas.claims)) {
      for (const link of linksOf(claim)) {
        const here = whole.find((place) => place.link.id === link)?.claims.map(({ id }) => id) ?? [];
        let one: Claim | undefined = claim;
        while (one && !here.includes(one.id)) one = atlas.claims.find(({ id }) => id === one?.partOf);
        expect(one, `${claim.id} at ${link}`).toBeDefined();
      }
    }
  });
  it('puts a claim that names several products at several links', () => {
    const [textiles] = atlas.claims.filter(
      ({ kind, products }) => kind === 'cluster' && products?.includes('textiles'),
    );
    const at = whole.filter(({ claims }) => textiles && claims.includes(textiles)).map(({ link }) => link.id);
    expect(at).toEqual(['yarn', 'fabric']);
  });
  it('is the same from the slice of a page as from the whole', () => {
    expect(ids(chainPlaces(part))).toEqual(ids(whole));
  });
  it('counts in its headline what stands in all plans and in one', () => {
    const plansAt = whole.map(({ claims }) => new Set(claims.map(({ plan }) => plan)).size);
    const board = view.select(part, 'en') as ChainBoard;
    const words = ['zero', 'one', 'two', 'three', 'four', 'five', 'six'];
    const all = plansAt.filter((count) => count === atlas.plans.length).length;
    const one = plansAt.filter((count) => count === 1).length;
    const said = view.headline(board, 'en').toLowerCase();
    expect(said).toContain(`${words[all]} of the chain`);
    expect(said).toContain(`${words[one]} stand in one plan alone`);
  });
});
