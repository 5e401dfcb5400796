import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

interface Report {
  readonly testResults: readonly { readonly assertionResults: readonly Assertion[] }[];
}

interface Assertion {
  readonly title: string;
  readonly status: string;
}

const NODE = `
import { expect, it, vi } from 'vitest';
it('quiet', () => {});
it('warns', () => console.warn('unplanned'));
it('errs', () => console.error('unplanned'));
it('errs as planned', () => { expectConsole(/plan/); console.error('planned'); });
it('plans in vain', () => expectConsole('never'));
it('stubs', () => { vi.spyOn(console, 'warn').mockImplementation(() => {}); console.warn('x'); });
it('warns after a stub', () => console.warn('unplanned'));
`;

const JSDOM = `// @vitest-environment jsdom
import { render } from '@testing-library/react';
import { createElement, useState } from 'react';
import { expect, it } from 'vitest';
it('renders', () => { render(createElement('p', null, 'one')); });
it('starts on an empty page', () => expect(document.body.textContent).toBe(''));
it('breaks a rule of React', () => { render(createElement('p', { class: 'wrong' })); });
let set;
function Late() { const [text, setText] = useState('a'); set = setText; return text; }
it('changes outside act', () => { render(createElement(Late)); set('b'); });
`;

const EXPECTED = {
  quiet: 'passed',
  warns: 'failed',
  errs: 'failed',
  'errs as planned': 'passed',
  'plans in vain': 'failed',
  stubs: 'passed',
  'warns after a stub': 'failed',
  renders: 'passed',
  'starts on an empty page': 'passed',
  'breaks a rule of React': 'failed',
  'changes outside act': 'failed',
};

/** Runs the planted tests as `vitest run` would, with the project's own set-up. */
function runPlanted(folder: string): Report {
  writeFileSync(join(folder, 'node.test.ts'), NODE);
  writeFileSync(join(folder, 'jsdom.test.ts'), JSDOM);
  const config = `export default { root: ${JSON.stringify(process.cwd())}, test: { restoreMocks: true,
    include: [${JSON.stringify(join(folder, '*.test.ts'))}], setupFiles: ['src/app/testing/setup.ts'] } };`;
  writeFileSync(join(folder, 'vitest.config.mjs'), config);
  const vitest = join('node_modules', 'vitest', 'vitest.mjs');
  const args = [vitest, 'run', '--config', join(folder, 'vitest.config.mjs'), '--reporter=json'];
  const { stdout } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    env: { ...process.env, VITEST: undefined },
  });
  return JSON.parse(stdout.slice(stdout.indexOf('{')));
}

describe('a test that says what it did not plan', () => {
  let folder: string;
  beforeAll(() => {
    // Inside the repository, so that the planted tests find its packages; where neither git nor the linter looks.
    mkdirSync('test-results', { recursive: true });
    folder = mkdtempSync(join('test-results', 'guard-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('fails, and no other does', { timeout: 60_000 }, () => {
    const results = runPlanted(folder).testResults.flatMap(({ assertionResults }) => assertionResults);
    expect(Object.fromEntries(results.map(({ title, status }) => [title, status]))).toEqual(EXPECTED);
  });
});
