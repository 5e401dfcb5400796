import { z } from 'zod';
import { patterned } from './strings';

/** Names that would reach an object's prototype if they were used as keys. */
export const FORBIDDEN_NAMES: readonly string[] = ['__proto__', 'constructor', 'prototype'];

/** An id: lower-case letters, digits, single hyphens. */
export const id = (of: string) =>
  patterned({
    rule: 'bad-id',
    pattern: /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
    what: `the id of ${of} (lower-case letters, digits, single hyphens)`,
    fix: 'use lower-case letters, digits and single hyphens, e.g. "sd-cluster-jimo"',
    also: (value) => value.length <= 80 && !FORBIDDEN_NAMES.includes(value),
  });

function isRealDate(value: string): boolean {
  const [year = 0, month = 1, day = 1] = value.split('-').map(Number);
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** YYYY, YYYY-MM or YYYY-MM-DD, as far as it is stated. */
export const partialDate = patterned({
  rule: 'bad-date',
  pattern: /^(?:19|20)\d{2}(?:-\d{2}(?:-\d{2})?)?$/,
  what: 'a date (YYYY, YYYY-MM or YYYY-MM-DD) that exists',
  fix: 'write the date as far as the document states it, e.g. "2020-03-24" or "2020"',
  also: isRealDate,
});

/** YYYY. */
export const year = patterned({
  rule: 'bad-year',
  pattern: /^(?:19|20)\d{2}$/,
  what: 'a year (YYYY, as a string)',
  fix: 'write four digits in quotes, e.g. "2024"',
});

/** Six digits of GB/T 2260. */
export const adcode = patterned({
  rule: 'bad-adcode',
  pattern: /^[1-8]\d{5}$/,
  what: 'a six-digit code of GB/T 2260',
  fix: 'write the six digits in quotes, e.g. "370215", or leave the field out',
});

function isWebAddress(value: string): boolean {
  if (!URL.canParse(value)) return false;
  const { protocol, username, password } = new URL(value);
  return /^https?:$/.test(protocol) && username === '' && password === '';
}

/** An address that a reader may open. */
export const webAddress = patterned({
  rule: 'bad-url',
  pattern: /^https?:\/\/\S+$/,
  what: 'a web address (http or https)',
  fix: 'give the full address with http:// or https://, or leave the field out',
  also: isWebAddress,
});

/** Name of a document in the sources folder: no folders, no way out of it. */
export const fileName = patterned({
  rule: 'bad-file-name',
  pattern: /^[\w][\w.-]*\.txt$/,
  what: 'the name of a text file in the sources folder',
  fix: 'give the bare file name, e.g. "004_d60f7a7c52949b14.txt"',
});

/** A finite number small enough to be computed with. */
export const figure = (description: string) => z.number().min(-1e16).max(1e16).meta({ description });
