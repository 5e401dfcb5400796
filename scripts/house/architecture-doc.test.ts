import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const PAGE = 'docs/architecture.md';

/** Paths of the repository that a text names in code type: `src/app`, `scripts/site/headers.ts`. */
const pathsIn = (text: string): string[] => [
  ...new Set(
    [...text.matchAll(/`((?:src|scripts|public|docs|assets|e2e)(?:\/[\w./-]+)?)`/g)].map(([, path = '']) => path),
  ),
];

const foldersOf = (area: string): string[] =>
  readdirSync(area, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join(area, name).replaceAll('\\', '/'));

describe('the architecture page', () => {
  const text = readFileSync(PAGE, 'utf8');
  const named = pathsIn(text);

  it('names only what there is', () => {
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter((path) => !existsSync(path))).toEqual([]);
  });

  it.each(['src', 'scripts'])('names every folder of %s', (area) => {
    expect(foldersOf(area).filter((folder) => !named.includes(folder))).toEqual([]);
  });

  it('has entries and pages behind what it names without a folder', () => {
    const files = [...text.matchAll(/`([\w-]+\.tsx?)`/g)].map(([, file = '']) => file);
    const places = ['src/app', ...foldersOf('src/views')];
    expect(files.filter((file) => !places.some((folder) => existsSync(join(folder, file))))).toEqual([]);
    const links = [...text.matchAll(/\]\(([^)#:]+)\)/g)].map(([, to = '']) => join('docs', to));
    expect(links.filter((to) => !existsSync(to))).toEqual([]);
  });
});
