import { queryOptions } from '@tanstack/react-query';
import type { Topology } from 'topojson-specification';
import type { Atlas } from '../domain/atlas';
import { fetchJson } from './fetchJson';
import { claimsPath, geometryPath, SHARED_PATH } from './paths';
import { worthATry } from './retry';

/** Where the site's root is: absolute URL with a slash at its end. */
export interface SiteRoot {
  readonly href: string;
}

const FOREVER = {
  retry: worthATry,
  staleTime: Number.POSITIVE_INFINITY,
  gcTime: Number.POSITIVE_INFINITY,
  networkMode: 'always' as const,
};

const at = (root: SiteRoot, path: string): string => new URL(path, root.href).href;

// The decoder is needed only once a person goes on from the page they opened.
const decoder = () => import('./decode');

/** Plans, places, sources and vocabulary: everything but the claims. */
export const sharedQuery = (root: SiteRoot) =>
  queryOptions({
    queryKey: ['shared'],
    queryFn: async ({ signal }) => (await decoder()).decodeShared(await fetchJson(at(root, SHARED_PATH), signal)),
    ...FOREVER,
  });

/** The claims of one plan. */
export const claimsQuery = (root: SiteRoot, plan: string) =>
  queryOptions({
    queryKey: ['claims', plan],
    queryFn: async ({ client, signal }) => {
      const [known, data, { decodeClaims }] = await Promise.all([
        client.ensureQueryData(sharedQuery(root)),
        fetchJson(at(root, claimsPath(plan)), signal),
        decoder(),
      ]);
      return decodeClaims(data, known);
    },
    ...FOREVER,
  });

/** Boundaries as TopoJSON, WGS-84. */
export const geometryQuery = (root: SiteRoot, file: string) =>
  queryOptions({
    queryKey: ['geometry', file],
    queryFn: async ({ signal }): Promise<Topology> => {
      const { decodeTopology } = await decoder();
      return decodeTopology(await fetchJson(at(root, geometryPath(file)), signal));
    },
    ...FOREVER,
  });

/** Puts shared data and the claims of some plans together. */
export const assemble = (shared: Omit<Atlas, 'claims'>, claims: readonly Atlas['claims'][]): Atlas => ({
  ...shared,
  claims: claims.flat(),
});
