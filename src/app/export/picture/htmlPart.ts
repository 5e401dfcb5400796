import { type Attributes, element, escapeXml } from './markup';
import { readColour, textAttributes } from './paint';
import { svgPart } from './svgPart';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Height of the letters above their line, in parts of the height of the line box that the face asks for. */
const ASCENT = 1160 / (1160 + 288);

/** Controls answer on a page only. */
const LEFT_OUT = 'button, input, select, textarea, template, canvas, script, style';
const SIDES = ['top', 'right', 'bottom', 'left'] as const;
type Side = (typeof SIDES)[number];

/** A line of text as the browser broke it. */
interface Line {
  readonly text: string;
  readonly box: DOMRect;
}

/** Where a text node was broken into lines, by where its characters stand. */
function linesOf(node: Text): Line[] {
  const range = document.createRange();
  const lines: { text: string; box: DOMRect }[] = [];
  let at = 0;
  for (const char of node.data) {
    range.setStart(node, at);
    at += char.length;
    range.setEnd(node, at);
    const box = range.getClientRects()[0];
    if (!box || box.width === 0) continue;
    const last = lines.at(-1);
    if (last && Math.abs(last.box.y - box.y) < 1 && box.x >= last.box.x) last.text += char;
    else lines.push({ text: char, box });
  }
  return lines;
}

function textPart(node: Text, origin: Point): string {
  const parent = node.parentElement;
  if (!parent || !/\S/.test(node.data)) return '';
  const style = getComputedStyle(parent);
  const colour = readColour(style.color);
  const look: Attributes = { ...textAttributes(style), fill: colour?.hex, 'fill-opacity': faint(colour?.opacity) };
  return linesOf(node)
    .filter(({ text }) => /\S/.test(text))
    .map(({ text, box }) => {
      const y = box.y - origin.y + box.height * ASCENT;
      return element('text', { x: box.x - origin.x, y, ...look }, escapeXml(text.replace(/\s+/g, ' ').trimEnd()));
    })
    .join('');
}

const faint = (opacity = 1): number | undefined => (opacity === 1 ? undefined : opacity);

interface Edge {
  readonly width: number;
  readonly attributes: Attributes;
}

function edgeOf(style: CSSStyleDeclaration, side: Side): Edge | undefined {
  const width = Number.parseFloat(style.getPropertyValue(`border-${side}-width`));
  const kind = style.getPropertyValue(`border-${side}-style`);
  const colour = readColour(style.getPropertyValue(`border-${side}-color`));
  if (width === 0 || kind === 'none' || !colour || colour.opacity === 0) return undefined;
  const dashes = kind === 'dashed' ? `${width * 3} ${width * 2}` : undefined;
  return {
    width,
    attributes: {
      stroke: colour.hex,
      'stroke-opacity': faint(colour.opacity),
      'stroke-width': width,
      'stroke-dasharray': dashes,
    },
  };
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const ENDS: Record<Side, (box: Box, half: number) => Attributes> = {
  top: ({ x, y, width }, half) => ({ x1: x, y1: y + half, x2: x + width, y2: y + half }),
  bottom: ({ x, y, width, height }, half) => ({ x1: x, y1: y + height - half, x2: x + width, y2: y + height - half }),
  left: ({ x, y, height }, half) => ({ x1: x + half, y1: y, x2: x + half, y2: y + height }),
  right: ({ x, y, width, height }, half) => ({ x1: x + width - half, y1: y, x2: x + width - half, y2: y + height }),
};

const inset = ({ x, y, width, height }: Box, by: number): Attributes => ({
  x: x + by,
  y: y + by,
  width: width - 2 * by,
  height: height - 2 * by,
});

function edges(box: Box, style: CSSStyleDeclaration, rx: number | undefined): string {
  const found = SIDES.map((side) => [side, edgeOf(style, side)] as const);
  const [, first] = found[0] ?? [];
  const alike = first && found.every(([, edge]) => JSON.stringify(edge) === JSON.stringify(first));
  if (alike) return element('rect', { ...inset(box, first.width / 2), rx, fill: 'none', ...first.attributes });
  return found
    .map(([side, edge]) => (edge ? element('line', { ...ENDS[side](box, edge.width / 2), ...edge.attributes }) : ''))
    .join('');
}

/** Ground and border of an element; of each of its lines, where it runs over several. */
function boxPart(node: HTMLElement, style: CSSStyleDeclaration, origin: Point): string {
  const colour = readColour(style.backgroundColor);
  const rx = Number.parseFloat(style.borderTopLeftRadius) || undefined;
  return [...node.getClientRects()]
    .map(({ x, y, width, height }) => {
      const box = { x: x - origin.x, y: y - origin.y, width, height };
      const radius = rx && Math.min(rx, height / 2);
      const filled = colour && colour.opacity > 0;
      const look = { fill: colour?.hex, 'fill-opacity': faint(colour?.opacity) };
      return (filled ? element('rect', { ...box, rx: radius, ...look }) : '') + edges(box, style, radius);
    })
    .join('');
}

/** Numbers and dots of a list, which are no elements. */
function markerPart(node: HTMLElement, style: CSSStyleDeclaration, origin: Point): string {
  if (style.display !== 'list-item' || style.listStyleType === 'none') return '';
  const range = document.createRange();
  range.selectNodeContents(node);
  const box = range.getClientRects()[0];
  if (!box) return '';
  const place = node instanceof HTMLLIElement ? [...(node.parentElement?.children ?? [])].indexOf(node) + 1 : 1;
  const text = style.listStyleType === 'decimal' ? `${place}.` : '•';
  const size = Number.parseFloat(style.fontSize);
  const attributes = { ...textAttributes(style), fill: readColour(style.color)?.hex, 'text-anchor': 'end' };
  const at = { x: box.x - origin.x - size * 0.4, y: box.y - origin.y + box.height * ASCENT };
  return element('text', { ...at, ...attributes }, text);
}

/** A part of the page as it stands there, placed from the sheet's corner: grounds, borders, lines of text, drawings. */
export function htmlPart(node: Node, origin: Point): string {
  if (node instanceof Text) return textPart(node, origin);
  if (node instanceof SVGSVGElement) return getComputedStyle(node).display === 'none' ? '' : svgPart(node, origin);
  if (!(node instanceof HTMLElement) || node.matches(LEFT_OUT)) return '';
  const style = getComputedStyle(node);
  if (style.display === 'none' || style.visibility === 'hidden') return '';
  const content =
    boxPart(node, style, origin) +
    markerPart(node, style, origin) +
    [...node.childNodes].map((child) => htmlPart(child, origin)).join('');
  return style.opacity === '1' || content === '' ? content : element('g', { opacity: Number(style.opacity) }, content);
}
