const TOKENS: Readonly<Record<string, string>> = { '**/': '(?:[^/]+/)*', '**': '.*', '*': '[^/]*', '?': '[^/]' };

function translate(part: string): string {
  const known = TOKENS[part];
  if (known !== undefined) return known;
  if (part.startsWith('{')) return `(?:${part.slice(1, -1).split(',').map(translateAll).join('|')})`;
  return part.replace(/[\\^$.|+()[\]{}]/g, '\\$&');
}

function translateAll(glob: string): string {
  return (glob.match(/\*\*\/|\*\*|\*|\?|\{[^}]*\}|[^*?{]+|\{/g) ?? []).map(translate).join('');
}

/** A glob of `*`, `**`, `?` and `{a,b}` as a regular expression over a whole path with `/` between its parts. */
export function globToRegExp(glob: string): RegExp {
  return new RegExp(`^${translateAll(glob)}$`);
}

/** The part of a glob before its first wild part: for `src/views/<any>/view.ts` it is `src/views`. */
export function fixedPrefix(glob: string): string {
  const parts = glob.split('/');
  const wild = parts.findIndex((part) => /[*?{]/.test(part));
  return (wild === -1 ? parts : parts.slice(0, wild)).join('/');
}
