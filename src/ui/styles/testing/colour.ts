import type { Linear } from '../../contrast';

export { contrast, type Linear, linear } from '../../contrast';

type Matrix = readonly [Linear, Linear, Linear];

/**
 * Colour-vision deficiencies at their fullest (severity 1), as matrices on linear RGB: G. M. Machado, M. M. Oliveira and
 * L. A. F. Fernandes, "A physiologically-based model for simulation of color vision deficiency", IEEE Transactions on
 * Visualization and Computer Graphics 15(6), 2009, pp. 1291–1298, and its table of matrices.
 */
export const DEFICIENCIES: Readonly<Record<'protan' | 'deutan' | 'tritan', Matrix>> = {
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

const dot = (row: Linear, [r, g, b]: Linear): number => row[0] * r + row[1] * g + row[2] * b;
const times = ([first, second, third]: Matrix, colour: Linear): Linear => [
  dot(first, colour),
  dot(second, colour),
  dot(third, colour),
];

/** A colour as someone with a colour-vision deficiency sees it. */
export function seen(deficiency: Matrix, colour: Linear): Linear {
  const [r, g, b] = times(deficiency, colour);
  const clamp = (value: number) => Math.min(1, Math.max(0, value));
  return [clamp(r), clamp(g), clamp(b)];
}

const TO_XYZ: Matrix = [
  [0.4124564 / 0.95047, 0.3575761 / 0.95047, 0.1804375 / 0.95047],
  [0.2126729, 0.7151522, 0.072175],
  [0.0193339 / 1.08883, 0.119192 / 1.08883, 0.9503041 / 1.08883],
];

/** CIELAB under D65. */
export function lab(colour: Linear): readonly [l: number, a: number, b: number] {
  const curve = (t: number) => (t > 216 / 24389 ? Math.cbrt(t) : (24389 / 27 / 116) * t + 16 / 116);
  const [x, y, z] = times(TO_XYZ, colour);
  return [116 * curve(y) - 16, 500 * (curve(x) - curve(y)), 200 * (curve(y) - curve(z))];
}

const degrees = (radians: number): number => ((radians * 180) / Math.PI + 360) % 360;
const cosine = (angle: number): number => Math.cos((angle * Math.PI) / 180);

/** CIEDE2000 between two colours of CIELAB, after Sharma, Wu and Dalal 2005. */
export function difference([l1, a1, b1]: ReturnType<typeof lab>, [l2, a2, b2]: ReturnType<typeof lab>): number {
  const chroma = (Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2;
  const seventh = (c: number) => Math.sqrt(c ** 7 / (c ** 7 + 25 ** 7));
  const stretch = 1.5 - 0.5 * seventh(chroma);
  const [c1, c2] = [Math.hypot(a1 * stretch, b1), Math.hypot(a2 * stretch, b2)];
  const [h1, h2] = [degrees(Math.atan2(b1, a1 * stretch)), degrees(Math.atan2(b2, a2 * stretch))];
  const isGrey = c1 * c2 === 0;
  const wide = Math.abs(h2 - h1) > 180;
  const dh = isGrey ? 0 : h2 - h1 - (wide ? Math.sign(h2 - h1) * 360 : 0);
  const hue = isGrey ? h1 + h2 : (h1 + h2 + (wide ? (h1 + h2 < 360 ? 360 : -360) : 0)) / 2;
  const [dL, dC, dH] = [l2 - l1, c2 - c1, 2 * Math.sqrt(c1 * c2) * Math.sin((dh * Math.PI) / 360)];
  const [mL, mC] = [(l1 + l2) / 2, (c1 + c2) / 2];
  const t =
    1 - 0.17 * cosine(hue - 30) + 0.24 * cosine(2 * hue) + 0.32 * cosine(3 * hue + 6) - 0.2 * cosine(4 * hue - 63);
  const sL = 1 + (0.015 * (mL - 50) ** 2) / Math.sqrt(20 + (mL - 50) ** 2);
  const [sC, sH] = [1 + 0.045 * mC, 1 + 0.015 * mC * t];
  const turn = 60 * Math.exp(-(((hue - 275) / 25) ** 2));
  const rT = -2 * seventh(mC) * Math.sin((turn * Math.PI) / 180);
  return Math.sqrt((dL / sL) ** 2 + (dC / sC) ** 2 + (dH / sH) ** 2 + rT * (dC / sC) * (dH / sH));
}
