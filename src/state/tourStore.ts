import { createStore, type StoreApi } from 'zustand/vanilla';
import { type TourEvent, type TourState, tourAfter } from './tour';

/** The passing moment of a wall: nothing of it is worth a link but the stop, which the address keeps. */
export interface TourStore {
  readonly store: StoreApi<TourState>;
  send(event: TourEvent): void;
}

/** Holds a tour's state; every change goes through {@link tourAfter}. */
export function createTourStore(initial: TourState): TourStore {
  const store = createStore<TourState>(() => initial);
  return { store, send: (event) => store.setState((state) => tourAfter(state, event), true) };
}
