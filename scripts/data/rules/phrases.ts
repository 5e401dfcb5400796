import { allEvidence, type Context, errorIn, type FoundEvidence, type Rule, warningIn } from '../context';
import type { Document } from '../evidence/documents';
import { locate, placesOf } from '../evidence/locators';
import { collapse, crossesSentences, hanLength, wholeSentenceIn } from '../evidence/sentences';
import type { Fault } from '../fault';

/** Runs a check over all evidence whose document is at hand. */
const overDocuments =
  (check: (found: FoundEvidence, phrase: string, document: Document) => readonly Fault[]): Rule =>
  (context: Context) =>
    allEvidence(context).flatMap((found) => {
      const document = context.documents.bySource.get(found.value.source);
      return document ? check(found, collapse(found.value.phrase), document) : [];
    });

/** The longest beginning of the phrase that the document has. */
function matchingStart(phrase: string, text: string): string {
  let [known, most] = [0, phrase.length];
  while (known < most) {
    const middle = Math.ceil((known + most) / 2);
    if (text.includes(phrase.slice(0, middle))) known = middle;
    else most = middle - 1;
  }
  return phrase.slice(0, known);
}

/** The phrase stands in its document, character by character. */
export const phraseFound = overDocuments((found, phrase, { text }) => {
  if (text.includes(phrase)) return [];
  const start = matchingStart(phrase, text);
  const where = start.length < 4 ? '' : `; it matches as far as "…${start.slice(-24)}"`;
  return [
    errorIn(found, 'phrase', {
      rule: 'phrase-not-found',
      message: `"${phrase.slice(0, 60)}" is not in ${found.value.source}${where}`,
      fix: 'copy the words from the document as they stand there',
    }),
  ];
});

/** The phrase carries words and figures, never a whole sentence. */
export const phraseSentence = overDocuments((found, phrase, { sentences }) => {
  const whole = wholeSentenceIn(phrase, sentences);
  if (whole !== undefined)
    return [
      errorIn(found, 'phrase', {
        rule: 'whole-sentence',
        message: `the phrase holds a whole sentence: "${whole.slice(0, 60)}"`,
        fix: 'quote only the words that carry the claim',
      }),
    ];
  if (!crossesSentences(phrase)) return [];
  const complaint = {
    rule: 'phrase-crosses-sentences',
    message: 'the phrase runs from one sentence into the next',
    fix: 'give two pieces of evidence',
  };
  return [warningIn(found, 'phrase', complaint)];
});

/** The locator leads to a part of the document, and the phrase stands there. */
export const locators = overDocuments((found, phrase, { paragraphs, text }) => {
  const { locator } = found.value;
  const part = locate(paragraphs, locator);
  const places = placesOf(paragraphs, phrase);
  const fix =
    places.length > 0
      ? `the phrase is at ${places.slice(0, 3).join(', ')}`
      : 'see the docs for locators: ¶3, 三(一)1, 一¶1, 前言';
  if (part === undefined)
    return [
      errorIn(found, 'locator', {
        rule: 'no-such-locator',
        message: `there is no "${locator}" in ${found.value.source}`,
        fix,
      }),
    ];
  if (part.includes(phrase) || !text.includes(phrase)) return [];
  return [errorIn(found, 'locator', { rule: 'phrase-elsewhere', message: `the phrase is not at "${locator}"`, fix })];
});

const LONGEST = { han: 60, all: 150 };

/** A phrase is short, whether its document is at hand or not. */
export const phraseLength: Rule = (context) =>
  allEvidence(context).flatMap((found) => {
    const { phrase } = found.value;
    if (hanLength(phrase) <= LONGEST.han && phrase.length <= LONGEST.all) return [];
    const message = `the phrase has ${phrase.length} characters, ${hanLength(phrase)} of them Chinese`;
    const fix = `quote at most ${LONGEST.han} Chinese or ${LONGEST.all} characters`;
    return [errorIn(found, 'phrase', { rule: 'phrase-too-long', message, fix })];
  });
