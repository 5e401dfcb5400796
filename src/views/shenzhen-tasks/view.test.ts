import { describe, expect, it } from 'vitest';
import type { Claim } from '../../domain/claim';
import { sliceAtlas } from '../../domain/slice';
import { readDataFile, realAtlas } from '../../domain/testing/realAtlas';
import { matrixByBody, matrixByTask } from './matrices';
import { statedOf, type TasksData } from './select';
import { view } from './view';

const atlas = realAtlas();
const part = sliceAtlas(atlas, view.claims(atlas), view.places?.(atlas));
const data = view.select(part, 'en') as TasksData;
const rows = data.groups.flatMap((group) => group.rows);

// Counted apart from the view, from the files.
const read = (name: string) => readDataFile<{ claims: Claim[] }>(`plans/shenzhen-2020/${name}.json`).claims;
const tasks = read('tasks').filter(({ kind }) => kind === 'task');
const safeguards = read('safeguards').filter(({ kind }) => kind === 'safeguard');
const bodiesOf = ({ actors = [] }: Claim): string[] => [...new Set(actors.map(({ actor }) => actor))];
const tasksOf = (body: string): number => tasks.filter((task) => bodiesOf(task).includes(body)).length;
const pairs = [...tasks, ...safeguards].flatMap((claim) => bodiesOf(claim).map((body) => `${claim.id} ${body}`));

describe('who does what in Shenzhen', () => {
  it('holds every body that the text names for every task and safeguard, once', () => {
    const stated = rows.flatMap(({ claim, duties }) => statedOf(duties).map(({ actor }) => `${claim.id} ${actor.id}`));
    expect(stated.sort()).toEqual(pairs.sort());
  });
  it('marks what is inferred as ours and keeps it out of every count', () => {
    const inferred = rows.flatMap(({ duties }) => duties).filter(({ standing }) => standing === 'inferred');
    expect(inferred.length).toBeGreaterThan(0);
    for (const { source } of inferred) expect(source.status).toBe('inferred');
    const totals = matrixByTask(data, 'en', 'plan').rows.map(({ total }) => total);
    expect(totals.reduce((sum, total) => sum + total, 0)).toBe(pairs.length);
  });
  it('sorts bodies by their tasks, and says so in the headline', () => {
    const counts = data.bodies.map(({ actor, tasks: own }) => [own.length, tasksOf(actor.id)] as const);
    for (const [shown, counted] of counts) expect(shown).toBe(counted);
    const [first = 0, second = 0] = counts.map(([shown]) => shown);
    expect(counts.map(([shown]) => shown)).toEqual(counts.map(([shown]) => shown).sort((a, b) => b - a));
    expect(view.headline(data, 'en')).toMatch(new RegExp(`answers for ${first} of the ${tasks.length} tasks`));
    expect(view.headline(data, 'zh')).toContain(`${tasks.length}项任务里`);
    expect([first, second, tasks.length]).toEqual([16, 6, 18]);
  });
  it('reads the same both ways', () => {
    const there = matrixByTask(data, 'zh', 'count').cells.map(({ row, column }) => `${row} ${column}`);
    const back = matrixByBody(data, 'zh').cells.map(({ row, column }) => `${column} ${row}`);
    expect(there.sort()).toEqual(back.sort());
  });
  it('puts each task under its project, in the order of the plan', () => {
    for (const { project, rows: own } of data.groups)
      for (const { claim } of own) if (project) expect(claim.partOf).toBe(project.id);
    const bands = matrixByTask(data, 'en', 'plan').bands ?? [];
    expect(bands.flatMap((band) => band.rows)).toEqual([...tasks, ...safeguards].map(({ id }) => id));
  });
  it('gives every task a row of the table with all its bodies', () => {
    const table = view.table(data, 'zh');
    expect(table.rows).toHaveLength(tasks.length + safeguards.length);
    expect(table.rows.map((row) => Number(row.cells.count?.text))).toEqual(
      [...tasks, ...safeguards].map((claim) => bodiesOf(claim).length),
    );
  });
});
