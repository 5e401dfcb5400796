import { type Attributes, element, escapeXml } from './markup';
import { paintAttributes, readColour, textAttributes } from './paint';

const SHAPES = ['path', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon'];
const TEXTS = ['text', 'tspan'];
/** Elements that hold others. A link is a group like any: a file that is taken away points nowhere. */
const GROUPS: Readonly<Record<string, string>> = {
  g: 'g',
  a: 'g',
  defs: 'defs',
  pattern: 'pattern',
  clipPath: 'clipPath',
};
const GRADIENTS = ['linearGradient', 'radialGradient'];
const WORDS_ABOUT = ['title', 'desc'];

/** What places an element; colours and lines come from its computed style. */
const GEOMETRY = [
  ...[
    'id',
    'x',
    'y',
    'x1',
    'y1',
    'x2',
    'y2',
    'cx',
    'cy',
    'r',
    'rx',
    'ry',
    'width',
    'height',
    'd',
    'points',
    'dx',
    'dy',
  ],
  ...['transform', 'viewBox', 'offset', 'patternUnits', 'patternTransform', 'gradientUnits', 'gradientTransform'],
];
/** Computed properties that are written where they are not what they are by default. */
const DEFAULTS: Readonly<Record<string, string>> = {
  'fill-rule': 'nonzero',
  'stroke-dasharray': 'none',
  'stroke-linecap': 'butt',
  'stroke-linejoin': 'miter',
  'paint-order': 'normal',
};
const TEXT_DEFAULTS = { 'text-anchor': 'start', 'dominant-baseline': 'auto', 'text-decoration-line': 'none' };

const geometryOf = (node: Element): Attributes =>
  Object.fromEntries(GEOMETRY.map((name) => [name, node.getAttribute(name) ?? undefined]));

function others(style: CSSStyleDeclaration, defaults: Readonly<Record<string, string>>): Attributes {
  return Object.fromEntries(
    Object.entries(defaults).map(([name, value]) => {
      const computed = style.getPropertyValue(name);
      return [
        name.replace('-line', name === 'text-decoration-line' ? '' : '-line'),
        computed === value ? undefined : computed,
      ];
    }),
  );
}

/** Line widths that keep their size on screen are written in the picture's own units. */
function strokeWidth(node: SVGGraphicsElement, style: CSSStyleDeclaration): number {
  const width = Number.parseFloat(style.strokeWidth);
  if (style.getPropertyValue('vector-effect') !== 'non-scaling-stroke') return width;
  const matrix = node.getScreenCTM();
  return matrix ? width / Math.sqrt(Math.abs(matrix.a * matrix.d - matrix.b * matrix.c)) : width;
}

function lineAttributes(node: SVGGraphicsElement, style: CSSStyleDeclaration): Attributes {
  const stroke = paintAttributes('stroke', style);
  return stroke.stroke === 'none' ? {} : { ...stroke, 'stroke-width': strokeWidth(node, style) };
}

const opacityOf = ({ opacity }: CSSStyleDeclaration): Attributes =>
  opacity === '1' ? {} : { opacity: Number(opacity) };

function shapeAttributes(node: SVGGraphicsElement, style: CSSStyleDeclaration): Attributes {
  return {
    ...geometryOf(node),
    ...paintAttributes('fill', style),
    ...lineAttributes(node, style),
    ...others(style, DEFAULTS),
    ...opacityOf(style),
  };
}

const inside = (node: Element): string => [...node.childNodes].map(svgNode).join('');

function group(node: Element, name: string, style: CSSStyleDeclaration): string {
  const content = inside(node);
  if (content === '') return '';
  const clip = node.getAttribute('clip-path') ?? undefined;
  return element(name, { ...geometryOf(node), 'clip-path': clip, ...opacityOf(style) }, content);
}

function gradientStop(node: Element, style: CSSStyleDeclaration): string {
  const colour = readColour(style.getPropertyValue('stop-color'));
  const opacity = Number(style.getPropertyValue('stop-opacity')) * (colour?.opacity ?? 1);
  return element('stop', { ...geometryOf(node), 'stop-color': colour?.hex, 'stop-opacity': opacity });
}

function svgElement(node: Element): string {
  const name = node.localName;
  const style = getComputedStyle(node);
  if (style.display === 'none' || style.visibility === 'hidden') return '';
  if (WORDS_ABOUT.includes(name)) return element(name, {}, escapeXml(node.textContent ?? ''));
  if (name in GROUPS) return group(node, GROUPS[name] ?? 'g', style);
  if (GRADIENTS.includes(name)) return element(name, geometryOf(node), inside(node));
  if (name === 'stop') return gradientStop(node, style);
  if (SHAPES.includes(name)) return element(name, shapeAttributes(node as SVGGraphicsElement, style));
  if (!TEXTS.includes(name)) return '';
  const words = { ...textAttributes(style), ...others(style, TEXT_DEFAULTS) };
  return element(name, { ...shapeAttributes(node as SVGGraphicsElement, style), ...words }, inside(node));
}

function svgNode(node: Node): string {
  if (node instanceof Text) return /\S/.test(node.data) ? escapeXml(node.data) : '';
  return node instanceof Element ? svgElement(node) : '';
}

/** A drawing of the page, placed where it stands (px from the sheet's corner), with everything that style sheets gave it. */
export function svgPart(svg: SVGSVGElement, origin: { readonly x: number; readonly y: number }): string {
  const box = svg.getBoundingClientRect();
  const place = { x: box.x - origin.x, y: box.y - origin.y, width: box.width, height: box.height };
  const viewBox = svg.getAttribute('viewBox') ?? undefined;
  const content = inside(svg);
  // Patterns that other drawings refer to stand in a drawing without a size.
  if (box.width === 0 || box.height === 0) return content;
  return content === '' ? '' : element('svg', { ...place, viewBox }, content);
}
