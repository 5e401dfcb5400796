import { decodePart } from '../../data/decode';
import { fetchJson } from '../../data/fetchJson';
import type { SiteRoot } from '../../data/queries';
import { retried } from '../../data/retry';
import type { Atlas } from '../../domain/atlas';
import { joinAtlases } from '../../domain/slice';

/** Fetches parts of the atlas by their paths below the site's root, each once, and puts them together. */
export type FetchParts = (paths: readonly string[]) => Promise<Atlas>;

/** What was fetched answers at once; what failed is asked for anew the next time. */
export function createParts({ href }: SiteRoot): FetchParts {
  const known = new Map<string, Promise<Atlas>>();
  const ask = (path: string): Promise<Atlas> => {
    const asked = known.get(path) ?? retried(() => fetchJson(new URL(path, href).href)).then(decodePart);
    known.set(path, asked);
    asked.catch(() => known.delete(path));
    return asked;
  };
  return async (paths) => joinAtlases(await Promise.all(paths.map(ask)));
}
