/** Script that looks after versions and the worker on pages; below the site's root. Its address never changes, like the worker's. */
export const LATE_FILE = 'late.js';

/** File that names the version of the build, below the site's root. */
export const VERSION_FILE = 'version.json';

/** Name of the element of a page's head that says which version the page is of. */
export const VERSION_META = 'atlas-version';
