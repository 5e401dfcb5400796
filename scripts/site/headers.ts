/**
 * The headers that a careful host sends with the site: the one list from which the files for hosts are written, and
 * under which the browser tests run.
 */

/** What every document may do. Nothing foreign, nothing made of text. */
const DIRECTIVES = [
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "worker-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
  "media-src 'none'",
  "manifest-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types default',
] as const;

/**
 * The policy of pages that others frame. Of styles and scripts it says nothing: each of these pages carries its own and
 * names them by their bytes in a policy of its own (`ownPolicy`), which holds on hosts without headers too, and for
 * snapshots of old builds.
 * `frame-ancestors` is left out: even `*` shuts out sandboxed `srcdoc`, `data:` and `file:` parents.
 */
export const EMBED_POLICY = DIRECTIVES.join('; ');

/** The policy of all other pages: no styles and scripts of their own, and nobody lays anything over them. */
export const PAGE_POLICY = [
  "default-src 'self'",
  "style-src 'self'",
  "script-src 'self'",
  ...DIRECTIVES,
  "frame-ancestors 'self'",
].join('; ');

/** Sent with every answer. Data and scripts are public: pages in a sandbox, which have no origin, may read them. */
const EVERYWHERE = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'X-Content-Type-Options': 'nosniff',
} as const;

/** Sent with what a browser opens or sets to work by itself: pages, and workers. */
const DOCUMENTS = {
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
} as const;

const FOREVER = 'public, max-age=31536000, immutable';
/** Kept, but asked after each time: a new build is seen at the next visit. */
const ASK = 'no-cache';

/** Folders that others frame. */
const FRAMED = ['embed', 'frozen'] as const;
/** Folders whose files carry a hash of their content in their address. */
const HASHED = ['assets', 'frozen'] as const;

/**
 * Scripts, styles and data that pages ask for by the dozen. The page's own policies hold for them; theirs would be half a
 * kilobyte a file that nothing reads. A worker has none but its own.
 */
const PARTS = 'assets/(?!maplibre-gl-worker)[^/]+[.](?:css|js)$|data/.+[.](?:csv|geojson|json)$';
const IS_PART = new RegExp(`(?:^|/)(?:${PARTS})`);

const isBelow = (folders: readonly string[], path: string): boolean =>
  folders.some((folder) => path.startsWith(`${folder}/`));

export type Headers = Readonly<Record<string, string>>;

const ofDocument = (policy: string): Headers => ({ ...DOCUMENTS, 'Content-Security-Policy': policy });

/** The headers of one answer. `path` is below the site's root, without a slash before it. */
export function headersFor(path: string): Headers {
  return {
    ...EVERYWHERE,
    ...(IS_PART.test(path) ? {} : ofDocument(isBelow(FRAMED, path) ? EMBED_POLICY : PAGE_POLICY)),
    'Cache-Control': isBelow(HASHED, path) ? FOREVER : ASK,
  };
}

/**
 * The file `_headers` that Netlify and Cloudflare Pages read at the root of what is published. Both add up the rules
 * that match a path, so no two rules here give the same header to one path.
 *
 * @param pages first parts of the addresses of pages that nobody else frames
 * @param base path of the site's root, with a slash at both ends
 */
export function headersFile(pages: readonly string[], base = '/'): string {
  const rule = (path: string, headers: Headers) =>
    [base + path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  return `${[
    rule('*', EVERYWHERE),
    ...['', 'index.html', '404.html', ...pages.map((page) => `${page}/*`), 'assets/maplibre-gl-worker*'].map((path) =>
      rule(path, ofDocument(PAGE_POLICY)),
    ),
    ...FRAMED.map((folder) => rule(`${folder}/*`, ofDocument(EMBED_POLICY))),
    ...HASHED.map((folder) => rule(`${folder}/*`, { 'Cache-Control': FOREVER })),
  ].join('\n')}\n`;
}

/** What deploy/nginx.conf is written for; whoever uses it sets these two. */
export const NGINX_EXAMPLE = { root: '/srv/atlas', listen: '80' } as const;

const quoted = (value: string): string => `"${value}"`;

/** The part of an nginx configuration that makes it send the same; see docs/hosting.md for the rest. */
export function nginxFile({ root, listen }: { readonly root: string; readonly listen: string }): string {
  const add = (name: string, value: string) => `  add_header ${name} ${value} always;`;
  const always = Object.entries(EVERYWHERE).map(([name, value]) => add(name, quoted(value)));
  // nginx sends no header without a value.
  const variable = (name: string) => `$atlas_${name.toLowerCase().replaceAll('-', '_')}`;
  const ofDocuments = Object.entries(DOCUMENTS).map(
    ([name, value]) => `map $uri ${variable(name)} {
  default ${quoted(value)};
  ~/(${PARTS}) "";
}`,
  );
  return `# Written by npm run headers. Put it among nginx's sites; set the address and the folder.
map $uri $atlas_policy {
  default ${quoted(PAGE_POLICY)};
  ~/(${PARTS}) "";
  ~/(${FRAMED.join('|')})/ ${quoted(EMBED_POLICY)};
}
${ofDocuments.join('\n')}
map $uri $atlas_cache {
  default ${quoted(ASK)};
  ~/(${HASHED.join('|')})/ ${quoted(FOREVER)};
}
server {
  listen ${listen};
  root ${root};
  index index.html;
  charset utf-8;
  charset_types text/html text/css text/csv text/plain application/javascript application/json image/svg+xml;
  absolute_redirect off;
  server_tokens off;
  error_page 404 /404.html;

  gzip on;
  gzip_vary on;
  gzip_min_length 512;
  gzip_types text/css text/csv text/plain application/javascript application/json application/geo+json application/manifest+json image/svg+xml;

${always.join('\n')}
${Object.keys(DOCUMENTS)
  .map((name) => add(name, variable(name)))
  .join('\n')}
  add_header Content-Security-Policy $atlas_policy always;
  add_header Cache-Control $atlas_cache always;

  location / {
    try_files $uri $uri/ =404;
  }
  location ~ \\.geojson$ {
    types { application/geo+json geojson; }
  }
  location ~ \\.webmanifest$ {
    types { application/manifest+json webmanifest; }
  }
  location ~ \\.csv$ {
    types { text/csv csv; }
  }
}
`;
}
