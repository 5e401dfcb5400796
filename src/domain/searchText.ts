/** Marks that people leave out or write in several ways: Tai'an, Tai’an, Taian. */
const APOSTROPHES = /['’‘ʼ`´]/g;
const DIGIT_COMMA = /(\d),(?=\d{3})/g;
const NOT_WORD = /[^\p{L}\p{N}.%]+/gu;
/** Points that are no decimal points: before something else than a digit, then after. Safari 16.3 knows no look-behind. */
const POINT_BEFORE = /\.(?!\d)/g;
const POINT_AFTER = /(^|\D)\./g;
const HAN = '\\p{Script=Han}';
const SCRIPT_EDGE = new RegExp(`(${HAN})(?=[^${HAN}\\s])|([^${HAN}\\s])(?=${HAN})`, 'gu');

/**
 * A text as it is compared: without case, accents, apostrophes, punctuation and full-width forms, with a blank between
 * Chinese and what is not Chinese. Folding a folded text changes nothing.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(APOSTROPHES, '')
    .replace(DIGIT_COMMA, '$1')
    .replace(NOT_WORD, ' ')
    .replace(POINT_BEFORE, ' ')
    .replace(POINT_AFTER, '$1 ')
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
