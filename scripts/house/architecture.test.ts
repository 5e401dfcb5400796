import { describe, expect, it } from 'vitest';
import { describeViolation, violations } from './architecture';
import { importsOf } from './imports';
import { readSources } from './sources';

/** What is reported for some files: the file, what it imports, and the rule. */
function reported(files: Record<string, string>): string[] {
  return violations(new Map(Object.entries(files))).map(describeViolation);
}

const imports = (name: string) => `import { x } from '${name}';`;

describe('the house', () => {
  it('breaks no rule of the import table and has no cycle', () => {
    const sources = readSources(process.cwd(), ['src', 'scripts']);
    expect(sources.size).toBeGreaterThan(0);
    expect(violations(sources).map(describeViolation)).toEqual([]);
  });
});

describe('a planted import is reported', () => {
  it.each([
    ['src/domain/a.ts', '../i18n/b', 'domain may import nothing of ours'],
    ['src/domain/a.ts', '../domain2/b', 'domain may import nothing of ours'],
    ['src/domain/a.ts', 'react', 'domain is pure'],
    ['src/domain/a.test.ts', '../app/testing/x', 'domain may import nothing of ours'],
    ['src/i18n/a.ts', '../ui/b', 'i18n may import domain'],
    ['src/ui/a.tsx', '../state/b', 'ui may import domain'],
    ['src/data/a.ts', '../state/b', 'data may import domain'],
    ['src/state/a.ts', '../data/b', 'state may import domain'],
    ['src/charts/bar/a.ts', '../../data/b', 'charts may import domain, i18n, ui'],
    ['src/charts/bar/a.ts', '../../maps/kit/b', 'charts may import domain, i18n, ui'],
    ['src/charts/bar/a.ts', '../line/b', 'charts import no sibling'],
    ['src/charts/bar/a.ts', '../shared', 'charts import no sibling'],
    ['src/charts/kit/a.ts', '../bar/b', 'charts import no sibling'],
    ['src/maps/one/a.ts', '../../state/b', 'maps may import domain, i18n, ui'],
    ['src/maps/one/a.ts', '../two/b', 'maps import no sibling'],
    ['src/maps/one/a.ts', 'maplibre-gl', 'maplibre-gl is imported in src/maps/kit only'],
    ['src/app/a.ts', 'maplibre-gl/dist/maplibre-gl.css', 'maplibre-gl is imported in src/maps/kit only'],
    ['scripts/geo/a.ts', 'maplibre-gl', 'maplibre-gl is imported in src/maps/kit only'],
    ['src/views/one/View.tsx', '../../app/b', 'views may import domain, data'],
    ['src/views/one/View.test.tsx', '../two/View', 'views import no sibling'],
    ['src/views/one/View.tsx', '../../../scripts/b', 'src/views imports nothing from outside src'],
    ['src/misc/a.ts', '../domain/b', 'src/misc is not in the import table'],
    ['scripts/data/a.ts', '../../src/app/b', "scripts may import domain and data's decoders"],
    ['scripts/data/a.ts', '../../src/data/queries', "scripts may import domain and data's decoders"],
    ['scripts/site/prerender.ts', '../../src/views/one/view', 'prerender reaches the rest through app'],
    ['scripts/data/a.ts', '../../e2e/support/test', 'scripts import no browser test'],
  ])('%s ← %s', (file, name, rule) => {
    expect(reported({ [file]: imports(name) })).toEqual([expect.stringContaining(rule)]);
  });

  it.each([
    ['static', `import { x } from '../i18n/b';`],
    ['for its side effects', `import '../i18n/b.css';`],
    ['type', `import type { X } from '../i18n/b';`],
    ['inline type', `import { type X } from '../i18n/b';`],
    ['type expression', `export type X = import('../i18n/b').X;`],
    ['re-export', `export { x } from '../i18n/b';`],
    ['re-export of all', `export * from '../i18n/b';`],
    ['dynamic', `export const x = () => import('../i18n/b');`],
    ['dynamic in a template', 'export const x = () => import(`../i18n/b`);'],
    ['glob', `export const x = import.meta.glob(['../i18n/*.ts', '!../i18n/c.ts'], { eager: true });`],
    ['glob of nothing yet', `export const x = import.meta.glob('../i18n/none/*.ts');`],
    ['from the root', `export const x = import.meta.glob('/src/i18n/b*.ts');`],
    ['module URL', `export const x = new URL('../i18n/b.ts', import.meta.url);`],
    ['with a query', `import x from '../i18n/b?worker&url';`],
    ['with an ending', `import x from '../i18n/b.js';`],
  ])('%s', (_kind, text) => {
    const files = { 'src/domain/a.ts': text, 'src/i18n/b.ts': '', 'src/i18n/c.ts': '' };
    expect(reported(files)).toEqual([
      expect.stringMatching(/^src\/domain\/a\.ts:1: imports src\/i18n\/.*nothing of ours/),
    ]);
  });

  it('with its line', () => {
    expect(reported({ 'src/domain/a.ts': `\n\n${imports('../ui/b')}` })).toEqual([expect.stringContaining('a.ts:3:')]);
  });

  it('when it cannot be read', () => {
    const text = 'export const x = (name: string) => import(name);';
    expect(reported({ 'src/app/a.ts': text })).toEqual([expect.stringContaining('is written out')]);
    expect(reported({ 'scripts/a.ts': text })).toEqual([]);
  });

  it('and so is a file that cannot be parsed', () => {
    expect(reported({ 'src/app/a.ts': 'const = ;' })).toEqual([expect.stringContaining('can be parsed')]);
  });
});

