import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DataError } from './fetchJson';
import { retried } from './retry';

const passing = new DataError('unreachable', '/x', 'no connection');

/** Fails a number of times, then works; tells how often it was asked. */
function work(failures: number, error: Error = passing) {
  const ask = vi.fn(async () => {
    if (ask.mock.calls.length <= failures) throw error;
    return 'data';
  });
  return ask;
}

describe('what fails for a while', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('is asked for again, after 1, 2 and 4 s', async () => {
    const ask = work(3);
    const asked = retried(ask);
    for (const [ms, calls] of [
      [0, 1],
      [999, 1],
      [1, 2],
      [2_000, 3],
      [4_000, 4],
    ] as const) {
      await vi.advanceTimersByTimeAsync(ms);
      expect(ask).toHaveBeenCalledTimes(calls);
    }
    await expect(asked).resolves.toBe('data');
  });
  it('is given up after that', async () => {
    const ask = work(9);
    const asked = retried(ask).catch((error: unknown) => error);
    await vi.runAllTimersAsync();
    expect(await asked).toBe(passing);
    expect(ask).toHaveBeenCalledTimes(4);
  });
  it.each([
    new DataError('missing', '/x', 'not found'),
    new DataError('not-data', '/x', 'not JSON'),
    new Error('of another kind'),
  ])('is not asked for again where that is of no use: %s', async (error) => {
    const ask = work(1, error);
    await expect(retried(ask)).rejects.toBe(error);
    expect(ask).toHaveBeenCalledTimes(1);
  });
});
