import { type Font, widthIn } from '../../src/app/export/font/font';
import { escapeHtml } from '../../src/domain/escape';
import type { Lang } from '../../src/domain/text';
import type { CardPicture } from './cardPicture';
import { CARD } from './head';

/** What a card says. */
export interface CardWords {
  readonly lang: Lang;
  readonly kicker: string;
  readonly finding: string;
  readonly source: string;
  readonly site: string;
}

export interface CardLook {
  readonly rules: string;
  readonly colour: (name: string) => string;
  /** Dyes along the edge: the plan's, or those of all plans. */
  readonly dyes: readonly string[];
  /** The face of the finding and of the site's name, to measure them. */
  readonly serif: Font;
  readonly sans: Font;
}

const MARGIN = 64;
const EDGE = 20;
const FINDING_SIZES = [92, 82, 74, 66, 60, 54, 48, 43, 38, 34] as const;
const LINE = 1.24;
/** Between kicker and foot. */
const ROOM = { top: 128, bottom: 516 };
const PICTURE = { x: 690, y: 118, width: 446, height: 400 };

/**
 * What must not be parted: a word, or a figure and the Chinese sign that it counts in, or a Chinese sign, each with the
 * brackets before it and the marks after it.
 */
const PIECES =
  /[\uff08\u300a\u201c\u2018]*(?:[^\s\u2e80-\u9fff\uff00-\uffef\u3000-\u303f\u201c\u2018]+(?<=\d)[\u2e80-\u9fff]?|[^\s\u2e80-\u9fff\uff00-\uffef\u3000-\u303f\u201c\u2018]+|[\u2e80-\u9fff\uff00-\uffef\u3000-\u303f])[\u3001\u3002\uff0c\uff1b\uff1a\uff09\u300b\u201d\u2019\uff01\uff1f]*\s*|\s+/g;

const chineseWords = new Intl.Segmenter('zh', { granularity: 'word' });

/** The pieces of a text, those of one Chinese word together. */
function pieces(text: string): string[] {
  const starts = new Set([...chineseWords.segment(text)].map(({ index }) => index));
  const out: string[] = [];
  for (const { 0: piece, index } of text.matchAll(PIECES)) {
    const before = out.at(-1);
    if (before === undefined || starts.has(index)) out.push(piece);
    else out[out.length - 1] = before + piece;
  }
  return out;
}

/** Breaks a text into lines of at most `width` px. */
export function breakLines(text: string, font: Font, size: number, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces(text)) {
    if (line !== '' && widthIn(font, (line + piece).trimEnd(), size) > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
  }
  return [...lines, line.trimEnd()].filter((one) => one !== '');
}

interface Setting {
  readonly size: number;
  readonly lines: readonly string[];
}

/** The largest size in which a finding fits its room. */
function setting(finding: string, font: Font, width: number): Setting {
  const height = ROOM.bottom - ROOM.top;
  const settings = FINDING_SIZES.map((size) => ({ size, lines: breakLines(finding, font, size, width) }));
  const fits = ({ size, lines }: Setting) =>
    lines.length * size * LINE <= height && lines.every((line) => widthIn(font, line, size) <= width);
  const { size } = settings.find(fits) ?? { size: 30 };
  return { size, lines: evenLines(finding, font, size, width) };
}

/** As few lines as `width` px allow, and those of about the same length. */
function evenLines(text: string, font: Font, size: number, width: number): string[] {
  const lines = breakLines(text, font, size, width);
  const narrower = (less: number) => breakLines(text, font, size, width - less);
  const fits = (less: number, broken: readonly string[]) =>
    broken.length === lines.length && broken.every((line) => widthIn(font, line, size) <= width - less);
  let best = lines;
  for (let less = size / 4; less < width / 2; less += size / 4) {
    const broken = narrower(less);
    if (!fits(less, broken)) break;
    best = broken;
  }
  return best;
}

/** As much of a text as fits on one line. */
function clipped(text: string, font: Font, size: number, width: number): string {
  if (widthIn(font, text, size) <= width) return text;
  let cut = [...text];
  while (cut.length > 1 && widthIn(font, `${cut.join('')}…`, size) > width) cut = cut.slice(0, -1);
  return `${cut.join('').trimEnd()}…`;
}

const family = (name: string, lang: Lang): string => (lang === 'en' ? `${name} Latin` : name);

const words = (text: string, x: number, y: number, look: string): string =>
  `<text x="${x}" y="${y}" ${look}>${escapeHtml(text)}</text>`;

function picturePart({ markup, className, width, height }: CardPicture): string {
  const fit = height > width * 1.15 ? 'xMidYMid slice' : 'xMidYMid meet';
  return `<svg x="${PICTURE.x}" y="${PICTURE.y}" width="${PICTURE.width}" height="${PICTURE.height}" viewBox="0 0 ${width} ${height}" preserveAspectRatio="${fit}" class="${className}">${markup}</svg>`;
}

const edge = (dyes: readonly string[]): string =>
  dyes
    .map((dye, index) => {
      const height = CARD.height / dyes.length;
      return `<rect x="0" y="${index * height}" width="${EDGE}" height="${height}" style="fill:${dye}"/>`;
    })
    .join('');

/** A card as SVG, its own colours set so that the site's style sheets for the drawing do not reach them: the finding large, the picture without its words, plan and source. */
export function cardSvg(text: CardWords, look: CardLook, picture: CardPicture | undefined): string {
  const { lang } = text;
  const width = (picture ? PICTURE.x - 40 : CARD.width - MARGIN) - MARGIN;
  const { size, lines } = setting(text.finding, look.serif, width);
  const small = `font-family="${family('Atlas Sans', lang)}" font-size="24"`;
  const full = CARD.width - 2 * MARGIN;
  const siteWidth = widthIn(look.serif, text.site, 24);
  const finding = `font-family="${family('Atlas Serif', lang)}" font-weight="700" font-size="${size}" style="fill:${look.colour('ink')}"`;
  const quiet = `${small} style="fill:${look.colour('ink-2')}"`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${CARD.width}" height="${CARD.height}" viewBox="0 0 ${CARD.width} ${CARD.height}">`,
    `<style>${look.rules}</style><rect width="${CARD.width}" height="${CARD.height}" style="fill:${look.colour('paper')}"/>`,
    edge(look.dyes),
    picture ? picturePart(picture) : '',
    words(clipped(text.kicker, look.sans, 24, full), MARGIN, 82, quiet),
    ...lines.map((line, index) => words(line, MARGIN, ROOM.top + size * (0.9 + index * LINE), finding)),
    `<rect x="${MARGIN}" y="547" width="${full}" height="1.5" style="fill:${look.colour('hairline-2')}"/>`,
    words(clipped(text.source, look.sans, 24, full - siteWidth - 40), MARGIN, 590, quiet),
    words(
      text.site,
      CARD.width - MARGIN - siteWidth,
      590,
      `font-family="${family('Atlas Serif', lang)}" font-weight="700" font-size="24" style="fill:${look.colour('ink')}"`,
    ),
    '</svg>',
  ].join('');
}
