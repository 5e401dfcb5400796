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

workerHost.addEventListener('install', () => void workerHost.skipWaiting());
workerHost.addEventListener('activate', (event) => event.waitUntil(end()));
