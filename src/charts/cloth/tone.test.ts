import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DEFICIENCIES, difference, type Linear, lab, linear, seen } from '../../ui/styles/testing/colour';
import { COUNTS, clothOf } from './testing/cloth';
import { coverOf, scaleOf } from './weave';

const css = readFileSync('src/ui/styles/tokens.css', 'utf8');
const DYES = ['indigo', 'madder', 'malachite', 'gardenia', 'walnut'];

/** Colours of a rule of the tokens, those of the light scheme where it names none. */
function scheme(selector: string): (name: string) => Linear {
  const rule =
    css.split('}').find((part) => new RegExp(`\n *${selector.replace(/[[\]]/g, '\\$&')} \\{`).test(part)) ?? '';
  return (name) => {
    const hex = new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(rule)?.[1];
    if (!hex) throw new Error(`${selector} has no --${name}`);
    return linear(hex);
  };
}

/** Where the cloth is looked at: on a screen in both schemes, and on white paper in the dyes of the light one. */
const GROUNDS: Readonly<Record<string, { readonly colour: (name: string) => Linear; readonly sign: 1 | -1 }>> = {
  'on a light screen': { colour: scheme(':root'), sign: -1 },
  'on a dark screen': { colour: scheme('[data-scheme="dark"]'), sign: 1 },
  'on paper': { colour: (name) => (name === 'paper' ? linear('#ffffff') : scheme(':root')(name)), sign: -1 },
};

const mix = (a: Linear, b: Linear, part: number): Linear => [
  a[0] + (b[0] - a[0]) * part,
  a[1] + (b[1] - a[1]) * part,
  a[2] + (b[2] - a[2]) * part,
];
/** As a printer without colours gives it. */
const grey = ([r, g, b]: Linear): Linear => {
  const y = 0.2126 * r + 0.7152 * g + 0.0722 * b;
  return [y, y, y];
};
/** Deficiencies as Machado, Oliveira and Fernandes simulate them (IEEE TVCG 15(6), 2009), full, on linear RGB. */
const EYES: Readonly<Record<string, (colour: Linear) => Linear>> = {
  common: (colour) => colour,
  'in grey print': grey,
  ...Object.fromEntries(Object.entries(DEFICIENCIES).map(([name, matrix]) => [name, (c: Linear) => seen(matrix, c)])),
};

const scale = scaleOf(clothOf(1, COUNTS).cells, 'count');
/** Four numbers a quarter of the densest cell's apart. */
const most = Math.max(...Object.values(COUNTS));
const STEPS = [0, 0.25, 0.5, 0.75, 1].map((part) => Math.round(most * part));

// An eye that sees no single threads sees the mean of dye and paper.
describe.each(Object.entries(GROUNDS))('the tone of the cloth, %s', (_, { colour, sign }) => {
  describe.each(DYES)('in %s', (dye) => {
    it.each(Object.keys(EYES))('goes with the number, %s', (eye) => {
      const see = EYES[eye] ?? grey;
      const tones = STEPS.map((count) => lab(see(mix(colour('paper'), colour(dye), coverOf(count, scale)))));
      for (const [index, tone] of tones.slice(1).entries()) {
        const before = tones[index] ?? tone;
        expect(Math.sign(tone[0] - before[0]), 'lighter or darker, always the same way').toBe(sign);
        expect(difference(before, tone), 'a step that can be seen').toBeGreaterThan(4);
      }
    });
  });
});
