import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, it } from 'vitest';

const AREAS = ['src', 'scripts', 'e2e', 'docs', 'assets', 'deploy', 'bench'];

/** What a pattern of .gitignore hides in any folder by its name; nothing where it says in which folder. */
function namesOf(pattern: string): RegExp | undefined {
  const name = pattern.trim().replace(/\/$/, '');
  if (name === '' || name.startsWith('#') || name.includes('/')) return undefined;
  return new RegExp(`^${name.replaceAll('.', '\\.').replaceAll('*', '.*')}$`);
}

it('no pattern of .gitignore hides a file or folder of the project', () => {
  const hidden = readFileSync('.gitignore', 'utf8')
    .split('\n')
    .flatMap((line) => namesOf(line) ?? []);
  expect(hidden.length).toBeGreaterThan(3);
  const paths = AREAS.flatMap((area) => readdirSync(area, { recursive: true, encoding: 'utf8' }));
  expect(paths.filter((path) => hidden.some((name) => name.test(basename(path))))).toEqual([]);
});
