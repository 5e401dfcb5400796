import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { ComponentType } from 'react';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allPaths, type EMBEDS } from '../../src/app/entry-server';
import { sliceAtlas } from '../../src/domain/slice';
import { realAtlas } from '../../src/domain/testing/realAtlas';
import { beginPlan } from '../authoring/new-plan';
import { scratchFolder } from '../data/fixtures/fixture';
import { loadData } from '../data/load';
import { checkData } from '../data/report';
import { parseOptions } from '../geo/options';

type AnyView = (typeof EMBEDS)[number]['view'];
/** What every shell hands to a picture. */
type Picture = ComponentType<{ data: unknown; display: { lang: 'zh' | 'en'; reviewLabel: string } }>;

const guide = readFileSync('CONTRIBUTING.md', 'utf8');

/** A block of the guide: the language, the file it is for, a list of that file after #, and its text. */
interface Block {
  readonly lang: string;
  readonly file: string;
  readonly list: string | undefined;
  readonly text: string;
}

const blocks: readonly Block[] = [...guide.matchAll(/^```(\w+)(?: (\S+))?\n([\s\S]*?)^```$/gm)].map(
  ([, lang = '', to = '', text = '']) => {
    const [file = '', list] = to.split('#');
    return { lang, file, list, text };
  },
);
const commands = blocks.filter(({ lang }) => lang === 'sh').flatMap(({ text }) => text.trim().split('\n'));
const PLAN = /new:plan (\S+)/.exec(commands.join('\n'))?.[1] ?? '';

/** Does what a block of data says, in a copy of the data. */
function apply({ file, list, text }: Block, data: string): void {
  const to = join(data, file.replace('public/data/', ''));
  if (list === undefined) {
    writeFileSync(to, text);
    return;
  }
  const value = JSON.parse(readFileSync(to, 'utf8')) as Record<string, unknown[]>;
  writeFileSync(to, JSON.stringify({ ...value, [list]: [...(value[list] ?? []), JSON.parse(text)] }));
}

/** A copy of the committed data, and the folder of the guide's document. */
function workplace(): { data: string; documents: string } {
  const [data, documents] = [scratchFolder(), scratchFolder()];
  for (const name of ['plans', 'geo', 'places.json', 'sources.json', 'vocabulary.json', 'tours.json'])
    cpSync(join('public/data', name), join(data, name), { recursive: true });
  for (const { file, text } of blocks.filter(({ lang }) => lang === 'text')) writeFileSync(join(documents, file), text);
  return { data, documents };
}

