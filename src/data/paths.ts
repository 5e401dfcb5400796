/** What all plans share, below the site's root. */
export const SHARED_PATH = 'data/atlas/shared.json';

/** The claims of a plan, below the site's root. */
export const claimsPath = (plan: string): string => `data/atlas/${plan}.json`;

/** How many files the claims of a plan are dealt into, by their ids. A prime: ids of one kind do not all fall to one. */
const PARTS = 31;

/** The files that claims of one prefix, which is a plan's, are dealt into, below the site's root. */
export const partPaths = (prefix: string): string[] => Array.from({ length: PARTS }, (_, part) => partAt(prefix, part));

const partAt = (prefix: string, part: number): string => `data/atlas/parts/${prefix}-${part}.json`;

/**
 * The file below the site's root that a claim is dealt into: a part of the atlas that needs no other. There is one for
 * every id that begins with a plan's prefix, whether there is such a claim or not, so that none is asked for in vain.
 */
export function partPath(claim: string): string {
  const part = [...claim].reduce((sum, letter) => (sum * 33 + letter.charCodeAt(0)) % PARTS, 0);
  return partAt(claim.slice(0, claim.indexOf('-')), part);
}

/** A file of boundaries, below the site's root. */
export const geometryPath = (file: string): string => `data/geo/${file}.json`;

/** Which tours a wall can show, below the site's root. */
export const TOURS_PATH = 'data/screen/index.json';

/** A tour in a language, below the site's root. */
export const tourPath = (tour: string, lang: string): string => `data/screen/${tour}.${lang}.json`;

/** What a presenter may call up in a language, below the site's root. */
export const explorePath = (lang: string): string => `data/screen/explore.${lang}.json`;
