/**
 * The worker that lets the site go on without the network; see docs/decisions/0013-offline.md. One script, put to work in
 * three folders: at the wall it holds everything the wall needs, checked by its sum; at the pages what was looked at.
 */
import { clientsClaim, setCacheNameDetails } from 'workbox-core';
import { ExpirationPlugin } from 'workbox-expiration';
import { addPlugins, cleanupOutdatedCaches, precacheAndRoute } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import { NetworkFirst, StaleWhileRevalidate } from 'workbox-strategies';
import { workerHost } from './host';
import { isTakeOver } from './messages';
import { CACHE_PREFIX, WALL_SCOPE } from './scopes';
import { checkSums, keptFiles, type Sums } from './sums';

/** Put in by scripts/site/worker.ts when all other files of the build are there. */
declare const WALL_SUMS: Sums;

/** A server that has not answered after so long is asked no more, where there is a kept answer. */
const PATIENCE_S = 4;

const root = new URL('./', workerHost.location.href).href;
const scope = workerHost.registration.scope.slice(root.length);

/** Holds all files of one build together. A new build takes over when the wall says so: between two stops. */
function keepWall(): void {
  addPlugins([checkSums]);
  // The wall's settings are in its address; the page is the same whatever they are.
  precacheAndRoute(keptFiles(WALL_SUMS), { cleanURLs: false, ignoreURLParametersMatching: [/./] });
  cleanupOutdatedCaches();
  workerHost.addEventListener('message', ({ data }) => {
    if (isTakeOver(data)) void workerHost.skipWaiting();
  });
}

/** A page is the same file whatever its address sets. */
const withoutSearch = {
  cacheKeyWillBeUsed: async ({ request }: { request: Request }) => request.url.replace(/[?#].*/, ''),
};

const kept = (name: string, most: number) => ({
  cacheName: `${CACHE_PREFIX}-${name}-${workerHost.registration.scope}`,
  plugins: [withoutSearch, new ExpirationPlugin({ maxEntries: most, purgeOnQuotaError: true })],
});

const isBelow = (folder: string) => (context: { url: URL }) => context.url.href.startsWith(root + folder);

/** Holds what was looked at; what the network has comes first, so that two tabs may well be of two builds. */
function keepPages(): void {
  const pages = new NetworkFirst({ ...kept('pages', 60), networkTimeoutSeconds: PATIENCE_S });
  registerRoute(({ url }) => isBelow(scope)({ url }) && url.pathname.endsWith('/'), pages);
  registerRoute(isBelow('data/'), new NetworkFirst({ ...kept('data', 60), networkTimeoutSeconds: PATIENCE_S }));
  // Their address has their content's hash. Asked again all the same, by way of the browser's own cache: that mends a broken copy.
  registerRoute(isBelow('assets/'), new StaleWhileRevalidate(kept('assets', 240)));
  void workerHost.skipWaiting();
}

setCacheNameDetails({ prefix: CACHE_PREFIX });
clientsClaim();
if (scope === WALL_SCOPE) keepWall();
else keepPages();
