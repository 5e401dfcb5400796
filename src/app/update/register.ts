import type { SiteRoot } from '../../data/queries';
import { WORKER_FILE } from '../worker/scopes';

/**
 * Puts the worker to work in a folder. Undefined where there can be none: on plain http, in private windows, where the
 * device refuses, where a test does.
 */
export async function registerWorker(
  { href }: SiteRoot,
  scope: string,
): Promise<ServiceWorkerRegistration | undefined> {
  try {
    const options = { scope: new URL(scope, href).href, updateViaCache: 'none' } as const;
    return (await navigator.serviceWorker?.register(new URL(WORKER_FILE, href).href, options)) ?? undefined;
  } catch {
    return undefined;
  }
}
