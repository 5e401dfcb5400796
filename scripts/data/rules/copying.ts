import { allEvidence, allTexts, type Context, errorIn, type FoundText, type Rule } from '../context';
import { collapse } from '../evidence/sentences';
import type { Fault } from '../fault';

/** How long a run of a document's own letters may not be in our texts. */
const LONGEST = { zh: 40, en: 120 } as const;
type Script = keyof typeof LONGEST;

/** What is compared: Chinese characters alone, or Latin words in lower case with single spaces. */
const LETTERS: Record<Script, (text: string) => string> = {
  zh: (text) => text.replace(/[^\p{Script=Han}]/gu, ''),
  en: (text) =>
    text
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, ' ')
      .trim(),
};

function runsOf(text: string, script: Script): string[] {
  const letters = LETTERS[script](text);
  const count = letters.length - LONGEST[script] + 1;
  return Array.from({ length: Math.max(0, count) }, (_, i) => letters.slice(i, i + LONGEST[script]));
}

type Runs = Record<Script, ReadonlySet<string>>;

function documentRuns({ documents }: Context): Runs {
  const texts = [...documents.bySource.values()].map(({ text }) => text);
  const all = (script: Script) => new Set(texts.flatMap((text) => runsOf(text, script)));
  return { zh: all('zh'), en: all('en') };
}

function copied({ file, path, value }: FoundText, runs: Runs): Fault[] {
  const scripts = ['zh', 'en'] as const;
  return scripts.flatMap((script) => {
    const run = runsOf(value[script], script).find((part) => runs[script].has(part));
    if (run === undefined) return [];
    const message = `repeats ${LONGEST[script]} or more characters of a document: "${run.slice(0, 40)}…"`;
    return [errorIn({ file, path }, script, { rule: 'copied-text', message, fix: 'say it in our own words' })];
  });
}

/** A reading may use the words of its own phrase. */
const readings = (context: Context): FoundText[] =>
  allEvidence(context).flatMap(({ file, path, value }) => {
    const { phrase, reading } = value;
    if (!reading || [reading.zh, reading.en].some((text) => collapse(phrase).includes(collapse(text)))) return [];
    return [{ file, path: `${path}.reading`, value: reading }];
  });

/** Our own texts are our own words. */
export const copying: Rule = (context) => {
  const runs = documentRuns(context);
  const own = allTexts(context, ['title', 'reading']);
  return [...own, ...readings(context)].flatMap((found) => copied(found, runs));
};
