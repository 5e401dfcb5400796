/** Whitespace runs as one space, none at the ends: how phrases and documents are compared. */
export const collapse = (value: string): string => value.replace(/\s+/gu, ' ').trim();

/** Full stops that end no sentence: an abbreviation, an initial. */
const ABBREVIATION =
  /(?:\b(?:Mr|Mrs|Ms|Dr|Prof|St|No|Nos|Inc|Ltd|Co|Corp|vs|cf|approx|fig|e\.g|i\.e|[A-Z])|\b[A-Z]\.[A-Z])\.$/;

/** 。!? end a sentence anywhere; . ! ? only before a space or the end, so that 3.5 and "etc.New" do not. */
const TERMINAL = /[\u3002\uFF01\uFF1F][”’」』)\uFF09]*|[.!?]+["'”’)]*(?=\s|$)/gu;

function endsSentence(before: string, after: string): boolean {
  if (ABBREVIATION.test(before)) return false;
  // "etc." ends a sentence only where the next one starts.
  return !/\betc\.$/i.test(before) || /^\s*(?:$|\p{Lu})/u.test(after);
}

/** The complete sentences of a paragraph, each with its terminal mark; a rest without one is none. */
export function sentencesOf(paragraph: string): string[] {
  const found: string[] = [];
  let start = 0;
  for (const match of paragraph.matchAll(TERMINAL)) {
    const end = match.index + match[0].length;
    if (!endsSentence(paragraph.slice(start, end), paragraph.slice(end))) continue;
    found.push(paragraph.slice(start, end).trim());
    start = end;
  }
  return found;
}

const han = /\p{Script=Han}/gu;

/** Number of Chinese characters. */
export const hanLength = (value: string): number => value.match(han)?.length ?? 0;

/** A sentence without its terminal mark counts as the whole one too, unless it is as short as a heading. */
const LONG_BODY = { han: 12, latin: 40 };

const bodyOf = (sentence: string): string => sentence.replace(/[\u3002\uFF01\uFF1F.!?"'”’」』)\uFF09]+$/u, '');

/** The shortest part of a sentence that nobody may quote: all of it but its terminal mark, unless that is too short. */
export function unquotable(sentence: string): string {
  const body = bodyOf(sentence);
  const han = hanLength(body);
  return han >= LONG_BODY.han || (han === 0 && body.length >= LONG_BODY.latin) ? body : sentence;
}

/** The sentence, as {@link unquotable} has it, that a phrase equals or contains. */
export const wholeSentenceIn = (phrase: string, sentences: readonly string[]): string | undefined =>
  sentences.find((sentence) => phrase.includes(sentence));

/** True where a sentence ends inside the phrase and another begins. */
export const crossesSentences = (phrase: string): boolean =>
  sentencesOf(phrase).some((sentence) => sentence.length < phrase.length);
