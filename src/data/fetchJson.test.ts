import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DataError, fetchJson } from './fetchJson';

const URL_ = 'https://host.test/data/atlas/shared.json';
const ATLAS = '{"plans":["山东"]}';
const gbk = new Uint8Array([0x22, 0xc9, 0xbd, 0xb6, 0xab, 0x22]);

/** A server that gives this answer. */
function answer(body: BodyInit | null, status = 200): void {
  vi.stubGlobal('fetch', async () => new Response(body, { status }));
}

/** A server whose answer, or whose body, never comes; like fetch, it heeds its signal. */
function neverAnswers(): void {
  vi.stubGlobal('fetch', (_url: string, { signal }: { signal: AbortSignal }) => aborted(signal));
}
function neverEnds(): void {
  vi.stubGlobal('fetch', async (_url: string, { signal }: { signal: AbortSignal }) => ({
    ok: true,
    status: 200,
    arrayBuffer: () => aborted(signal),
    text: () => aborted(signal),
  }));
}
const aborted = (signal: AbortSignal): Promise<never> =>
  new Promise((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError')));
  });

/** The reason for which data did not arrive. */
const reasonOf = async (attempt: Promise<unknown>): Promise<unknown> =>
  attempt.then(
    () => 'arrived',
    (error: unknown) => (error instanceof DataError ? error.reason : error),
  );

afterEach(() => vi.unstubAllGlobals());

describe('data that arrive', () => {
  it('are parsed', async () => {
    answer(ATLAS);
    expect(await fetchJson(URL_)).toEqual({ plans: ['山东'] });
  });
  it('[A6] may begin with a byte-order mark', async () => {
    answer(`\uFEFF${ATLAS}`);
    expect(await fetchJson(URL_)).toEqual({ plans: ['山东'] });
  });
  it('[B17] leave no prototype changed', async () => {
    answer('{"__proto__":{"polluted":true}}');
    await fetchJson(URL_);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});

describe('data that do not arrive', () => {
  it.each<[string, string, BodyInit | null, number]>([
    ['missing', 'a file that is not there', 'Not found', 404],
    ['server', 'a server out of service', ATLAS, 503],
    ['server', 'a server that refuses', ATLAS, 403],
    ['not-data', 'the page of a captive portal', '<!doctype html><title>Log in</title>', 200],
    ['not-data', 'half a file', ATLAS.slice(0, 9), 200],
    ['not-data', 'nothing', '', 200],
    ['not-data', 'text in GBK', gbk, 200],
  ])('are %s: %s', async (reason, _case, body, status) => {
    answer(body, status);
    expect(await reasonOf(fetchJson(URL_))).toBe(reason);
  });
  it('are unreachable where there is no network', async () => {
    vi.stubGlobal('fetch', async () => {
      throw new TypeError('Failed to fetch');
    });
    expect(await reasonOf(fetchJson(URL_))).toBe('unreachable');
  });
  it('are unreachable where the network ends in the middle of the file', async () => {
    const body = new ReadableStream({ pull: (controller) => controller.error(new TypeError('network error')) });
    answer(body);
    expect(await reasonOf(fetchJson(URL_))).toBe('unreachable');
  });
  it('are told with their address', async () => {
    answer('<html>', 200);
    await expect(fetchJson(URL_)).rejects.toThrow(`${URL_}: not JSON (<html>…)`);
  });
});

describe('waiting', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });
  it.each([
    ['a server that never answers', neverAnswers],
    ['a file that never ends', neverEnds],
  ])('for %s ends after twenty seconds, not before', async (_case, serve) => {
    serve();
    const settled = vi.fn<(reason: unknown) => void>();
    const attempt = reasonOf(fetchJson(URL_)).then(settled);
    await vi.advanceTimersByTimeAsync(19_900);
    expect(settled).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(200);
    await attempt;
    expect(settled).toHaveBeenCalledWith('timeout');
  });
  it.each([
    ['a server that never answers', neverAnswers],
    ['a file that never ends', neverEnds],
  ])('for %s ends as soon as the caller gives up, and that is no fault of the data', async (_case, serve) => {
    serve();
    const caller = new AbortController();
    const attempt = reasonOf(fetchJson(URL_, caller.signal));
    await vi.advanceTimersByTimeAsync(100);
    caller.abort();
    expect(await attempt).toMatchObject({ name: 'AbortError' });
  });
  it('does not begin for a caller who has given up', async () => {
    const fetching = vi.fn();
    vi.stubGlobal('fetch', fetching);
    expect(await reasonOf(fetchJson(URL_, AbortSignal.abort()))).toMatchObject({ name: 'AbortError' });
    expect(fetching).not.toHaveBeenCalled();
  });
  it('leaves no clock running', async () => {
    answer(ATLAS);
    await fetchJson(URL_);
    answer('', 503);
    await reasonOf(fetchJson(URL_));
    expect(vi.getTimerCount()).toBe(0);
  });
});
