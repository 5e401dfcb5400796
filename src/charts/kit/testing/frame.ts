import { textWidth } from '../../../ui/textWidth';

/** A line of text as it stands in a drawing, in px. */
interface SetLine {
  readonly text: string;
  readonly size: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const SHIFT = { start: 0, middle: 0.5, end: 1 } as const;

const attribute = (tag: string, name: string): string | undefined => new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1];

const plain = (text: string): string =>
  text
    .replaceAll('&gt;', '>')
    .replaceAll('&lt;', '<')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&');

/** Every line of text of a drawing with the room it takes: from its cap height to a little below its baseline. */
function linesOfText(svg: string): SetLine[] {
  return [...svg.matchAll(/<text([^>]*)>([^<]*)<\/text>/g)].map(([, tag = '', content = '']) => {
    const [x, y, size] = ['x', 'y', 'font-size'].map((name) => Number(attribute(tag, name)));
    const anchor = (attribute(tag, 'text-anchor') ?? 'start') as keyof typeof SHIFT;
    const width = textWidth(plain(content).trimEnd(), size ?? 0);
    const left = (x ?? 0) - width * SHIFT[anchor];
    return {
      text: plain(content),
      size: size ?? 0,
      left,
      right: left + width,
      top: (y ?? 0) - (size ?? 0) * 0.75,
      bottom: (y ?? 0) + (size ?? 0) * 0.1,
    };
  });
}

/** Lines that leave the frame of the drawing, and pairs that stand in each other's room. */
export function faultsOfText(svg: string): string[] {
  const [, width, height] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg)?.map(Number) ?? [];
  const lines = linesOfText(svg);
  const outside = lines
    .filter(
      ({ left, right, top, bottom }) =>
        left < -0.5 || right > (width ?? 0) + 0.5 || top < -0.5 || bottom > (height ?? 0) + 0.5,
    )
    .map(({ text }) => `outside: ${text}`);
  const touching = lines.flatMap((a, index) =>
    lines
      .slice(index + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `touching: ${a.text} × ${b.text}`),
  );
  return [...outside, ...touching];
}

/**
 * Faults that no drawing of the atlas may have: a style attribute, a broken number, a mark without claim, name or link.
 * A name is for those who cannot see the words of the mark (`aria-label`) or who point at it (`data-label`).
 */
export function faultsOfMarks(svg: string): string[] {
  const seams = /\sstyle=|NaN|undefined|Infinity/.exec(svg);
  const marks = [...svg.matchAll(/<a [^>]*>/g)].map(([tag]) => tag);
  const bare = marks.filter(
    (tag) =>
      !attribute(tag, 'href') ||
      !attribute(tag, 'data-claim') ||
      !(attribute(tag, 'aria-label') || attribute(tag, 'data-label')),
  );
  return [...(seams ? [`seam: ${seams[0]}`] : []), ...bare, ...(marks.length === 0 ? ['no mark'] : [])];
}
