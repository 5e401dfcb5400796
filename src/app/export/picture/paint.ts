import type { Attributes } from './markup';

/** A colour as files of all kinds understand it: six hex digits, and how opaque. */
export interface Colour {
  readonly hex: string;
  /** 0 to 1. */
  readonly opacity: number;
}

const byte = (value: number): string =>
  Math.round(Math.min(255, Math.max(0, value)))
    .toString(16)
    .padStart(2, '0');

/**
 * Reads a computed colour: `rgb(31, 78, 121)`, `rgba(…, 0.5)`, or the `color(srgb 0.1 0.2 0.3 / 0.5)` that mixtures
 * compute to. Anything else (none, url(…)) is undefined.
 */
export function readColour(computed: string): Colour | undefined {
  const numbers = computed.match(/-?[\d.]+(?:e-?\d+)?/g)?.map(Number) ?? [];
  const [red, green, blue, alpha = 1] = numbers;
  if (red === undefined || green === undefined || blue === undefined) return undefined;
  const mixed = computed.startsWith('color(srgb ');
  if (!mixed && !computed.startsWith('rgb')) return undefined;
  const scale = mixed ? 255 : 1;
  return { hex: `#${[red, green, blue].map((part) => byte(part * scale)).join('')}`, opacity: alpha };
}

/** The families that exported text is set in. Their Latin brothers set quotes as wide as they are, for English. */
export const SANS = 'Atlas Sans';
export const SERIF = 'Atlas Serif';
const LATIN = ' Latin';
/** What a machine may have, should a program pass the fonts of a file by. */
const FALLBACK: Record<string, string> = {
  [SANS]: "'Source Han Sans SC', 'Noto Sans CJK SC', 'PingFang SC', 'Microsoft YaHei', sans-serif",
  [SERIF]: "'Source Han Serif SC', 'Noto Serif CJK SC', 'Songti SC', SimSun, serif",
};

/** A face: family and weight, as there is a font file for it. */
export interface Face {
  readonly family: string;
  readonly weight: 400 | 700;
}

/** The family that has the rest of what a Latin one lacks; itself for any other. */
export const wholeFamily = (family: string): string =>
  family.endsWith(LATIN) ? family.slice(0, -LATIN.length) : family;

/** All Latin families beside their whole ones. */
export const latinFamily = (family: string): string => family + LATIN;

const BOLD_FROM = 550;

/** The face that a computed style asks for first. The serif is there in bold only. */
function faceOf({ fontFamily, fontWeight }: Pick<CSSStyleDeclaration, 'fontFamily' | 'fontWeight'>): Face {
  const whole = fontFamily.includes(SERIF) ? SERIF : SANS;
  const bold = Number.parseInt(fontWeight, 10) >= BOLD_FROM;
  const family = fontFamily.includes(latinFamily(whole)) ? latinFamily(whole) : whole;
  return { family, weight: whole === SERIF || bold ? 700 : 400 };
}

function familyList(family: string): string {
  const whole = wholeFamily(family);
  const names = [...new Set([family, whole])].map((name) => `'${name}'`);
  return [...names, FALLBACK[whole]].join(', ');
}

/** Attributes of text, whatever element it stands in. */
export function textAttributes(style: CSSStyleDeclaration): Attributes {
  const { family, weight } = faceOf(style);
  return {
    'font-family': familyList(family),
    'font-size': Number.parseFloat(style.fontSize),
    'font-weight': weight,
    'font-style': style.fontStyle === 'normal' ? undefined : style.fontStyle,
    'letter-spacing': style.letterSpacing === 'normal' ? undefined : Number.parseFloat(style.letterSpacing),
  };
}

/** A paint and its opacity. References (`url("#hatch")`) stay, without their quotes. */
export function paintAttributes(name: 'fill' | 'stroke', style: CSSStyleDeclaration): Attributes {
  const computed = style.getPropertyValue(name);
  const colour = readColour(computed);
  const opacity = Number(style.getPropertyValue(`${name}-opacity`)) * (colour?.opacity ?? 1);
  const reference = /^url\("?[^")]*(#[^")]+)"?\)/.exec(computed)?.[1];
  return {
    [name]: reference ? `url(${reference})` : (colour?.hex ?? 'none'),
    [`${name}-opacity`]: opacity === 1 || Number.isNaN(opacity) ? undefined : opacity,
  };
}
