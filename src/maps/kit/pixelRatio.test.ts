// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { watchPixelRatio } from './pixelRatio';

/** A screen whose density changes; queries hear of it once they no longer match. */
function fakeScreen() {
  const listeners = new Map<string, Set<() => void>>();
  vi.stubGlobal('matchMedia', (query: string) => ({
    addEventListener: (_type: string, listen: () => void) =>
      listeners.set(query, new Set([...(listeners.get(query) ?? []), listen])),
    removeEventListener: (_type: string, listen: () => void) => listeners.get(query)?.delete(listen),
  }));
  return (ratio: number): void => {
    const before = `(resolution: ${window.devicePixelRatio}dppx)`;
    vi.stubGlobal('devicePixelRatio', ratio);
    const heard = [...(listeners.get(before) ?? [])];
    listeners.delete(before);
    for (const listen of heard) listen();
  };
}

describe('[D7] a screen whose density changes', () => {
  beforeEach(() => vi.stubGlobal('devicePixelRatio', 1));

  it('is told each time, however often', () => {
    const change = fakeScreen();
    const told: number[] = [];
    watchPixelRatio((ratio) => told.push(ratio));
    for (const ratio of [2, 1.25, 1]) change(ratio);
    expect(told).toEqual([2, 1.25, 1]);
  });

  it('is told no longer to who has left', () => {
    const change = fakeScreen();
    const told: number[] = [];
    const stop = watchPixelRatio((ratio) => told.push(ratio));
    change(2);
    stop();
    change(1);
    expect(told).toEqual([2]);
  });
});