describe('a planted cycle is reported', () => {
  it('of values', () => {
    const files = {
      'src/domain/a.ts': imports('./b'),
      'src/domain/b.ts': imports('./c'),
      'src/domain/c.ts': imports('./a'),
    };
    expect(reported(files)).toEqual([
      expect.stringContaining('src/domain/a.ts → src/domain/b.ts → src/domain/c.ts → src/domain/a.ts'),
    ]);
  });

  it('of types', () => {
    const type = (name: string) => `import type { X } from '${name}';`;
    const files = { 'src/domain/a.ts': type('./b'), 'src/domain/b.ts': type('./a') };
    expect(reported(files)).toEqual([expect.stringContaining('a.ts → src/domain/b.ts → src/domain/a.ts')]);
  });

  it('through a glob, an index and oneself', () => {
    const registry = `export const all = import.meta.glob('./*/view.ts');`;
    expect(reported({ 'src/views/index.ts': registry, 'src/views/one/view.ts': imports('..') })).toHaveLength(1);
    expect(reported({ 'scripts/a.ts': imports('./a') })).toHaveLength(1);
  });

  it('once for each of two', () => {
    const files = {
      'src/ui/a.ts': imports('./b'),
      'src/ui/b.ts': imports('./a'),
      'src/ui/c.ts': `${imports('./d')}${imports('./a')}`,
      'src/ui/d.ts': imports('./c'),
    };
    expect(reported(files)).toHaveLength(2);
  });
});

describe('what the table allows is not reported', () => {
  it.each([
    ['src/views/one/View.tsx', '../../charts/bar/Svg'],
    ['src/views/one/View.tsx', '../contract'],
    ['src/views/one/View.tsx', '../kit/Frame'],
    ['src/views/one/View.tsx', './select'],
    ['src/views/registry.ts', './one/view'],
    ['src/charts/bar/parts/a.ts', '../layout'],
    ['src/charts/bar/layout.ts', '../kit/axis'],
    ['src/charts/bar/layout.ts', 'd3'],
    ['src/maps/kit/basemap.ts', 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'],
    ['src/app/main.tsx', '../views/one/view'],
    ['src/domain/a.test.ts', 'vitest'],
    ['scripts/data/a.ts', '../../src/data/decode/plan'],
    ['scripts/data/a.ts', '../../src/domain/claim'],
    ['scripts/site/prerender.ts', '../../src/app/Page'],
  ])('%s ← %s', (file, name) => {
    expect(reported({ [file]: imports(name), 'src/views/contract.ts': '' })).toEqual([]);
  });

  it('nor what only looks like an import', () => {
    const text = `// import x from '../ui/b';\nexport const x = "import y from '../ui/b'";`;
    expect(reported({ 'src/domain/a.ts': text })).toEqual([]);
  });
});

describe('importsOf', () => {
  it('reads TSX', () => {
    expect(importsOf('a.tsx', `import A from './A';\nexport const b = <A<string> x={1} />;`)).toEqual([
      { kind: 'import', names: ['./A'], line: 1 },
    ]);
  });
});
