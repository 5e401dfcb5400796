/** What all plans share, below the site's root. */
export const SHARED_PATH = 'data/atlas/shared.json';

/** The claims of a plan, below the site's root. */
export const claimsPath = (plan: string): string => `data/atlas/${plan}.json`;

/** A file of boundaries, below the site's root. */
export const geometryPath = (file: string): string => `data/geo/${file}.json`;

/** Which tours a wall can show, below the site's root. */
export const TOURS_PATH = 'data/screen/index.json';

/** A tour in a language, below the site's root. */
export const tourPath = (tour: string, lang: string): string => `data/screen/${tour}.${lang}.json`;

/** What a presenter may call up in a language, below the site's root. */
export const explorePath = (lang: string): string => `data/screen/explore.${lang}.json`;
