import { search } from '../domain/search';
import { prepare, type SearchEntry, type SearchIndex } from '../domain/searchEntry';
import { partsAfter, searchPath, unpackIndex } from '../domain/searchFile';
import type { Lang } from '../domain/text';

/** An index that may come in several files. */
export interface GrowingIndex {
  /** What is there: searchable as soon as `ready` has been kept once. */
  readonly entries: SearchIndex;
  readonly state: 'growing' | 'whole' | 'broken';
  /** Fetches what is missing; resolves with the first file, rejects where that does not come. Safe to call at every key. */
  ready(): Promise<void>;
}

const PATIENCE_MS = 20_000;

/** Rejects where the file does not come in time, is missing, or is something else: a captive portal's page, half a file. */
async function fetchPart(url: string): Promise<unknown> {
  const response = await fetch(url, { signal: AbortSignal.timeout(PATIENCE_MS) });
  if (!response.ok) throw new Error(`${url} answered ${response.status}`);
  return response.json();
}

/** Entries that are prepared in one go: half a frame's work where the machine does nothing else. */
const SLICE = 200;

/**
 * Typing never waits for the index: between two slices the browser does what a person asks for. Each is searched once for
 * what half of it holds, so that the first key of a person does not wait until the browser has made the search fast.
 */
async function prepareInSlices(entries: readonly SearchEntry[]): Promise<SearchIndex> {
  const prepared: SearchIndex[] = [];
  for (let at = 0; at < entries.length; at += SLICE) {
    if (at > 0) await new Promise((resolve) => setTimeout(resolve));
    const slice = prepare(entries.slice(at, at + SLICE));
    search(slice, entries[at]?.names[0]?.slice(0, 1) ?? '');
    prepared.push(slice);
  }
  return prepared.flat();
}

/** The index of one language; `onGrown` hears of each later file, and of one that does not come. */
export function createIndex(root: string, lang: Lang, onGrown: () => void): GrowingIndex {
  const parts: SearchIndex[] = [];
  let entries: SearchIndex = [];
  let count = 1;
  let state: GrowingIndex['state'] = 'growing';
  let first: Promise<void> | undefined;
  let asksOthers = false;
  async function add(part: number): Promise<void> {
    const value = await fetchPart(root + searchPath(lang, part));
    if (part === 0) count += partsAfter(value);
    parts[part] = await prepareInSlices(unpackIndex(value));
    entries = parts.flat();
  }
  async function addOthers(): Promise<void> {
    state = 'growing';
    try {
      for (let part = 1; part < count; part += 1) {
        if (parts[part]) continue;
        await add(part);
        if (part < count - 1) onGrown();
      }
      state = 'whole';
    } catch (error) {
      console.warn(error);
      state = 'broken';
      asksOthers = false;
    }
    if (count > 1) onGrown();
  }
  return {
    get entries() {
      return entries;
    },
    get state() {
      return state;
    },
    ready: async () => {
      count = parts[0] ? count : 1;
      first ??= add(0);
      await first.catch((error: unknown) => {
        first = undefined;
        throw error;
      });
      if (asksOthers) return;
      asksOthers = true;
      void addOthers();
    },
  };
}
