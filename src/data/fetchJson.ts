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
 * server that never answers, or stops in the middle, are each told apart. A byte-order mark is accepted; text that is not
 * UTF-8 is refused, not shown as rubbish. A caller who aborts gets the abort back.
 */
export async function fetchJson(url: string, signal?: AbortSignal): Promise<unknown> {
  const bytes = await withPatience(url, signal, (clock) => request(url, clock));
  const text = decodeText(url, bytes);
  try {
    return JSON.parse(text);
  } catch {
    throw new DataError('not-data', url, `not JSON (${text.slice(0, 20).trim()}…)`);
  }
}

async function request(url: string, signal: AbortSignal): Promise<ArrayBuffer> {
  const response = await fetch(url, { signal });
  if (response.status === 404) throw new DataError('missing', url, 'not found');
  if (!response.ok) throw new DataError('server', url, `answered ${response.status}`);
  return response.arrayBuffer();
}

function decodeText(url: string, bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new DataError('not-data', url, 'not UTF-8');
  }
}

/** Does something that can be stopped: by the caller, or by the clock when the whole of it takes too long. */
async function withPatience<T>(
  url: string,
  signal: AbortSignal | undefined,
  work: (clock: AbortSignal) => Promise<T>,
): Promise<T> {
  signal?.throwIfAborted();
  const clock = new AbortController();
  const timer = setTimeout(() => clock.abort(), PATIENCE_MS);
  const stop = () => clock.abort();
  signal?.addEventListener('abort', stop);
  try {
    return await work(clock.signal);
  } catch (cause) {
    if (signal?.aborted || cause instanceof DataError) throw cause;
    throw clock.signal.aborted
      ? new DataError('timeout', url, `no answer in ${PATIENCE_MS} ms`)
      : new DataError('unreachable', url, 'no connection');
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', stop);
  }
}
