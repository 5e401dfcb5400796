import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { buildVersion } from './version';

let folder = '';
const write = (path: string, text: string) => writeFileSync(join(folder, path), text);
const named = (settings: string[] = []) => buildVersion({ release: '1.2.3', folders: [folder], settings });

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'version-'));
  mkdirSync(join(folder, 'data'));
  write('a.js', 'a');
  write('data/b.json', 'b');
});
afterEach(() => rmSync(folder, { recursive: true }));

it('names a build by its release and a sum', () => expect(named()).toMatch(/^1\.2\.3\+[0-9a-f]{8}$/));

it('gives two builds of the same the same name', () => {
  const before = named();
  write('a.js', 'a');
  expect(named()).toBe(before);
});

it('gives another name to other content, another path, another file, another setting', () => {
  const names = [named(), named(['https://example.org/'])];
  write('data/b.json', 'c');
  names.push(named());
  write('data/d.json', '');
  names.push(named());
  rmSync(join(folder, 'data/d.json'));
  write('data/e.json', '');
  names.push(named());
  expect(new Set(names).size).toBe(names.length);
});
