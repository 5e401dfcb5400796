import type { z } from 'zod';
import { type Complaint, errorAt, type Fault, joinPath, pathText } from '../fault';

type Issue = z.core.$ZodIssue;

/** True for an issue that leaves the value in the wrong shape; false for one about what a text says. */
export function isStructural(issue: Issue): boolean {
  if (issue.code === 'too_big' || issue.code === 'too_small') return issue.origin === 'number';
  return issue.code === 'invalid_type' || issue.code === 'invalid_union' || issue.code === 'invalid_value';
}

const shown = (value: unknown): string => {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
};

const isLanguage = (key: PropertyKey | undefined): boolean => key === 'zh' || key === 'en';

const KINDS: Record<string, string> = {
  string: 'a text in quotes',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list […]',
  object: 'an object {…}',
  tuple: 'a list of two numbers',
};

function missing(issue: Issue, want: string): Complaint {
  const key = String(issue.path.at(-1));
  if (isLanguage(issue.path.at(-1)))
    return {
      rule: 'missing-language',
      message: `has no ${key === 'zh' ? 'Chinese' : 'English'} text`,
      fix: `write "${key}"`,
    };
  return { rule: 'missing-field', message: `"${key}" is missing`, fix: `add "${key}": ${want}` };
}

function wrongType(issue: Issue & { code: 'invalid_type' }): Complaint {
  const { input, expected } = issue;
  const want = KINDS[expected] ?? expected;
  if (input === undefined) return missing(issue, want);
  if (typeof input === 'string' && /^(?:number|int)$/.test(expected))
    return {
      rule: 'number-as-string',
      message: `${shown(input)} is a text, not a number`,
      fix: 'write the number bare: no quotes, no separators, half-width digits',
    };
  return { rule: 'wrong-type', message: `${shown(input)} is not ${want}`, fix: `write ${want}` };
}

function wrongSize(issue: Issue & { code: 'too_big' | 'too_small' }): Complaint {
  const big = issue.code === 'too_big';
  const limit = issue.code === 'too_big' ? issue.maximum : issue.minimum;
  if (issue.origin === 'string' && !big)
    return {
      rule: 'empty-text',
      message: 'text is empty',
      fix: 'write it, or leave the field out if it may be absent',
    };
  if (issue.origin === 'string')
    return { rule: 'text-too-long', message: `text has more than ${limit} characters`, fix: 'shorten it' };
  if (issue.origin === 'array')
    return {
      rule: 'wrong-length',
      message: `list should have ${big ? 'at most' : 'at least'} ${limit}`,
      fix: 'mend the list',
    };
  return {
    rule: 'number-out-of-range',
    message: `${shown(issue.input)} is ${big ? 'above' : 'below'} ${limit}`,
    fix: 'correct the figure',
  };
}

const choice = (message: string, options: readonly unknown[] | undefined): Complaint => ({
  rule: 'not-in-list',
  message,
  fix: options ? `use one of ${options.map(String).join(', ')}` : 'see the schema for what is allowed',
});

/** What may stand where one of several forms is named by a key: "form", "kind". */
const optionsOf = (issue: Issue & { code: 'invalid_union' }): readonly unknown[] | undefined =>
  'options' in issue && Array.isArray(issue.options) && issue.options.length > 0 ? issue.options : undefined;

function complaintOf(issue: Issue): Complaint {
  switch (issue.code) {
    case 'custom':
      return { rule: String(issue.params?.rule), message: issue.message, fix: String(issue.params?.fix) };
    case 'invalid_type':
      return wrongType(issue);
    case 'too_big':
    case 'too_small':
      return wrongSize(issue);
    case 'invalid_value':
      if (issue.input === undefined) return missing(issue, `one of ${issue.values.map(String).join(', ')}`);
      return choice(`${shown(issue.input)} is not allowed here`, issue.values);
    case 'invalid_union':
      return choice('is of no known kind or form', optionsOf(issue));
    default:
      return { rule: 'wrong-form', message: issue.message, fix: 'see the schema for what is allowed' };
  }
}

/** Turns zod's issues into faults; each unknown key is one of its own. */
export function issueFaults(file: string, path: string, issues: readonly Issue[]): Fault[] {
  return issues.flatMap((issue) => {
    const spot = { file, path: joinPath(path, pathText(issue.path)) };
    if (issue.code !== 'unrecognized_keys') return [errorAt(spot, complaintOf(issue))];
    return issue.keys.map((key) =>
      errorAt(
        { file, path: joinPath(spot.path, key) },
        { rule: 'unknown-key', message: `key "${key}" is not known here`, fix: 'remove it, or check its spelling' },
      ),
    );
  });
}
