import { textWidth, wrapText } from '../../ui/textWidth';

/** A line of text with its baseline, in px of the drawing. */
export interface PlacedLineOfText {
  readonly content: string;
  readonly x: number;
  readonly y: number;
}

/** A text set in lines below each other. */
export interface TextSetting {
  readonly lines: readonly PlacedLineOfText[];
  /** Top of the block to the bottom of its last line. */
  readonly height: number;
}

const LINE_HEIGHT = 1.3;
/** From the top of a line to its baseline, in em. */
const ASCENT = 1.02;

/** Sets a text from a top edge down, wrapped to a width. Nothing is cut: a long text takes more lines. */
export function setText(text: string, size: number, { x, y, width }: Readonly<Record<'x' | 'y' | 'width', number>>) {
  const lines = wrapText(text, size, width).map((content, index) => ({
    content,
    x,
    y: y + size * (ASCENT + index * LINE_HEIGHT),
  }));
  return { lines, height: lines.length * size * LINE_HEIGHT } satisfies TextSetting;
}

/** The largest size, in steps of 1 px, at which a text fits in one line; never below the floor. */
export function fitSize(text: string, width: number, [floor, ceiling]: readonly [number, number]): number {
  for (let size = ceiling; size > floor; size -= 1) if (textWidth(text, size) <= width) return size;
  return floor;
}

/** Moves a setting down. */
export const lower = ({ lines, height }: TextSetting, by: number): TextSetting => ({
  lines: lines.map((line) => ({ ...line, y: line.y + by })),
  height,
});

/** Lengths in drawings are written to a tenth of a px. */
export const round = (value: number): number => Math.round(value * 10) / 10;
