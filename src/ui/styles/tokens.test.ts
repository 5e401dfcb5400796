import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrast, DEFICIENCIES, difference, type Linear, lab, linear, seen } from './testing/colour';

const css = readFileSync('src/ui/styles/tokens.css', 'utf8');

/** The colours that a rule of the style sheet names. */
function coloursOf(selector: string): Map<string, Linear> {
  const rule = css.split('}').find((part) => part.includes(`\n${selector} {`) || part.includes(`\n  ${selector} {`));
  if (rule === undefined) throw new Error(`tokens.css has no rule ${selector}`);
  return new Map(
    [...rule.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name = '', hex = '']) => [name, linear(hex)]),
  );
}

const light = coloursOf(':root');
const SCHEMES = { light, dark: new Map([...light, ...coloursOf('[data-scheme="dark"]')]) };
const DYES = ['indigo', 'madder', 'malachite', 'gardenia', 'walnut'];
/** The dyes of the four plans; walnut marks what belongs to none. */
const OF_PLANS = DYES.slice(0, 4);
const pairs = OF_PLANS.flatMap((a, index) => OF_PLANS.slice(index + 1).map((b) => [a, b] as const));

describe.each(Object.entries(SCHEMES))('the %s scheme', (_name, colours) => {
  const colour = (name: string): Linear => {
    const found = colours.get(name);
    if (!found) throw new Error(`no colour --${name}`);
    return found;
  };
  const ratio = (front: string, back: string): number => contrast(colour(front), colour(back));

  it.each(DYES.flatMap((dye) => ['paper', 'land'].map((ground) => [dye, ground])))(
    'has marks in %s that stand out from %s (3:1)',
    (dye, ground) => {
      expect(ratio(dye, ground)).toBeGreaterThanOrEqual(3);
    },
  );
  it.each([...DYES.map((dye) => `${dye}-text`), 'ink', 'ink-2'])('has words in %s that can be read (4.5:1)', (ink) => {
    for (const ground of ['paper', 'paper-2', 'card', 'land'])
      expect(ratio(ink, ground), `on ${ground}`).toBeGreaterThanOrEqual(4.5);
  });
  it('has a ring of focus that stands out from every ground (3:1)', () => {
    for (const ground of ['paper', 'paper-2', 'card', 'land']) expect(ratio('focus', ground)).toBeGreaterThanOrEqual(3);
  });
  it.each(pairs)('[G7] keeps %s and %s apart for every eye', (a, b) => {
    const apart = (see: (colour: Linear) => Linear) => difference(lab(see(colour(a))), lab(see(colour(b))));
    expect(
      apart((same) => same),
      'common vision',
    ).toBeGreaterThanOrEqual(20);
    for (const [name, deficiency] of Object.entries(DEFICIENCIES))
      expect(
        apart((seenBy) => seen(deficiency, seenBy)),
        name,
      ).toBeGreaterThanOrEqual(10);
  });
});

describe('the reckoning', () => {
  it('agrees with the contrast of black on white, and of a known grey', () => {
    expect(contrast(linear('#000000'), linear('#ffffff'))).toBeCloseTo(21, 6);
    expect(contrast(linear('#767676'), linear('#ffffff'))).toBeCloseTo(4.54, 2);
  });
  // Sharma, Wu and Dalal 2005, table 1.
  it.each<[number, ReturnType<typeof lab>, ReturnType<typeof lab>]>([
    [2.0425, [50, 2.6772, -79.7751], [50, 0, -82.7485]],
    [7.2195, [50, 2.49, -0.001], [50, -2.49, 0.0011]],
    [4.7461, [50, -0.001, 2.49], [50, 0.0011, -2.49]],
    [27.1492, [50, 2.5, 0], [73, 25, -18]],
    [22.8977, [50, 2.5, 0], [61, -5, 29]],
    [1.2644, [60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387]],
    [0.9082, [2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514]],
  ])('agrees with the published difference %d', (expected, a, b) => {
    expect(difference(a, b)).toBeCloseTo(expected, 4);
  });
  it('agrees with the CIELAB of red', () => {
    const [l, a, b] = lab(linear('#ff0000'));
    expect([l, a, b].map((value) => Math.round(value * 10) / 10)).toEqual([53.2, 80.1, 67.2]);
  });
});
