import { describe, expect, it } from 'vitest';
import { judge, type Measured, spreadOf, vitalsTable } from './judgeVitals';
import type { Visit } from './visit';

const visit = (parts: Partial<Visit> = {}): Visit => ({
  painted: { at: 900, what: 'h1' },
  shifts: [],
  acts: [{ name: 'mark', slowest: { took: 64, waited: 8, worked: 30 }, processor: 12 }],
  ...parts,
});
const page = (visits: readonly Visit[], quick = visit()): Measured => ({
  page: 'home',
  path: 'zh/',
  device: 'phone',
  visits,
  quick,
});
const slow = visit({
  acts: [
    { name: 'filter', slowest: undefined, processor: 3 },
    { name: 'dark', slowest: { took: 240, waited: 100, worked: 40 }, processor: 30 },
  ],
});

describe('judge', () => {
  it('lets a page pass that keeps every bar', () => {
    expect(judge(page([visit(), visit()]))).toMatchObject({ over: [], inp: { median: 64, worst: 64 }, acts: 1 });
  });

  it('holds the middle of the visits to the bars of time', () => {
    const late = visit({ painted: { at: 1_600, what: 'p.dek' } });
    expect(judge(page([visit(), late, visit()])).over).toEqual([]);
    expect(judge(page([late, late, visit()])).over).toEqual(['lcp']);
    expect(judge(page([visit(), slow, visit()])).over).toEqual([]);
    expect(judge(page([slow, slow, visit()]))).toMatchObject({ over: ['inp'], slowest: 'dark (100 + 40 + 100)' });
  });

  it('holds every visit to stillness, and names what moved', () => {
    const moved = visit({ shifts: [{ value: 0.01, what: 'div.picture' }] });
    expect(judge(page([visit(), visit(), moved]))).toMatchObject({ over: ['cls'], moved: 'div.picture' });
  });

  it('lets no page pass that painted nothing, or on which nothing could be done', () => {
    expect(judge(page([visit({ painted: undefined, acts: [] })])).over).toEqual(['lcp', 'inp']);
  });

  it('counts what the browser did not tell of as the least that it tells of', () => {
    const untold = visit({ acts: [{ name: 'filter', slowest: undefined, processor: 3 }] });
    expect(judge(page([untold])).inp.worst).toBe(16);
  });

  it('names the act that cost the processor most where nothing was slowed down', () => {
    expect(judge(page([visit()], slow)).dearest).toBe('dark 30');
  });
});

describe('spreadOf', () => {
  it('takes the lower of two middles, and the worst', () => {
    expect(spreadOf([4, 1, 3, 2])).toEqual({ median: 2, worst: 4 });
    expect(spreadOf([])).toEqual({ median: Number.NaN, worst: Number.NaN });
  });
});

describe('vitalsTable', () => {
  it('says how many pages keep the bars, and which each other one is over', () => {
    const verdicts = [judge(page([visit()])), judge(page([slow]))];
    const circumstances = { when: new Date(0), visits: 1, browser: 'Chromium 1', load: [0.1, 0.2], cores: 2 };
    const table = vitalsTable(verdicts, circumstances);
    expect(table).toContain('1 of 2 keep all bars');
    expect(table.match(/\| kept \|$/gm)).toHaveLength(1);
    expect(table.match(/\| inp \|$/gm)).toHaveLength(1);
  });
});
