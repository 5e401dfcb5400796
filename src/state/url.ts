/** All that a link can share besides the page itself. */
export interface Selection {
  /** Id of a place or claim. */
  readonly select?: string;
  /** What is searched for. */
  readonly q?: string;
  readonly scheme: 'light' | 'dark';
}

export const DEFAULT_SELECTION: Selection = { scheme: 'light' };

const ID = /^[a-z0-9][a-z0-9-]{0,119}$/;
/** No query that we write comes near it; a longer one is not ours. */
const LONGEST = 4096;

const LONGEST_QUERY = 100;
/** Words to search for, on one line, without blanks around them. */
export const cleanQuery = (text: string): string =>
  [...text.replace(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]+/gu, ' ').trim()].slice(0, LONGEST_QUERY).join('').trim();

/** Reads a query string. What is unknown, malformed or too long is left out: any text gives a valid selection. */
export function parseSelection(search: string): Selection {
  if (search.length > LONGEST) return DEFAULT_SELECTION;
  const query = new URLSearchParams(search);
  const select = query.get('select') ?? '';
  const q = cleanQuery(query.get('q') ?? '');
  return {
    ...(ID.test(select) ? { select } : {}),
    ...(q === '' ? {} : { q }),
    scheme: query.get('theme') === 'dark' ? 'dark' : 'light',
  };
}

/** Writes a query string, "" for the default; what is default is left out. `parseSelection` reads back the same selection. */
export function serializeSelection({ select, q, scheme }: Selection): string {
  const query = new URLSearchParams();
  if (select !== undefined) query.set('select', select);
  if (q !== undefined) query.set('q', q);
  if (scheme !== DEFAULT_SELECTION.scheme) query.set('theme', scheme);
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
}
