import { collapse } from './sentences';

/** A paragraph with the way to it. */
interface Paragraph {
  readonly text: string;
  /** Section, subsection, item: ["三", "(一)", "1"]; one of 导语, 标题, 前言, 附则 outside the sections; empty in a report. */
  readonly way: readonly string[];
  /** It carries the mark of its section: 一、发展目标. */
  readonly heading: boolean;
}

const NUMERALS = '[一二三四五六七八九十]+';
const SECTION = new RegExp(`^(${NUMERALS})、`);
const SUBSECTION = new RegExp(`^[(\\uFF08](${NUMERALS})[)\\uFF09]`);
const ITEM = /^(\d{1,2})[.\uFF0E\u3001](?!\d)/;
const FULL_TEXT_FOLLOWS = /以下(?:是|为)全文/;
/** 本行动计划自发布之日起实施 */
const CLOSING = /^本.{0,12}自.{0,10}起(?:实施|施行)/;

/** Where the line leads, given the way so far. */
function nextWay(line: string, way: readonly string[]): readonly string[] | undefined {
  const [section, subsection] = [SECTION.exec(line)?.[1], SUBSECTION.exec(line)?.[1]];
  if (section) return [section];
  if (CLOSING.test(line)) return ['附则'];
  const inSection = way[0] !== undefined && new RegExp(`^${NUMERALS}$`).test(way[0]);
  if (subsection && inSection) return [way[0] ?? '', `(${subsection})`];
  const item = ITEM.exec(line)?.[1];
  return item && inSection && way[1] ? [way[0] ?? '', way[1], item] : undefined;
}

function walkSections(lines: readonly string[]): Paragraph[] {
  const marker = lines.findIndex((line) => FULL_TEXT_FOLLOWS.test(line));
  let way: readonly string[] = ['前言'];
  return lines.map((text, i) => {
    if (i <= marker) return { text, way: ['导语'], heading: false };
    if (marker >= 0 && i === marker + 1) return { text, way: ['标题'], heading: false };
    const next = nextWay(text, way);
    way = next ?? way;
    return { text, way, heading: next !== undefined };
  });
}

/** The paragraphs of a document: its lines that are not empty, whitespace collapsed. */
export function paragraphsOf(source: string, sections: boolean): Paragraph[] {
  const lines = source
    .split(/\r\n|\r|\n/u)
    .map(collapse)
    .filter((line) => line !== '');
  return sections ? walkSections(lines) : lines.map((text) => ({ text, way: [], heading: false }));
}

const LOCATOR = new RegExp(
  `^(导语|标题|前言|附则|${NUMERALS})?(?:[(\\uFF08](${NUMERALS})[)\\uFF09])?(\\d{1,2})?(?:¶(\\d+))?$`,
);

const within = (way: readonly string[], wanted: readonly string[]) => wanted.every((step, i) => way[i] === step);

/** The paragraphs under a section; ¶n counts those below its heading. */
function sectionAt(paragraphs: readonly Paragraph[], wanted: readonly string[], n: number | undefined): string[] {
  const section = paragraphs.filter(({ way }) => within(way, wanted));
  if (n === undefined) return section.map(({ text }) => text);
  const body = section.length > 1 ? section.filter((part, i) => i > 0 || !part.heading) : section;
  return body.slice(n - 1, n).map(({ text }) => text);
}

/** The text that a locator points to; undefined where there is no such place in the document. */
export function locate(paragraphs: readonly Paragraph[], locator: string): string | undefined {
  const match = LOCATOR.exec(locator);
  if (!match || locator === '') return undefined;
  const [, section, subsection, item, paragraph] = match;
  const n = paragraph === undefined ? undefined : Number(paragraph);
  if (section === undefined) return subsection || item || !n ? undefined : paragraphs[n - 1]?.text;
  const wanted = [section, ...(subsection ? [`(${subsection})`] : []), ...(item ? [item] : [])];
  const found = n === 0 ? [] : sectionAt(paragraphs, wanted, n);
  return found.length === 0 ? undefined : found.join(' ');
}

/** Locators of the paragraphs that hold a phrase, for a hint. */
export function placesOf(paragraphs: readonly Paragraph[], phrase: string): string[] {
  const found = paragraphs.flatMap(({ text, way }, i) => (text.includes(phrase) ? [way.join('') || `¶${i + 1}`] : []));
  return [...new Set(found)];
}

export type { Paragraph };
