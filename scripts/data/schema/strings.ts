import { z } from 'zod';
import { INVISIBLE } from '../../../src/domain/invisible';
import type { Complaint } from '../fault';

/** Puts a complaint of ours among zod's issues; `issues.ts` turns both into faults. */
function complain(payload: z.core.ParsePayload<unknown>, { rule, message, fix }: Complaint): void {
  payload.issues.push({ code: 'custom', input: payload.value, message, params: { rule, fix } });
}

const UNFIT: readonly (Complaint & { readonly test: RegExp })[] = [
  {
    rule: 'html-in-text',
    test: /<[a-z!/?]|&(?:lt|gt|amp|quot|nbsp|#\w+);/i,
    message: 'contains markup',
    fix: 'write plain text; the pages add their own markup',
  },
  {
    rule: 'invisible-character',
    test: INVISIBLE,
    message: 'contains a zero-width or direction-changing character',
    fix: 'delete the invisible character',
  },
  {
    rule: 'control-character',
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this rule looks for
    test: /[\u0000-\u001F\u007F-\u009F\u2028\u2029\uFFFD]|\p{Cs}|\p{Co}/u,
    message: 'contains a control, broken or private-use character',
    fix: 'write it on one line in ordinary characters',
  },
  { rule: 'not-trimmed', test: /^\s|\s$/u, message: 'starts or ends with a space', fix: 'trim it' },
];

function checkFit(payload: z.core.ParsePayload<string>): void {
  for (const { test, ...complaint } of UNFIT) {
    if (test.test(payload.value)) complain(payload, { ...complaint, message: `text ${complaint.message}` });
  }
}

function checkComposed(payload: z.core.ParsePayload<string>): void {
  if (payload.value === payload.value.normalize('NFC')) return;
  complain(payload, {
    rule: 'not-nfc',
    message: 'text is not in Unicode normal form C',
    fix: 'retype the accented or composed characters',
  });
}

/** A run of words from a document: kept as it stands there, but fit to be shown. */
export const verbatim = (max: number, description: string) =>
  z.string().min(1).max(max).check(checkFit).meta({ description });

/** Plain text of ours, at most `max` characters. */
export const text = (max: number, description: string) =>
  z.string().min(1).max(max).check(checkFit, checkComposed).meta({ description });

function checkLanguages(payload: z.core.ParsePayload<{ zh: string; en: string }>): void {
  const { zh, en } = payload.value;
  if (zh !== en || !/\p{Script=Han}/u.test(en)) return;
  complain(payload, {
    rule: 'missing-language',
    message: 'the English text is the Chinese one over again',
    fix: 'write the English text',
  });
}

/** A text in both languages, each at most `max` characters. */
export const localText = (max: number, description: string) =>
  z
    .strictObject({ zh: text(max, 'Chinese, plain text'), en: text(max, 'English, plain text') })
    .check(checkLanguages)
    .meta({ description });

interface Pattern {
  readonly rule: string;
  readonly pattern: RegExp;
  /** What the string should be, as it reads after "is not". */
  readonly what: string;
  readonly fix: string;
  /** A condition that a pattern cannot say. */
  readonly also?: (value: string) => boolean;
}

/** A string of a fixed form; the pattern also goes into the JSON Schema. */
export function patterned({ rule, pattern, what, fix, also }: Pattern) {
  const fits = (value: string) => pattern.test(value) && (also?.(value) ?? true);
  return z
    .string()
    .check((payload) => {
      if (fits(payload.value)) return;
      complain(payload, { rule, message: `${JSON.stringify(payload.value)} is not ${what}`, fix });
    })
    .meta({ pattern: pattern.source, description: what });
}
