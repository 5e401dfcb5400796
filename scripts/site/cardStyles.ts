import { split } from './pruneCss';

/** Colours of the tokens in the light scheme, by the name of the custom property. */
type Tokens = ReadonlyMap<string, string>;

const DECLARED = /--([\w-]+):\s*([^;]+)/g;

/** The custom properties that `:root` sets. Blocks for themes of embeds set a few of them: the longest is the site's own. */
function rootTokens(css: string): Tokens {
  const blocks = [...css.matchAll(/:root\s*\{([^}]*)\}/g)].map(([, block = '']) => block);
  const longest = blocks.toSorted((one, other) => other.length - one.length)[0] ?? '';
  return new Map([...longest.matchAll(DECLARED)].map(([, name = '', value = '']) => [name, value.trim()]));
}

/** Puts values in the place of `var(--…)`, until none is left. What has no value makes its declaration void. */
function resolve(value: string, tokens: Tokens, depth = 0): string {
  if (depth > 8 || !value.includes('var(')) return value;
  const next = value.replace(
    /var\(--([\w-]+)(?:,\s*([^()]*))?\)/g,
    (_, name: string, other?: string) => tokens.get(name) ?? other ?? 'none',
  );
  return resolve(next, tokens, depth + 1);
}

/** Style sheets without what stands in `@media` and the like: a card is of one size and one scheme. */
function withoutAtRules(css: string): string {
  let out = '';
  let depth = 0;
  let skipping = -1;
  for (const char of css.replace(/\/\*[\s\S]*?\*\//g, '')) {
    if (char === '@' && skipping < 0) skipping = depth;
    if (skipping < 0) out += char;
    if (char === '{') depth += 1;
    if (char === '}') depth -= 1;
    if (skipping >= 0 && depth === skipping && (char === '}' || char === ';')) skipping = -1;
  }
  return out;
}

/** What the drawing program understands: classes, elements, and one within another. */
const PLAIN_SELECTOR = /^[\w\s.>-]+$/;
const PAINTS = /^(?:fill|stroke|opacity|paint-order|display|visibility|stop)/;

/** Selectors that a card's drawing program understands; a comma within brackets parts none. */
const plainSelectors = (selectors: string): string[] =>
  split(selectors, ',')
    .map((one) => one.trim())
    .filter((one) => PLAIN_SELECTOR.test(one));

const paintsIn = (body: string): string[] =>
  body
    .split(';')
    .map((one) => one.trim())
    .filter((one) => PAINTS.test(one) && !one.includes('revert'));

const ruleOf = (selectors: readonly string[], paints: readonly string[], tokens: Tokens): string =>
  selectors.length > 0 && paints.length > 0
    ? `${selectors.join(',')}{${paints.map((one) => resolve(one, tokens)).join(';')}}`
    : '';

/** A selector for what a dye colours: what bears its name, and what stands in that. */
function dyed(selector: string, dye: string): string[] {
  const named = `[data-dye="${dye}"]`;
  const first = /^[^\s>]+/.exec(selector)?.[0] ?? '';
  return [`${named} ${selector}`, first + named + selector.slice(first.length)];
}

/** Custom properties are not inherited in a card: where a drawing has several dyes, each has rules of its own. */
const rulesByDye = (
  selectors: readonly string[],
  paints: readonly string[],
  dyes: ReadonlyMap<string, Tokens>,
): string =>
  [...dyes]
    .map(([dye, tokens]) =>
      ruleOf(
        selectors.flatMap((selector) => dyed(selector, dye)),
        paints.filter((one) => one.includes('var(--dye')),
        tokens,
      ),
    )
    .join('');

function plainRules(css: string, tokens: Tokens, dyes: ReadonlyMap<string, Tokens>): string {
  return [...withoutAtRules(css).matchAll(/([^{}]+)\{([^{}]*)\}/g)]
    .map(([, selectors = '', body = '']) => {
      const [plain, paints] = [plainSelectors(selectors), paintsIn(body)];
      return ruleOf(plain, paints, tokens) + rulesByDye(plain, paints, dyes);
    })
    .join('');
}

const inDye = (root: Tokens, colour: string | undefined): Tokens =>
  new Map([
    ...root,
    ['dye', colour ?? '#000'],
    ['dye-text', colour ?? '#000'],
    ['dye-soft', root.get('paper-2') ?? '#eee'],
  ]);

/** The site's style sheets for the drawings on cards: colours and lines, without anything a browser works out. */
export function cardStyles(
  css: string,
  dyes: readonly string[],
): { readonly rules: string; readonly colour: (name: string) => string } {
  const root = rootTokens(css);
  const [own] = dyes;
  const tokens = inDye(root, dyes.length === 1 && own !== undefined ? root.get(own) : root.get('ink-2'));
  const each = new Map(dyes.length > 1 ? dyes.map((dye) => [dye, inDye(root, root.get(dye))] as const) : []);
  return { rules: plainRules(css, tokens, each), colour: (name) => resolve(tokens.get(name) ?? '#000', tokens) };
}
