/**
 * Where the worker (keep-entry.ts) is at work, below the site's root. Embeds and frozen versions lie in none of these folders:
 * nothing is ever kept on their behalf.
 */
export const WALL_SCOPE = 'screen/';

/** Each language's pages have a worker of their own. */
export const PAGE_SCOPES = ['zh/', 'en/'] as const;

/** Where the worker's script lies below the site's root; it never moves. */
export const WORKER_FILE = 'sw.js';
/** Stands beside it, for the day on which it has to replace it. */
export const WORKER_OFF_FILE = 'sw-off.js';

/** What all names of our caches begin with: other sites of the same origin have theirs. */
export const CACHE_PREFIX = 'atlas';
