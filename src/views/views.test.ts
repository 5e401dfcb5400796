import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sliceAtlas } from '../domain/slice';
import { realAtlas } from '../domain/testing/realAtlas';
import { findView, VIEWS } from './all';
import { isView, loadComponent, loadDefinition } from './registry';

const atlas = realAtlas();
const folders = readdirSync('src/views', { withFileTypes: true }).filter((entry) => entry.isDirectory());

describe('the register of views', () => {
  it('knows each folder by its name, and each once', () => {
    expect(VIEWS.map((view) => view.id).sort()).toEqual(folders.map((folder) => folder.name).sort());
    expect(new Set(VIEWS.map((view) => view.order)).size).toBe(VIEWS.length);
  });
  it('finds nothing by another name', async () => {
    for (const id of ['', 'constructor', '__proto__', '../types']) {
      expect([findView(id), isView(id)]).toEqual([undefined, false]);
      await expect(loadDefinition(id)).rejects.toThrow(`no view "${id}"`);
      await expect(loadComponent(id)).rejects.toThrow(`view "${id}" has no View.tsx`);
    }
  });
});

describe.each(VIEWS.map((view) => [view.id, view] as const))('the view %s', (id, view) => {
  const part = sliceAtlas(atlas, view.claims(atlas), view.places?.(atlas));

  it('needs the plans that its claims belong to, and only boundaries that there are', () => {
    const plans = new Set(part.claims.map((claim) => claim.plan));
    const needed = view.needs.plans === 'all' ? atlas.plans.map(({ id: plan }) => plan) : view.needs.plans;
    expect([...plans].filter((plan) => !needed.includes(plan))).toEqual([]);
    for (const file of view.needs.geometry) expect(readdirSync('public/data/geo')).toContain(`${file}.json`);
  });
  it('chooses the same claims from its slice as from the whole', () => {
    expect(view.claims(part)).toEqual(part.claims);
    expect(part.claims.length).toBeGreaterThan(0);
  });
  it('can be fetched, and its picture', async () => {
    expect(isView(id)).toBe(true);
    expect(await loadDefinition(id)).toBe(view);
    expect(await loadComponent(id)).toBeTypeOf('function');
  });

  describe.each(['zh', 'en'] as const)('in %s', (lang) => {
    const data = view.select(part, lang);
    const table = view.table(data, lang);
    const said = [view.title[lang], view.headline(data, lang), view.dek(data, lang), table.caption];

    it('says a finding and an explanation, without a seam', () => {
      for (const text of said) {
        expect(text).not.toMatch(/NaN|undefined|Infinity|[{}]|\s\s|^\s|\s$|^$/);
        expect(/\p{Script=Han}/u.test(text)).toBe(lang === 'zh');
      }
    });
    it('sets Chinese with Chinese punctuation', () => {
      for (const text of lang === 'zh' ? said : [])
        expect(text).not.toMatch(/\p{Script=Han}[,:;?!()]|[,:;?!()]\p{Script=Han}/u);
    });
    it('has a table with a heading for every column and text in every row', () => {
      expect(table.columns.map(({ label }) => label.trim())).not.toContain('');
      expect(new Set(table.rows.map(({ id: row }) => row)).size).toBe(table.rows.length);
      for (const { cells } of table.rows) {
        expect(cells[table.columns[0]?.key ?? '']?.text).toMatch(/\S/);
        for (const key of Object.keys(cells)) expect(table.columns.map((column) => column.key)).toContain(key);
      }
    });
    it('rests every row of its table on claims that it has', () => {
      const ids = new Set(part.claims.map((claim) => claim.id));
      expect(table.rows.flatMap((row) => row.claims).filter((claim) => !ids.has(claim))).toEqual([]);
    });
    it('[B18] stands with nothing to show', () => {
      const empty = view.select(sliceAtlas(atlas, []), lang);
      const texts = [view.headline(empty, lang), view.dek(empty, lang)];
      for (const text of texts) expect(text).not.toMatch(/NaN|undefined|Infinity/);
      expect(view.table(empty, lang).rows).toEqual([]);
    });
  });
});
