import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { answers, type GoOn, goOn, PATIENCE_MS } from './goOn';

const current = () => true;

function way(changes: Partial<GoOn> = {}) {
  return {
    fetchParts: () => Promise.resolve(),
    isReachable: () => Promise.resolve(true),
    show: vi.fn(),
    open: vi.fn(),
    ...changes,
  };
}

describe('going on to another view', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    expect(vi.getTimerCount(), 'no clock is left running').toBe(0);
    vi.useRealTimers();
  });

  it('shows it within the app once all it needs is there', async () => {
    const to = way();
    expect(await goOn(to, current)).toBe('shown');
    expect(to.show).toHaveBeenCalledOnce();
    expect(to.open).not.toHaveBeenCalled();
  });

  it('opens its own page where something does not come', async () => {
    const to = way({ fetchParts: () => Promise.reject(new Error('404')) });
    expect(await goOn(to, current)).toBe('opened');
    expect(to.show).not.toHaveBeenCalled();
  });

  it('opens its own page where nothing comes in time', async () => {
    const to = way({ fetchParts: () => new Promise(() => undefined) });
    const arrival = goOn(to, current);
    await vi.advanceTimersByTimeAsync(PATIENCE_MS - 1);
    expect(to.open).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(await arrival).toBe('opened');
  });

  it('stays where it is when there is no way on', async () => {
    const to = way({
      fetchParts: () => Promise.reject(new Error('offline')),
      isReachable: () => Promise.resolve(false),
    });
    expect(await goOn(to, current)).toBe('stayed');
    expect(to.show).not.toHaveBeenCalled();
    expect(to.open).not.toHaveBeenCalled();
  });

  it('does nothing for a person who went elsewhere meanwhile', async () => {
    const [came, failed] = [way(), way({ fetchParts: () => Promise.reject(new Error('404')) })];
    expect(await goOn(came, () => false)).toBe('stayed');
    expect(await goOn(failed, () => false)).toBe('stayed');
    for (const to of [came, failed]) {
      expect(to.show).not.toHaveBeenCalled();
      expect(to.open).not.toHaveBeenCalled();
    }
  });

  it.each([
    [200, true],
    [404, false],
    [503, false],
  ])('takes a page that answers %i for %s', async (status, reachable) => {
    expect(await answers('https://atlas.example/', async () => new Response(null, { status }))).toBe(reachable);
  });

  it('takes a server that does not answer for one that cannot be reached', async () => {
    const never: typeof fetch = (_url, options) =>
      new Promise((_, fail) => options?.signal?.addEventListener('abort', () => fail(new Error('aborted'))));
    const answer = answers('https://atlas.example/', never);
    await vi.advanceTimersByTimeAsync(PATIENCE_MS);
    expect(await answer).toBe(false);
  });
});
