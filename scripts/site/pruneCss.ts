/**
 * Leaves of a style sheet what a page can ever use. Meant for what the bundler writes: minified, without nesting and
 * comments. Whatever is not understood is kept.
 */

/** A name that the page, or a script that works on it, knows: class, id, attribute, element, value or custom property. */
export type Knows = (name: string) => boolean;

interface Rule {
  /** What stands before the brace. */
  readonly prelude: string;
  /** What stands between the braces; nothing for a statement such as `@import`. */
  readonly body: string | undefined;
}

const CLOSERS: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };

/** Where the text behind `start`, an opening bracket or quote, is closed. */
function endOf(text: string, start: number): number {
  const open = text[start] ?? '';
  if (open === '"' || open === "'") return endOfString(text, start, open);
  const closer = CLOSERS[open];
  for (let i = start + 1; i < text.length; i += 1) {
    const sign = text[i] ?? '';
    if (sign === closer) return i;
    if (sign in CLOSERS || sign === '"' || sign === "'") i = endOf(text, i);
  }
  return text.length;
}

function endOfString(text: string, start: number, quote: string): number {
  for (let i = start + 1; i < text.length; i += 1) {
    if (text[i] === '\\') i += 1;
    else if (text[i] === quote) return i;
  }
  return text.length;
}

/** The parts of a text between separators that stand in no bracket and no quotation. */
export function split(text: string, separator: string): string[] {
  const parts: string[] = [];
  let from = 0;
  for (let i = 0; i < text.length; i += 1) {
    const sign = text[i] ?? '';
    if (sign === separator) {
      parts.push(text.slice(from, i));
      from = i + 1;
    } else if (sign in CLOSERS || sign === '"' || sign === "'") i = endOf(text, i);
  }
  return [...parts, text.slice(from)].filter((part) => part.trim() !== '');
}

function rulesOf(css: string): Rule[] {
  const rules: Rule[] = [];
  let from = 0;
  for (let i = 0; i < css.length; i += 1) {
    const sign = css[i] ?? '';
    if (sign === ';') {
      rules.push({ prelude: css.slice(from, i).trim(), body: undefined });
      from = i + 1;
    } else if (sign === '{') {
      const end = endOf(css, i);
      rules.push({ prelude: css.slice(from, i).trim(), body: css.slice(i + 1, end) });
      i = end;
      from = end + 1;
    } else if (sign in CLOSERS || sign === '"' || sign === "'") i = endOf(css, i);
  }
  return rules;
}

// What stands in brackets of :not(), :is() or :has() need not be there for the rule to hold.
const withoutArguments = (selector: string): string => {
  const open = selector.indexOf('(');
  if (open < 0) return selector;
  return withoutArguments(selector.slice(0, open) + selector.slice(endOf(selector, open) + 1));
};

const ATTRIBUTE = /\[\s*([\w-]+)(?:[~|^$*]?=\s*["']?([\w-]+))?/g;
const NAMED = /[.#]([\w-]+)/g;
const ELEMENT = /(?:^|[\s>+~])([a-z][\w-]*)/gi;

/** Every name without which a selector matches nothing. */
function namesOf(selector: string): string[] {
  const plain = withoutArguments(selector);
  const attributes = [...plain.matchAll(ATTRIBUTE)].flatMap(([, name, value]) => [name, value]);
  const rest = plain.replace(/\[[^\]]*\]/g, '');
  const others = [NAMED, ELEMENT].flatMap((pattern) => [...rest.matchAll(pattern)].map(([, name]) => name));
  return [...attributes, ...others].filter((name) => name !== undefined);
}

const canMatch = (selector: string, knows: Knows): boolean => selector.includes('\\') || namesOf(selector).every(knows);

const GROUPS = /^@(?:media|container|supports|layer)\b/;

function keepRule({ prelude, body }: Rule, knows: Knows): string {
  if (body === undefined) return `${prelude};`;
  if (GROUPS.test(prelude)) {
    const inside = rulesOf(body)
      .map((rule) => keepRule(rule, knows))
      .join('');
    return inside === '' ? '' : `${prelude}{${inside}}`;
  }
  if (prelude.startsWith('@')) return `${prelude}{${body}}`;
  const selectors = split(prelude, ',').filter((selector) => canMatch(selector, knows));
  return selectors.length === 0 ? '' : `${selectors.join(',')}{${body}}`;
}

const PROPERTY = /(?:^|[{;])(--[\w-]+):/g;

/** Takes away declarations of custom properties that nothing reads; what they read may then be read no more. */
function dropUnread(css: string, knows: Knows): string {
  const read = new Set([...css.matchAll(/var\(\s*(--[\w-]+)/g)].map(([, name]) => name));
  const unread = new Set(
    [...css.matchAll(PROPERTY)].map(([, name = '']) => name).filter((name) => !read.has(name) && !knows(name)),
  );
  if (unread.size === 0) return css;
  return dropUnread(withoutDeclarations(css, unread), knows);
}

function withoutDeclarations(css: string, names: ReadonlySet<string>): string {
  return rulesOf(css)
    .map(({ prelude, body }) => {
      if (body === undefined) return `${prelude};`;
      const inside = GROUPS.test(prelude)
        ? withoutDeclarations(body, names)
        : split(body, ';')
            .filter((declaration) => !names.has(declaration.slice(0, declaration.indexOf(':')).trim()))
            .join(';');
      return inside === '' ? '' : `${prelude}{${inside}}`;
    })
    .join('');
}

/** The rules of a style sheet whose names the page knows, with the custom properties that are read. */
export const pruneCss = (css: string, knows: Knows): string =>
  dropUnread(
    rulesOf(css)
      .map((rule) => keepRule(rule, knows))
      .join(''),
    knows,
  );
