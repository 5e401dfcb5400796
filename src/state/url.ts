import { cleanFilter, FACETS, type Filter, isFiltering } from '../domain/filter';

/** All that a link can share besides the page itself. */
export interface Selection {
  /** Id of a place or claim. */
  readonly select?: string;
  /** What is searched for. */
  readonly q?: string;
  /** Ids of two claims to be compared; one alone waits for the other. */
  readonly a?: string;
  readonly b?: string;
  /** Which claims are looked at; absent where all are. In canonical form. */
  readonly filter?: Filter;
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

/** Values of each facet, separated by commas; a parameter given twice counts as one. */
function parseFilter(query: URLSearchParams): Filter {
  const facets = FACETS.map((facet) => [facet, query.getAll(facet).join().split(',').filter(isId)] as const);
  return cleanFilter(Object.fromEntries(facets));
}

const isId = (text: string): boolean => ID.test(text);

/** Reads a query string. What is unknown, malformed or too long is left out: any text gives a valid selection. */
export function parseSelection(search: string): Selection {
  if (search.length > LONGEST) return DEFAULT_SELECTION;
  const query = new URLSearchParams(search);
  const select = query.get('select') ?? '';
  const q = cleanQuery(query.get('q') ?? '');
  const filter = parseFilter(query);
  const [a, b] = ['a', 'b'].map((name) => query.get(name) ?? '');
  return {
    ...(isId(select) ? { select } : {}),
    ...(q === '' ? {} : { q }),
    ...(isId(a ?? '') ? { a } : {}),
    ...(isId(b ?? '') ? { b } : {}),
    ...(isFiltering(filter) ? { filter } : {}),
    scheme: query.get('theme') === 'dark' ? 'dark' : 'light',
  };
}

/** Writes a query string, "" for the default; what is default is left out. `parseSelection` reads back the same selection. */
export function serializeSelection({ select, q, a, b, filter = {}, scheme }: Selection): string {
  const query = new URLSearchParams();
  for (const [facet, ids] of Object.entries(cleanFilter(filter))) query.set(facet, ids.join());
  if (select !== undefined) query.set('select', select);
  if (q !== undefined) query.set('q', q);
  if (a !== undefined) query.set('a', a);
  if (b !== undefined) query.set('b', b);
  if (scheme !== DEFAULT_SELECTION.scheme) query.set('theme', scheme);
  // A comma may stand in a query as it is, and people read these addresses.
  const text = query.toString().replaceAll('%2C', ',');
  return text === '' ? '' : `?${text}`;
}
