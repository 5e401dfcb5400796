/** The kill switch: put in the worker's place, it forgets all that was kept, takes itself away, and opens its pages anew. */
import { workerHost } from './host';
import { CACHE_PREFIX } from './scopes';

const isOurs = (name: string): boolean =>
  name.startsWith(`${CACHE_PREFIX}-`) && name.endsWith(workerHost.registration.scope);

async function forget(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(names.filter(isOurs).map((name) => caches.delete(name)));
}

async function end(): Promise<void> {
  await forget();
  await workerHost.registration.unregister();
  const windows = await workerHost.clients.matchAll({ type: 'window' });
  await Promise.all(windows.map((client) => client.navigate(client.url).catch(() => undefined)));
}

/** Milliseconds. */
const ASK_AGAIN = 500;
let asking: ReturnType<typeof setInterval> | undefined;

// Asked once while the old worker is at work, Chromium 156 left this one waiting in one of three tries; asked again it lets it in.
workerHost.addEventListener('install', () => {
  void workerHost.skipWaiting();
  asking = setInterval(() => void workerHost.skipWaiting(), ASK_AGAIN);
});
workerHost.addEventListener('activate', (event) => {
  clearInterval(asking);
  event.waitUntil(end());
});
