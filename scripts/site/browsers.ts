// Chrome 109 is the last on Windows 7, which offices still run; everything is built down to it.
/** The oldest browsers that the site works in, as the bundler names them. */
export const OLDEST_BROWSERS = ['chrome109', 'firefox115', 'safari16'];
