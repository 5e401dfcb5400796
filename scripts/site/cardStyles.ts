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

function plainRules(css: string, tokens: Tokens): string {
  return [...withoutAtRules(css).matchAll(/([^{}]+)\{([^{}]*)\}/g)]
    .map(([, selectors = '', body = '']) => {
      const plain = selectors
        .split(',')
        .map((one) => one.trim())
        .filter((one) => PLAIN_SELECTOR.test(one));
      const paints = body
        .split(';')
        .map((one) => one.trim())
        .filter((one) => PAINTS.test(one) && !one.includes('revert'));
      const declarations = paints.map((one) => resolve(one, tokens)).join(';');
      return plain.length > 0 && declarations !== '' ? `${plain.join(',')}{${declarations}}` : '';
    })
    .join('');
}

/** The site's style sheets for the drawings on cards: colours and lines, in one dye, without anything a browser works out. */
export function cardStyles(
  css: string,
  dye: string | undefined,
): { readonly rules: string; readonly colour: (name: string) => string } {
  const root = rootTokens(css);
  const own = dye === undefined ? root.get('ink-2') : root.get(dye);
  const tokens = new Map([
    ...root,
    ['dye', own ?? '#000'],
    ['dye-text', own ?? '#000'],
    ['dye-soft', root.get('paper-2') ?? '#eee'],
  ]);
  return { rules: plainRules(css, tokens), colour: (name) => resolve(tokens.get(name) ?? '#000', tokens) };
}
