import type { QueryClient } from '@tanstack/react-query';
import { decodePart } from '../../data/decode';
import { partQuery, type SiteRoot } from '../../data/queries';
import type { Atlas } from '../../domain/atlas';
import { joinAtlases } from '../../domain/slice';

/** Fetches parts of the atlas by their paths below the site's root, and puts them together. */
export async function fetchParts(client: QueryClient, root: SiteRoot, paths: readonly string[]): Promise<Atlas> {
  const parts = await Promise.all(paths.map((path) => client.fetchQuery(partQuery(root, path, decodePart))));
  return joinAtlases(parts);
}
