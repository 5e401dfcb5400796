import { expect, it, vi } from 'vitest';
import { startTour } from '../../state/tour';
import { createTourStore } from '../../state/tourStore';
import { type ClockHost, watchTour } from './clock';

/** A page whose timers run when told, and fall silent when told. */
function fakePage() {
  let now = 0;
  const timers = new Map<() => void, { every: number; next: number }>();
  const host: ClockHost = {
    now: () => now,
    every: (ms, run) => {
      timers.set(run, { every: ms, next: now + ms });
      return () => timers.delete(run);
    },
  };
  const pass = (ms: number): void => {
    const end = now + ms;
    for (; now < end; now += 50)
      for (const [run, timer] of [...timers])
        if (timer.next <= now) {
          timer.next = now + timer.every;
          run();
        }
  };
  const silence = (): void => {
    const [first] = timers.keys();
    const watcher = [...timers].filter(([, { every }]) => every > 1_000);
    if (first) timers.clear();
    for (const [run, timer] of watcher) timers.set(run, timer);
  };
  return { host, pass, silence, timers };
}

const tour = () => createTourStore(startTour([20_000, 20_000, 20_000], 60_000));

it('shows each stop for its time', () => {
  const page = fakePage();
  const running = tour();
  watchTour(running, page.host, vi.fn());
  page.pass(45_000);
  expect(running.store.getState().index).toBe(2);
});

it('starts a clock anew that fell silent', () => {
  const page = fakePage();
  const running = tour();
  watchTour(running, page.host, vi.fn());
  page.pass(1_000);
  page.silence();
  page.pass(60_000);
  expect(running.store.getState().shown).toBeGreaterThan(1);
});

it('gives up a tour that should run and does not', () => {
  const page = fakePage();
  const running = tour();
  const stalled = vi.fn();
  watchTour({ ...running, send: () => undefined }, page.host, stalled);
  page.pass(90_000);
  expect(stalled).not.toHaveBeenCalled();
  page.pass(30_000);
  expect(stalled).toHaveBeenCalled();
});

it('leaves a paused tour alone, and leaves no timer behind', () => {
  const page = fakePage();
  const running = tour();
  const stalled = vi.fn();
  const stop = watchTour(running, page.host, stalled);
  running.send({ type: 'toggle' });
  page.pass(300_000);
  expect(stalled).not.toHaveBeenCalled();
  stop();
  expect(page.timers.size).toBe(0);
});
