/** Nouns that no rule makes singular. */
const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['people', 'person'],
  ['women', 'woman'],
  ['men', 'man'],
  ['headquarters', 'headquarters'],
  ['series', 'series'],
]);

/** The first ending that fits is replaced. A noun in -ss or -us is singular already. */
const ENDINGS: readonly (readonly [ending: RegExp, singular: string])[] = [
  [/([^aeiou])ies$/, '$1y'],
  [/(ss|x|ch|sh)es$/, '$1'],
  [/([^su])s$/, '$1'],
];

function singularNoun(noun: string): string {
  const ending = ENDINGS.find(([pattern]) => pattern.test(noun));
  return IRREGULAR.get(noun) ?? (ending ? noun.replace(...ending) : noun);
}

/** The singular of an English phrase that ends in its noun: "business areas" gives "business area". */
export const singular = (phrase: string): string => phrase.replace(/[a-z]+$/, singularNoun);