describe('adding a plan, as the guide has it', () => {
  const steps = blocks.filter(({ lang }) => lang === 'json');

  it('begins with faults that lead to every step, and ends with none', () => {
    const { data, documents } = workplace();
    const before = checkData(data, documents);
    expect(before.errors).toBe(0);
    const made = beginPlan(data, PLAN);
    const begun = checkData(data, documents);
    expect(begun.errors).toBeGreaterThan(8);
    for (const { file, fix } of begun.faults.filter(({ severity }) => severity === 'error')) {
      expect(made).toContain(join(data, file));
      expect(fix).not.toBe('');
    }
    expect(steps.length).toBe(5);
    for (const step of steps) apply(step, data);
    const done = checkData(data, documents);
    expect(done.faults.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(done.faults.filter(({ file }) => file.includes(PLAN))).toEqual([]);
    expect(done.counts.claims).toBe(before.counts.claims + 1);
    expect(allPaths(loadData(data).atlas)).toEqual(
      expect.arrayContaining([`/en/plan/${PLAN}/`, '/zh/claim/xi-target-workshops/', '/en/place/xiangpu/']),
    );
  });

  it.each(steps.map((step, i) => [step.file, i] as const))('is not done without the step for %s', (_file, without) => {
    const { data, documents } = workplace();
    beginPlan(data, PLAN);
    for (const [i, step] of steps.entries()) if (i !== without) apply(step, data);
    expect(checkData(data, documents).errors).toBeGreaterThan(0);
  });
});

/** What goes wrong easily when claims are written, and what the check says to do about it. */
const SLIPS = [
  ['a figure beside the words', '"low": 30', '"low": 40', 'figure-not-in-evidence', 'correct the figure'],
  [
    'words that are not there',
    'phrase": "more than 30',
    'phrase": "more than 50',
    'phrase-not-found',
    'copy the words',
  ],
  ['another place', '"locator": "¶2"', '"locator": "¶1"', 'phrase-elsewhere', 'the phrase is at ¶2'],
  ['a form that is none', '"form": "interval"', '"form": "about"', 'not-in-list', 'use one of interval, level'],
  ['a theme that is none', '"technology"', '"technolgy"', 'dangling-reference', 'correct the id'],
  ['a figure in quotes', '"low": 30', '"low": "30"', 'number-as-string', 'write the number bare'],
] as const;

it.each(SLIPS)('a plan with %s is refused, and told how to mend it', (_slip, right, wrong, rule, fix) => {
  const { data, documents } = workplace();
  beginPlan(data, PLAN);
  for (const step of blocks.filter(({ lang }) => lang === 'json')) {
    const isClaims = step.file.endsWith('claims.json');
    if (isClaims) expect(step.text).toContain(right);
    apply(isClaims ? { ...step, text: step.text.replace(right, wrong) } : step, data);
  }
  const { faults } = checkData(data, documents);
  const found = faults.filter((fault) => fault.rule === rule && fault.file.endsWith(`${PLAN}/claims.json`));
  expect(found.map((fault) => fault.fix).join()).toContain(fix);
  expect(found.every(({ severity, path }) => severity === 'error' && path !== '')).toBe(true);
});

describe('a plan that is begun', () => {
  it.each(['', 'Ningbo', 'ningbo_2026', '../x', 'a--b', '-a'])(
    'is refused under the id %j, and nothing is written',
    (id) => {
      const { data } = workplace();
      expect(() => beginPlan(data, id)).toThrow(/is no id/);
    },
  );

  it('never takes the place of one that is there', () => {
    const { data } = workplace();
    const before = readFileSync(join(data, 'plans/shandong-2021/plan.json'), 'utf8');
    expect(() => beginPlan(data, 'shandong-2021')).toThrow('there is a plan shandong-2021 already');
    expect(readFileSync(join(data, 'plans/shandong-2021/plan.json'), 'utf8')).toBe(before);
  });

  it('has a prefix of its own, whatever plans there are', () => {
    const { data } = workplace();
    const prefixes = ['shanghai-2030', 'shanghai-2031', 'shanghai-2032'].map((id) => {
      const [file = ''] = beginPlan(data, id);
      return (JSON.parse(readFileSync(file, 'utf8')) as { prefix: string }).prefix;
    });
    expect(new Set([...prefixes, 'sh', 'sd', 'sz', 'gd']).size).toBe(7);
  });
});

describe('adding a view, as the guide has it', () => {
  const atlas = realAtlas();
  const root = mkdtempSync(join(tmpdir(), 'atlas-view-'));
  let view: AnyView;
  let View: Picture;

  beforeAll(async () => {
    // The folder stands beside the real ones, of which a link leads to each: what it imports is the house's own code.
    mkdirSync(join(root, 'src/views'), { recursive: true });
    for (const name of ['domain', 'ui', 'i18n']) symlinkSync(resolve('src', name), join(root, 'src', name));
    symlinkSync(resolve('src/views/types.ts'), join(root, 'src/views/types.ts'));
    const files = blocks.filter(({ lang }) => lang === 'ts' || lang === 'tsx');
    for (const { file, text } of files) {
      mkdirSync(dirname(join(root, file)), { recursive: true });
      writeFileSync(join(root, file), text);
    }
    const [definition = '', component = ''] = files.map(({ file }) => join(root, file));
    view = ((await import(/* @vite-ignore */ definition)) as { view: AnyView }).view;
    View = ((await import(/* @vite-ignore */ component)) as { View: Picture }).View;
  });

  afterAll(() => rmSync(root, { recursive: true, force: true }));

  it('gives a view that keeps the laws of views', () => {
    const part = sliceAtlas(atlas, view.claims(atlas));
    expect(part.claims.length).toBeGreaterThan(3);
    expect(view.claims(part)).toEqual(part.claims);
    for (const lang of ['zh', 'en'] as const) {
      const data = view.select(part, lang);
      expect(view.headline(data, lang)).toContain(String(part.claims.length));
      expect(view.table(data, lang).rows.flatMap(({ claims }) => claims)).toEqual(part.claims.map(({ id }) => id));
    }
  });

  it('gives a picture with a mark for each claim', () => {
    const data = view.select(atlas, 'en');
    const html = renderToStaticMarkup(createElement(View, { data, display: { lang: 'en', reviewLabel: '' } }));
    for (const { id } of view.claims(atlas)) expect(html).toContain(`data-claim="${id}"`);
  });

  it('is not already in the house', () => {
    expect(existsSync(join('src/views', view.id))).toBe(false);
  });
});

describe('changing a boundary, as the guide has it', () => {
  const geo = commands.filter((command) => command.startsWith('npm run geo'));

  it('takes the options that the guide writes', () => {
    const read = geo.map((command) => {
      const [, rest = ''] = command.split(' -- ');
      const words = [...rest.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '');
      return parseOptions(words);
    });
    expect(read.map(({ source, reviewNumber }) => [source, reviewNumber])).toEqual([
      ['../reviewed', 'GS(2024)0000号'],
      [undefined, null],
    ]);
  });
});

describe('the commands of the guide', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

  it('are in package.json', () => {
    const named = [...guide.matchAll(/npm run ([\w:]+)/g)].map(([, name]) => name ?? '');
    expect(named.length).toBeGreaterThan(6);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });
});
