/** Nouns that no rule makes singular. */
const IRREGULAR: Readonly<Record<string, string>> = {
  people: 'person',
  women: 'woman',
  men: 'man',
  headquarters: 'headquarters',
  series: 'series',
  yuan: 'yuan',
};

const RULES: readonly (readonly [RegExp, string])[] = [
  [/([^aeiou])ies$/, '$1y'],
  [/(ss|x|ch|sh|zz)es$/, '$1'],
  [/([^su])s$/, '$1'],
  [/([aeo]u)s$/, '$1'],
];

/** The singular of an English noun or a phrase that ends in one: "business areas" gives "business area". */
export function singular(phrase: string): string {
  const [head = '', noun = ''] =
    phrase.split(/(?<=\s)(?=\S+$)/).length > 1 ? phrase.split(/(?<=\s)(?=\S+$)/) : ['', phrase];
  const rule = RULES.find(([ending]) => ending.test(noun));
  return head + (IRREGULAR[noun] ?? (rule ? noun.replace(rule[0], rule[1]) : noun));
}
