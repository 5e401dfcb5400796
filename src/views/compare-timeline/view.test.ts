import { describe, expect, it } from 'vitest';
import { realAtlas } from '../../domain/testing/realAtlas';
import { LANGS } from '../../domain/text';
import { claimsOfTime, select } from './select';
import { dekOfTimes } from './sentences';
import { view } from './view';

const atlas = realAtlas();
const data = select(atlas, 'en');

describe('the timeline of all plans', () => {
  it('has a row for every plan, the earliest first', () => {
    const order = [...atlas.plans].sort((a, b) => a.period.from.localeCompare(b.period.from)).map(({ id }) => id);
    expect(data.chart.rows.map(({ id }) => id)).toEqual(order);
  });
  it('has a row for a plan that says nothing of time', () => {
    const [plan, ...others] = atlas.plans;
    if (!plan) throw new Error('no plan');
    const quiet = atlas.claims.filter((claim) => claim.plan !== plan.id || claim.kind === 'task');
    expect(quiet.some((claim) => claim.plan === plan.id)).toBe(true);
    const told = claimsOfTime({ ...atlas, claims: quiet });
    expect(new Set(told.map((claim) => claim.plan)).size).toBe(others.length + 1);
  });
  it('marks every target that names a year, at that year, and no other', () => {
    for (const row of data.chart.rows) {
      const dated = atlas.claims.filter(({ plan, kind, quantity }) => {
        return plan === row.id && kind === 'target' && quantity?.form !== 'absent' && quantity?.by !== undefined;
      });
      expect(row.milestones.flatMap(({ claims }) => claims).sort()).toEqual(dated.map(({ id }) => id).sort());
    }
  });
  it('sets Guangdong’s 2012 apart: years are left out, none of them in any plan’s period', () => {
    const [old, now] = data.eras;
    expect(data.eras).toHaveLength(2);
    const first = atlas.plans.map(({ period }) => Number(period.from.slice(0, 4)));
    expect(old?.from).toBe(Math.min(...first));
    for (let year = old?.to ?? 0; year < (now?.from ?? 0); year += 1) expect(first).not.toContain(year);
  });
  it('says how many dates of issue are known, and that an era is apart', () => {
    const known = data.released.filter(({ row }) => row.release?.at !== undefined).length;
    expect(known).toBe(2);
    expect(dekOfTimes(data, 'en')).toMatch(
      /of four plans two were out .* for two not even .* 2016 to 2019 .* four years/,
    );
    expect(dekOfTimes(select(atlas, 'zh'), 'zh')).toContain('2016—2019年处撕开，略去4年');
    expect(dekOfTimes({ ...data, released: [] }, 'en')).toBe('');
  });
  it('says in the table what the picture shows, in both languages', () => {
    for (const lang of LANGS) {
      const of = select(atlas, lang);
      const rows = view.table(of, lang).rows;
      expect(rows).toHaveLength(of.chart.rows.length);
      for (const [index, row] of rows.entries())
        for (const { year } of of.chart.rows[index]?.milestones ?? [])
          expect(row.cells.targets?.text).toContain(String(year));
      expect(JSON.stringify(rows)).not.toMatch(/undefined|NaN/);
    }
  });
});
