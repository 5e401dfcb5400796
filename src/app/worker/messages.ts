/** What a page says to the worker. The second is Workbox's own: it keeps the files named as if the page had asked for them. */
export type WorkerMessage =
  | { readonly type: 'TAKE_OVER' }
  | { readonly type: 'CACHE_URLS'; readonly payload: { readonly urlsToCache: readonly string[] } };

export const isTakeOver = (data: unknown): boolean =>
  typeof data === 'object' && data !== null && 'type' in data && data.type === 'TAKE_OVER';
