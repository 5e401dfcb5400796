import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { realAtlas } from '../../src/domain/testing/realAtlas';
import { missingIn } from './bench';
import { barsOf, benchTable, type Load, linesOf, type Results } from './benchTable';
import { withRows } from './twelveRows';

const load = (id: string, kind: Load['kind'], round: number, visible: number, interactive = visible): Load => ({
  job: 'chart',
  cond: 'slow4g',
  id,
  kind,
  round,
  bytes: id === 'floor' ? 1_000 : 10_000,
  visible,
  interactive,
});
const run = (rows: readonly Load[]): Results => ({ when: '2026-01-01T00:00', browser: '1', reps: 3, rows });
const FLOOR = [load('floor', 'floor', 0, 500), load('floor', 'floor', 1, 1_000), load('floor', 'floor', 2, 500)];
const PEER = [0, 1, 2].map((round) => ({ ...load('d3', 'peer', round, 900), bytes: 14_000 }));
const failing = (bars: ReturnType<typeof barsOf>) => bars.filter(({ kept }) => !kept).map(({ says }) => says);

describe('what ours are held to', () => {
  it('compares with the floor round by round, so that a slow round counts for neither', () => {
    const ours = [
      load('ours', 'ours', 0, 550, 600),
      load('ours', 'ours', 1, 1_100, 1_200),
      load('ours', 'ours', 2, 550, 600),
    ];
    const [line] = linesOf(run([...FLOOR, ...PEER, ...ours])).filter(({ id }) => id === 'ours');
    expect(line?.toFloor).toMatchObject({ visible: 1.1, interactive: 1.2 });
    expect(failing(barsOf(linesOf(run([...FLOOR, ...PEER, ...ours]))))).toEqual([]);
  });

  it('misses a bar by the floor, and one by a peer', () => {
    const slow = [0, 1, 2].map((round) => load('ours', 'ours', round, 1_000));
    const missed = failing(barsOf(linesOf(run([...FLOOR, ...PEER, ...slow]))));
    expect(missed).toEqual([
      'ours: visible 2.00 × the floor, at most 1.2',
      'ours: interactive 2.00 × the floor, at most 1.3',
      "ours: visible 1.11 × the best peer's (d3)",
      "ours: interactive 1.11 × the best peer's (d3)",
    ]);
    expect(benchTable(run([...FLOOR, ...PEER, ...slow]), [1, 2]).match(/^- MISSED/gm)).toHaveLength(4);
  });

  it('keeps nothing where ours or the peers could not be loaded', () => {
    const failed = [{ ...load('ours', 'ours', 0, 1), error: 'marks never became visible' }];
    expect(failing(barsOf(linesOf(run([...FLOOR, ...failed]))))).toHaveLength(5);
  });
});

describe('a harness that is not ready', () => {
  it('is told what it lacks, and what to run', () => {
    const folder = mkdtempSync(join(tmpdir(), 'atlas-harness-'));
    const made = (file: string) => {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), '');
    };
    expect(missingIn(undefined)).toContain('--harness <folder>');
    const lacks = ['this is not its folder', 'npm install', 'node data.mjs', 'node build.mjs'];
    for (const [i, file] of ['bench.mjs', 'node_modules/playwright-core', 'data/chart.json', 'dist/chart'].entries()) {
      expect(missingIn(folder)).toContain(lacks[i]);
      made(file);
    }
    expect(missingIn(folder)).toBeUndefined();
    rmSync(folder, { recursive: true });
  });
});

it('puts the rows of the harness where the targets of a plan were, and nowhere else', () => {
  const { claims, vocabulary } = realAtlas();
  const plan = claims.filter((claim) => claim.plan === 'shandong-2021');
  const rows = { title: 'Prices', unit: 'yuan', rows: [{ label: 'Fuel', low: 310, high: 980 }] };
  const made = withRows(rows, plan, vocabulary);
  const targets = made.claims.filter(({ kind }) => kind === 'target');
  expect(targets.map(({ label, quantity }) => [label.en, quantity])).toMatchObject([['Fuel', { low: 310, high: 980 }]]);
  expect(made.claims.filter(({ kind }) => kind !== 'target')).toEqual(plan.filter(({ kind }) => kind !== 'target'));
  expect(() => withRows({ ...rows, unit: 'thaler' }, plan, vocabulary)).toThrow('no unit thaler');
  expect(() => withRows(rows, [], vocabulary)).toThrow('no target');
});
