/** A drawing without its words, for a card on which they could not be read. */
export interface CardPicture {
  /** What stands inside the drawing. */
  readonly markup: string;
  /** Classes of the drawing, by which style sheets know it. */
  readonly className: string;
  readonly width: number;
  readonly height: number;
}

const DRAWING =
  /<svg\b[^>]*class="((?:[^"]* )?(?:fit-wide|region-map)\b[^"]*)"[^>]*viewBox="([^"]*)"[^>]*>(.*?)<\/svg>/s;
const WORDS = /<(text|title|desc)\b[^>]*>.*?<\/\1>/gs;
const LEADERS =
  /<(?:path|line|circle)\b[^>]*class="[^"]*map-(?:leader|key|scale)[^"]*"[^>]*\/?>(?:<\/(?:path|line|circle)>)?/g;
const SHAPE = /<(?:rect|circle|path|line|polygon)\b/g;
/** Fewer shapes than this are an axis, not a picture. */
const FEWEST_SHAPES = 12;
/** A drawing with more signs of text for each shape is made of words. */
const MOST_SIGNS_A_SHAPE = 7;

/** Signs of text in a drawing; a Chinese one says as much as two of Latin. */
function signsIn(drawing: string): number {
  const words = [...drawing.matchAll(/<text\b[^>]*>(.*?)<\/text>/gs)].map(([, content = '']) => content);
  const text = words.join('').replace(/<[^>]*>/g, '');
  return text.length + (text.match(/\p{Script=Han}/gu)?.length ?? 0);
}

/** The first broad drawing of a view's picture, reduced to its shapes; nothing where it is made of words. */
export function cardPicture(html: string): CardPicture | undefined {
  const [, className = '', viewBox = '', drawing = ''] = DRAWING.exec(html) ?? [];
  const [, , width, height] = viewBox.split(' ').map(Number);
  // A drawing within a drawing cannot be told apart from here.
  if (!width || !height || drawing.includes('<svg')) return undefined;
  const shapes = drawing.match(SHAPE)?.length ?? 0;
  const worded = shapes < FEWEST_SHAPES || signsIn(drawing) > shapes * MOST_SIGNS_A_SHAPE;
  if (worded && !className.includes('region-map')) return undefined;
  const shapesOnly = drawing.replace(WORDS, '').replace(LEADERS, '');
  const markup = shapesOnly
    .replace(/<a\b/g, '<g')
    .replace(/<\/a>/g, '</g>')
    // A style of the element's own holds against style sheets, as hatching does in a browser.
    .replace(/fill="(url\([^"]*\))"/g, 'style="fill:$1"');
  return { markup, className, width, height };
}
