import { fetchJson } from '../../data/fetchJson';
import type { SiteRoot } from '../../data/queries';
import { VERSION_FILE, VERSION_META } from './files';

/** Version of the build that a page was drawn by; empty where it does not say. */
export const ownVersion = (doc: Document): string =>
  doc.querySelector<HTMLMetaElement>(`meta[name="${VERSION_META}"]`)?.content ?? '';

/**
 * Version that a reload would bring: the worker's where a worker holds the page, the host's elsewhere. Undefined where
 * neither can be reached, which says that a reload would bring nothing.
 */
export async function versionAtHand({ href }: SiteRoot): Promise<string | undefined> {
  const data = await fetchJson(new URL(VERSION_FILE, href).href).catch(() => undefined);
  const named = typeof data === 'object' && data !== null && 'version' in data ? data.version : undefined;
  return typeof named === 'string' && named !== '' ? named : undefined;
}
