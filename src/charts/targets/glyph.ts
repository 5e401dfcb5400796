import { type Interval, operatorOf, type Quantity } from '../../domain/quantity';
import type { TargetWord } from './words';

/** The mark of a quantity, along a line. Lengths in px. */
export type Glyph =
  | { readonly form: 'point'; readonly x: number; readonly about: boolean }
  | { readonly form: 'range'; readonly x0: number; readonly x1: number; readonly about: boolean }
  /** Open beyond `to`: a ring where the end itself is left out, a disc where it belongs. */
  | { readonly form: 'open'; readonly x: number; readonly to: number; readonly inclusive: boolean }
  | { readonly form: 'level' | 'unquantified'; readonly x0: number; readonly x1: number }
  | { readonly form: 'absent' };

/** Length of an open end in px. */
export const OPEN_LENGTH = 72;

/** The mark of a number on an axis. */
export function glyphOnAxis(quantity: Interval, at: (value: number) => number): Glyph {
  const { low, high } = quantity;
  const about = quantity.approximate === true;
  if (low !== undefined && high !== undefined)
    return low === high ? { form: 'point', x: at(low), about } : { form: 'range', x0: at(low), x1: at(high), about };
  if (low !== undefined)
    return { form: 'open', x: at(low), to: at(low) + OPEN_LENGTH, inclusive: quantity.lowInclusive };
  const end = at(high ?? 0);
  return { form: 'open', x: end, to: Math.max(end - OPEN_LENGTH, at(0) || 0), inclusive: quantity.highInclusive };
}

/** The mark of a word of the key, between two ends. */
export function glyphOfWord(key: TargetWord, x0: number, x1: number): Glyph {
  const [left, right] = [x0 + 6, x1 - 6];
  switch (key) {
    case 'between':
      return { form: 'range', x0: left, x1: right, about: false };
    case 'more-than':
    case 'at-least':
      return { form: 'open', x: left, to: x1, inclusive: key === 'at-least' };
    case 'less-than':
    case 'at-most':
      return { form: 'open', x: right, to: x0, inclusive: key === 'at-most' };
    case 'level':
    case 'unquantified':
      return { form: key, x0, x1 };
    case 'absent':
      return { form: 'absent' };
    default:
      return { form: 'point', x: left, about: key === 'about' };
  }
}

/** What the key calls the mark of a quantity. */
export function wordOf(quantity: Quantity): TargetWord {
  if (quantity.form !== 'interval') return quantity.form;
  const operator = operatorOf(quantity);
  return operator === 'exactly' ? 'exact' : operator;
}

/** The mark of any quantity between two ends, with no scale behind it. */
export function glyphInBox(quantity: Quantity, x0: number, x1: number): Glyph {
  const glyph = glyphOfWord(wordOf(quantity), x0, x1);
  const about = quantity.form === 'interval' && quantity.approximate === true;
  return glyph.form === 'point' || glyph.form === 'range' ? { ...glyph, about } : glyph;
}
