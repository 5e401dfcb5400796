import { useEffect, useState } from 'react';
import { fetchJson } from '../../data/fetchJson';
import { at, FROZEN_LIST, frozenPath } from './addresses';
import type { Shared } from './types';

/** Hash of what a view shows now: the last of its snapshots. Nothing where the list has none, or is none. */
export function presentHash(list: unknown, lang: string, view: string): string | undefined {
  if (typeof list !== 'object' || list === null || !('snapshots' in list) || !Array.isArray(list.snapshots)) return;
  const own = list.snapshots.filter((one: Partial<Record<string, unknown>>) => one?.lang === lang && one.view === view);
  const hash: unknown = own.at(-1)?.hash;
  return typeof hash === 'string' && /^[0-9a-f]{16}$/.test(hash) ? hash : undefined;
}

interface Frozen {
  /** Of the snapshot below the site's root, once it is known. */
  readonly path?: string;
  readonly failed?: true;
}

/** The snapshot of what a view shows now, looked up once somebody wants it. */
export function useFrozen(root: string, { lang, id }: Shared['link'], wanted: boolean): Frozen {
  const [list, setList] = useState<{ readonly value: unknown }>();
  useEffect(() => {
    if (!wanted || list) return;
    const stop = new AbortController();
    fetchJson(at(root, FROZEN_LIST), stop.signal).then(
      (value) => setList({ value }),
      () => stop.signal.aborted || setList({ value: undefined }),
    );
    return () => stop.abort();
  }, [root, wanted, list]);
  if (!wanted || !list) return {};
  const hash = presentHash(list.value, lang, id);
  return hash === undefined ? { failed: true } : { path: frozenPath(hash, lang, id) };
}
