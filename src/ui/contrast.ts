/** A colour of the screen: red, green and blue from 0 to 1, linear. */
export type Linear = readonly [r: number, g: number, b: number];

/** Bytes of `#rrggbb`, or of `#rgb`, to which style sheets are shortened. */
function channels(hex: string): number[] {
  const long = hex.length === 4 ? hex.replace(/[0-9a-f]/gi, '$&$&') : hex;
  return [1, 3, 5].map((at) => Number.parseInt(long.slice(at, at + 2), 16));
}

/** Reads `#rrggbb` or `#rgb`. */
export function linear(hex: string): Linear {
  const [r = 0, g = 0, b = 0] = channels(hex).map((byte) => {
    const value = byte / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return [r, g, b];
}

const luminance = ([r, g, b]: Linear): number => 0.2126 * r + 0.7152 * g + 0.0722 * b;

/** Contrast as WCAG 2.2 defines it: 1 to 21. */
export function contrast(a: Linear, b: Linear): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

/** Steps of the way to black or white that are tried. */
const STEPS = 32;

/**
 * The colour itself, or the one nearest to it, on the way to black on a light ground and to white on a dark one, whose
 * contrast with the ground is at least `least`. Colours and ground as `#rrggbb`.
 */
export function readable(colour: string, ground: string, least: number): string {
  const back = linear(ground);
  const end = contrast(back, [0, 0, 0]) > contrast(back, [1, 1, 1]) ? 0 : 255;
  for (let step = 0; step <= STEPS; step += 1) {
    const mixed = toward(colour, end, step / STEPS);
    if (contrast(linear(mixed), back) >= least) return mixed;
  }
  return toward(colour, end, 1);
}

const toward = (colour: string, end: number, share: number): string =>
  `#${channels(colour)
    .map((byte) =>
      Math.round(byte + (end - byte) * share)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
