import { describe, expect, it } from 'vitest';
import { realAtlas } from '../domain/testing/realAtlas';
import { LANGS, otherLang } from '../domain/text';
import { VIEWS } from '../views/all';
import { pageAtlas } from './oneLang';
import { viewAtlas } from './pageData';

const atlas = realAtlas();

describe.each(LANGS)('the words of a page in %s', (lang) => {
  const page = pageAtlas(atlas, lang);

  it('are there, and those of the other language are not', () => {
    for (const [index, claim] of page.claims.entries()) {
      expect(claim.label[lang]).toBe(atlas.claims[index]?.label[lang]);
      expect(claim.label[otherLang(lang)]).toBe('');
    }
    expect(JSON.stringify(page).length).toBeLessThan(0.92 * JSON.stringify(atlas).length);
  });

  it('leave the titles of plans and documents, and the very words quoted', () => {
    const [plans, sources] = [page.plans, page.sources].map((list) => list.map(({ id, title }) => [id, title]));
    expect(plans).toEqual(atlas.plans.map(({ id, title }) => [id, title]));
    expect(sources).toEqual(atlas.sources.map(({ id, title }) => [id, title]));
    expect(page.sources.map(({ publisher, outline }) => [publisher, outline])).toEqual(
      atlas.sources.map(({ publisher, outline }) => [publisher, outline]),
    );
    expect(page.claims.map(({ evidence }) => evidence.map(({ phrase }) => phrase))).toEqual(
      atlas.claims.map(({ evidence }) => evidence.map(({ phrase }) => phrase)),
    );
  });

  it('leave what pages of plans and documents alone say of them to those', () => {
    expect(atlas.sources.some(({ note }) => note)).toBe(true);
    for (const { note } of [...page.plans, ...page.sources]) expect(note).toBeUndefined();
  });

  it.each(VIEWS.map((view) => [view.id, view] as const))('are all that %s says', (_id, view) => {
    const whole = viewAtlas(view, atlas);
    const [all, some] = [whole, pageAtlas(whole, lang)].map((part) => view.select(part, lang));
    expect(view.headline(some, lang)).toBe(view.headline(all, lang));
    expect(view.dek(some, lang)).toBe(view.dek(all, lang));
    expect(view.table(some, lang)).toEqual(view.table(all, lang));
  });
});
