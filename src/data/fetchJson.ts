/** Why data did not arrive, in words that a page can act on. */
export class DataError extends Error {
  constructor(
    readonly reason: 'unreachable' | 'missing' | 'server' | 'not-data' | 'timeout',
    readonly url: string,
    detail: string,
  ) {
    super(`${url}: ${detail}`);
    this.name = 'DataError';
  }
}

const PATIENCE_MS = 20_000;

/**
 * Fetches and parses JSON. Rejects with a DataError: a page of a captive portal (HTML with status 200), half a file and a
 * server that never answers are each told apart. A byte-order mark is accepted.
 */
export async function fetchJson(url: string, signal?: AbortSignal): Promise<unknown> {
  const response = await request(url, signal);
  if (response.status === 404) throw new DataError('missing', url, 'not found');
  if (!response.ok) throw new DataError('server', url, `answered ${response.status}`);
  const text = (await response.text()).replace(/^\uFEFF/, '');
  try {
    return JSON.parse(text);
  } catch {
    throw new DataError('not-data', url, `not JSON (${text.slice(0, 20).trim()}…)`);
  }
}

async function request(url: string, signal?: AbortSignal): Promise<Response> {
  const clock = new AbortController();
  const timer = setTimeout(() => clock.abort(), PATIENCE_MS);
  const stop = () => clock.abort();
  signal?.addEventListener('abort', stop);
  try {
    return await fetch(url, { signal: clock.signal });
  } catch (cause) {
    if (signal?.aborted) throw cause;
    throw clock.signal.aborted
      ? new DataError('timeout', url, `no answer in ${PATIENCE_MS} ms`)
      : new DataError('unreachable', url, 'no connection');
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', stop);
  }
}
