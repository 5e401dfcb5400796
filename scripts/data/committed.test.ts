import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { prettyJson } from './build/files';
import { faultLine } from './fault';
import { checkData, sourcesDirOf } from './report';
import { jsonSchemas } from './schema';

test('the committed data has no errors', () => {
  const { faults } = checkData('public/data', sourcesDirOf(process.env));
  const errors = faults.filter(({ severity }) => severity === 'error');
  expect(errors.map((fault) => faultLine(fault, 'public/data'))).toEqual([]);
});

test.each(Object.entries(jsonSchemas()))('%s is the one that the build writes', (name, schema) => {
  expect(readFileSync(`public/data/schema/${name}`, 'utf8')).toBe(prettyJson(schema));
});
