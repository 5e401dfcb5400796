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

/** Runs of some length, from every place of the letters or from every so many. */
function runsOf(letters: string, length: number, step = 1): string[] {
  const count = Math.max(0, Math.floor((letters.length - length) / step) + 1);
  return Array.from({ length: count }, (_, i) => letters.slice(i * step, i * step + length));
}

/** The letters of all documents, and what helps to find a run in them. */
interface Letters {
  readonly documents: readonly string[];
  /** The documents cut into pieces of half a run: whatever run is copied, one piece lies in it whole. */
  readonly pieces: ReadonlySet<string>;
}

function lettersOf({ documents }: Context, script: Script): Letters {
  const letters = [...documents.bySource.values()].map(({ text }) => LETTERS[script](text));
  const half = LONGEST[script] / 2;
  return { documents: letters, pieces: new Set(letters.flatMap((text) => runsOf(text, half, half))) };
}

/** The first run of a text that a document has too. */
function copiedRun(text: string, script: Script, { documents, pieces }: Letters): string | undefined {
  if (text.length < LONGEST[script]) return undefined;
  const own = LETTERS[script](text);
  if (!runsOf(own, LONGEST[script] / 2).some((piece) => pieces.has(piece))) return undefined;
  return runsOf(own, LONGEST[script]).find((run) => documents.some((letters) => letters.includes(run)));
}

function copied({ file, path, value }: FoundText, letters: Record<Script, Letters>): Fault[] {
  const scripts = ['zh', 'en'] as const;
  return scripts.flatMap((script) => {
    const run = copiedRun(value[script], script, letters[script]);
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
  const letters = { zh: lettersOf(context, 'zh'), en: lettersOf(context, 'en') };
  const own = allTexts(context, ['title', 'reading']);
  return [...own, ...readings(context)].flatMap((found) => copied(found, letters));
};
