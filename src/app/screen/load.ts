import type { Topology } from 'topojson-specification';
import { decodeTopology } from '../../data/decode';
import { DataError, fetchJson } from '../../data/fetchJson';
import { explorePath, geometryPath, TOURS_PATH, tourPath } from '../../data/paths';
import type { SiteRoot } from '../../data/queries';
import type { Lang } from '../../domain/text';
import type { Geometry } from '../../views/types';
import type { ExploreFile, WallTour } from './types';

const LONGEST_WAIT_MS = 15_000;
const FIRST_WAIT_MS = 500;

/** Tries until it works, more and more slowly; `onWait` hears of every failure. For what a wall cannot begin without. */
export async function untilItWorks<T>(work: () => Promise<T>, onWait: (error: unknown) => void): Promise<T> {
  for (let wait = FIRST_WAIT_MS; ; wait = Math.min(LONGEST_WAIT_MS, wait * 2)) {
    try {
      return await work();
    } catch (error) {
      onWait(error);
      await new Promise((done) => setTimeout(done, wait));
    }
  }
}

const at = ({ href }: SiteRoot, path: string): string => new URL(path, href).href;

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** Ids of the tours that there are, the first one first. */
export async function fetchTourIds(root: SiteRoot): Promise<readonly string[]> {
  const url = at(root, TOURS_PATH);
  const data = await fetchJson(url);
  const ids = isRecord(data) && Array.isArray(data.tours) ? data.tours.filter((id) => typeof id === 'string') : [];
  if (ids.length === 0) throw new DataError('not-data', url, 'names no tour');
  return ids;
}

const STOP_NEEDS = ['id', 'headline', 'stage', 'list', 'drawings', 'words', 'sources'];
const isStop = (stop: unknown): boolean => isRecord(stop) && STOP_NEEDS.every((name) => name in stop);

/** A tour in a language. A stop that is not whole is left out; a tour without any is no tour. */
export async function fetchTour(root: SiteRoot, id: string, lang: Lang): Promise<WallTour> {
  const url = at(root, tourPath(id, lang));
  const data = await fetchJson(url);
  const stops = isRecord(data) && Array.isArray(data.stops) ? data.stops.filter(isStop) : [];
  if (!isRecord(data) || stops.length === 0) throw new DataError('not-data', url, 'is not a tour');
  // Written by our own build from checked data; what the wall would break on was looked at above.
  return { ...data, stops } as unknown as WallTour;
}

/** Boundaries by file. What does not come is left out, and can be asked for again. */
export async function fetchBoundaries(root: SiteRoot, files: readonly string[]): Promise<Geometry> {
  const found = await Promise.allSettled(
    files.map(
      async (file): Promise<[string, Topology]> => [
        file,
        decodeTopology(await fetchJson(at(root, geometryPath(file)))),
      ],
    ),
  );
  return Object.fromEntries(found.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : [])));
}

/** What a presenter may call up. */
export async function fetchExplore(root: SiteRoot, lang: Lang): Promise<ExploreFile> {
  const url = at(root, explorePath(lang));
  const data = await fetchJson(url);
  if (!isRecord(data) || !Array.isArray(data.plans) || !Array.isArray(data.claims) || !Array.isArray(data.themes))
    throw new DataError('not-data', url, 'is nothing to explore');
  return data as unknown as ExploreFile;
}
