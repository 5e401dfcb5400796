/** Marks that people leave out or write in several ways: Tai'an, Tai’an, Taian. */
const APOSTROPHES = /['’‘ʼ`´]/g;
const DIGIT_COMMA = /(\d),(?=\d{3})/g;
const NOT_WORD = /[^\p{L}\p{N}.%]+/gu;
/** A point that is no decimal point. No look-behind: Safari 16.3 cannot read it. */
const POINT = /(^|\D)\.+|\.+(?=\D|$)/g;
const HAN = '\\p{Script=Han}';
const SCRIPT_EDGE = new RegExp(`(${HAN})(?=[^${HAN}\\s])|([^${HAN}\\s])(?=${HAN})`, 'gu');
const PLAIN_ASCII = /^[a-z0-9 ]*$/;

/**
 * A text as it is compared: without case, accents, apostrophes, punctuation and full-width forms, with a blank between
 * Chinese and what is not Chinese. Folding a folded text changes nothing.
 */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (PLAIN_ASCII.test(lower)) return lower.trim().replace(/ +/g, ' ');
  return lower
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(APOSTROPHES, '')
    .replace(DIGIT_COMMA, '$1')
    .replace(NOT_WORD, ' ')
    .replace(POINT, '$1 ')
    .replace(SCRIPT_EDGE, '$1$2 ')
    .trim()
    .replace(/ +/g, ' ');
}

const HAN_START = new RegExp(`^${HAN}`, 'u');

/** Whether a folded term may stand inside a word: Chinese has no blanks between words. */
export const startsInHan = (term: string): boolean => HAN_START.test(term);

/** Pairs of neighbouring characters of a folded text, blanks left out. */
export function bigrams(text: string): Set<string> {
  const characters = [...text.replace(/ /g, '')];
  return new Set(characters.slice(1).map((character, index) => `${characters[index] ?? ''}${character}`));
}
