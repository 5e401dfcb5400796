import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isRunning, progressOf, startTour, type TourEvent, type TourState, tourAfter } from './tour';
import { createTourStore } from './tourStore';

const IDLE = 60_000;
const begin = (count = 4, index = 0): TourState => startTour(Array(count).fill(20_000), IDLE, index);

const event: fc.Arbitrary<TourEvent> = fc.oneof(
  fc.record({ type: fc.constant('tick' as const), ms: fc.double({ min: -1e9, max: 1e12 }) }),
  fc.record({ type: fc.constantFrom('next', 'back', 'first', 'last', 'toggle', 'touch') }),
  fc.record({ type: fc.constant('jump' as const), index: fc.integer({ min: -3, max: 12 }) }),
  fc.record({ type: fc.constant('hide' as const), hidden: fc.boolean() }),
  fc.record({ type: fc.constant('read' as const), open: fc.boolean() }),
  fc.record({ type: fc.constant('explore' as const), on: fc.boolean() }),
);
const events = fc.array(event, { maxLength: 80 });
const played = (state: TourState, list: readonly TourEvent[]): TourState => list.reduce(tourAfter, state);
const ticks = (ms: number): TourEvent[] => Array(Math.ceil(ms / 250)).fill({ type: 'tick', ms: 250 });

describe('whatever happens', () => {
  it('a stop of the tour is on show, and its time is within bounds', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }), events, (count, list) => {
        const { index, elapsed, dwells } = played(begin(count), list);
        expect(index).toBeGreaterThanOrEqual(0);
        expect(index).toBeLessThan(count);
        expect(elapsed).toBeGreaterThanOrEqual(0);
        expect(elapsed).toBeLessThan(dwells[index] ?? 0);
      }),
    );
  });

  it('a tour that is left alone in sight goes on', () => {
    fc.assert(
      fc.property(events, (list) => {
        const left = tourAfter(played(begin(), list), { type: 'hide', hidden: false });
        const later = played(left, ticks(11 * IDLE));
        expect(later.shown).toBeGreaterThan(left.shown);
        expect(isRunning(later)).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  it('back undoes next', () => {
    fc.assert(
      fc.property(events, (list) => {
        const state = played(begin(), list);
        expect(played(state, [{ type: 'next' }, { type: 'back' }]).index).toBe(state.index);
      }),
    );
  });
});

describe('time', () => {
  it('moves the tour on after the dwell of its stop, and round again', () => {
    const state = startTour([5_000, 10_000], IDLE);
    expect(played(state, ticks(4_750)).index).toBe(0);
    expect(played(state, ticks(5_000)).index).toBe(1);
    expect(played(state, ticks(14_750)).index).toBe(1);
    expect(played(state, ticks(15_000)).index).toBe(0);
  });

  it('[E7] [E8] that jumps (a night asleep, a broken clock) moves it by one tick at most', () => {
    for (const ms of [8 * 3600_000, -5, Number.NaN, Number.POSITIVE_INFINITY]) {
      const { elapsed, shown } = tourAfter(begin(), { type: 'tick', ms });
      expect(elapsed).toBeLessThanOrEqual(2_000);
      expect(shown).toBe(1);
    }
  });

  it('[E9] stands still while nobody sees the page', () => {
    const hidden = tourAfter(begin(), { type: 'hide', hidden: true });
    expect(played(hidden, ticks(90_000))).toEqual(hidden);
  });
});

describe('a person', () => {
  it('pauses and goes on with one key', () => {
    const paused = tourAfter(begin(), { type: 'toggle' });
    expect(played(paused, ticks(IDLE * 5)).index).toBe(0);
    expect(isRunning(tourAfter(paused, { type: 'toggle' }))).toBe(true);
  });

  it('who touches the screen holds the tour until it has been quiet', () => {
    const touched = tourAfter(begin(), { type: 'touch' });
    expect(played(touched, ticks(IDLE - 1_000)).index).toBe(0);
    expect(played(touched, ticks(IDLE + 21_000)).shown).toBe(2);
  });

  it('who leaves the words open or the map in hand is forgotten too', () => {
    for (const left of [
      tourAfter(begin(), { type: 'read', open: true }),
      tourAfter(begin(), { type: 'explore', on: true }),
    ]) {
      expect(isRunning(left)).toBe(false);
      expect(isRunning(played(left, ticks(IDLE + 250)))).toBe(true);
    }
  });

  it('jumps to a stop that there is, and nowhere else', () => {
    expect(tourAfter(begin(), { type: 'jump', index: 3 }).index).toBe(3);
    expect(tourAfter(begin(4, 1), { type: 'jump', index: 4 }).index).toBe(1);
  });
});

it('begins where it is told, within the tour', () => {
  expect(begin(4, 99).index).toBe(3);
  expect(begin(4, Number.NaN).index).toBe(0);
  expect(() => startTour([], IDLE)).toThrow(RangeError);
});

it('says how far a stop is', () => {
  expect(progressOf(played(begin(), ticks(10_000)))).toBeCloseTo(0.5);
});

it('the store keeps what the events make of it', () => {
  const { store, send } = createTourStore(begin());
  send({ type: 'next' });
  expect(store.getState().index).toBe(1);
});
