import type { StoreApi } from 'zustand/vanilla';
import { isRunning, type TourState } from '../../state/tour';
import type { TourStore } from '../../state/tourStore';

const TICK_MS = 250;
const WATCH_MS = 5_000;
const SILENCE_MS = 15_000;

/** What a clock needs of the page; a test has another one. */
export interface ClockHost {
  /** Monotonic: whoever sets the wall clock, by ten years either way, does not move it. */
  now(): number;
  every(ms: number, run: () => void): () => void;
}

export const pageClock: ClockHost = {
  now: () => performance.now(),
  every: (ms, run) => {
    const timer = setInterval(run, ms);
    return () => clearInterval(timer);
  },
};

/** Drives a tour; gives back how to stop it. */
function runClock({ send }: TourStore, host: ClockHost, onTick: () => void = () => undefined): () => void {
  let last = host.now();
  return host.every(TICK_MS, () => {
    const now = host.now();
    const ms = now - last;
    last = now;
    onTick();
    send({ type: 'tick', ms });
  });
}

/** Longest that a running tour may stay at one stop before it counts as stalled. */
const patience = ({ dwells }: TourState): number => 2 * Math.max(...dwells) + 60_000;

/**
 * Looks after a tour from a timer of its own: a clock that fell silent is started anew; a tour that should run and
 * does not move on is given up to `onStalled`.
 */
export function watchTour(tour: TourStore, host: ClockHost, onStalled: () => void): () => void {
  const { store } = tour;
  let heard = host.now();
  const listen = () => {
    heard = host.now();
  };
  let stop = runClock(tour, host, listen);
  const moved = watchMoves(store, host);
  const end = host.every(WATCH_MS, () => {
    if (store.getState().hidden) return listen();
    if (host.now() - heard > SILENCE_MS) {
      stop();
      stop = runClock(tour, host, listen);
      listen();
    }
    if (moved.since() > patience(store.getState())) onStalled();
  });
  return () => {
    stop();
    end();
    moved.stop();
  };
}

/** How long a tour that should run has not moved on. */
function watchMoves(store: StoreApi<TourState>, host: ClockHost) {
  let at = host.now();
  let shown = store.getState().shown;
  const stop = store.subscribe((state) => {
    if (state.shown === shown && isRunning(state)) return;
    shown = state.shown;
    at = host.now();
  });
  return { since: () => (isRunning(store.getState()) ? host.now() - at : 0), stop };
}
