import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FIXTURE_ATLAS, readJsonFile } from './fixtures/fixture';
import { FILE_SCHEMAS, jsonSchemas } from './schema';
import { partialDate } from './schema/forms';
import { text } from './schema/strings';

describe('texts', () => {
  const rulesFor = (value: string) =>
    (text(200, 'a text').safeParse(value).error?.issues ?? []).map((issue) =>
      issue.code === 'custom' ? issue.params?.rule : issue.code,
    );

  test.each(['R&D of 3.5 < 4 and 5 > 4', 'café', '龘䶮𠮷', '👗', '“三品”战略'])('%s is taken', (value) => {
    expect(rulesFor(value)).toEqual([]);
  });

  test('no text with an invisible or control character is taken', () => {
    const unfit = fc.constantFrom(
      '\u200B',
      '\u202E',
      '\u2066',
      '\u00AD',
      '\u0000',
      '\u001B',
      '\u2028',
      '\uD800',
      '\uFFFD',
    );
    const word = fc.stringMatching(/^[a-z]{1,20}$/);
    fc.assert(
      fc.property(word, unfit, word, (before, char, after) => {
        expect(rulesFor(before + char + after)).not.toEqual([]);
      }),
    );
  });

  test.each(['<b>', '</script>', '<!--', '<img src=x onerror=1>', 'a &lt; b', '&#60;'])('%s is markup', (value) => {
    expect(rulesFor(value)).toEqual(['html-in-text']);
  });
});

test('dates are taken as far as they are stated, if they exist', () => {
  for (const date of ['2020', '2020-03', '2020-02-29']) expect(partialDate.safeParse(date).success).toBe(true);
  for (const date of ['2021-02-29', '2020-13', '20', '2020-3-1', '2020-00'])
    expect(partialDate.safeParse(date).success).toBe(false);
});

describe('the JSON Schemas for editors', () => {
  test('there is one for each kind of file', () => {
    expect(Object.keys(jsonSchemas()).sort()).toEqual(
      Object.keys(FILE_SCHEMAS)
        .sort()
        .map((name) => `${name}.schema.json`),
    );
  });

  test('say what a field is, and which pattern it has', () => {
    const written = JSON.stringify(jsonSchemas());
    expect(written).toContain('https://json-schema.org/draft/2020-12/schema');
    expect(written).toContain('Shortest verbatim run that carries the claim');
    expect(written).toContain('[1-8]\\\\d{5}');
  });

  test('name the file that a data file points to', () => {
    const plan = readJsonFile(FIXTURE_ATLAS, 'plans/yunjin-2031/plan.json');
    expect(FILE_SCHEMAS.plan.safeParse(plan).success).toBe(true);
    expect(plan).toMatchObject({ $schema: '../../schema/plan.schema.json' });
  });
});
