/** Where a tour stands at this moment. Times in ms; no clock is read here, so none can be set wrong. */
export interface TourState {
  /** How long each stop is shown; one entry a stop, never empty. */
  readonly dwells: readonly number[];
  /** Stop on show, from 0. */
  readonly index: number;
  /** How long it has been on show, without pauses. */
  readonly elapsed: number;
  /** Why it does not move on: a person's key, or a hand on the screen. */
  readonly hold: 'none' | 'key' | 'touch';
  /** Time since a person last did something. */
  readonly quiet: number;
  /** After so long without a person, a touch is forgotten; a deliberate pause after ten times as long. */
  readonly idle: number;
  /** Nobody sees the page. */
  readonly hidden: boolean;
  /** The words behind a number are open. */
  readonly reading: boolean;
  /** `explore`: a presenter has the map in hand. */
  readonly mode: 'tour' | 'explore';
  /** Stops shown since the start. */
  readonly shown: number;
}

export type TourEvent =
  | { readonly type: 'tick'; readonly ms: number }
  | { readonly type: 'next' | 'back' | 'first' | 'last' | 'toggle' | 'touch' }
  | { readonly type: 'jump'; readonly index: number }
  | { readonly type: 'hide'; readonly hidden: boolean }
  | { readonly type: 'read'; readonly open: boolean }
  | { readonly type: 'explore'; readonly on: boolean };

/** After a night asleep a clock may say that eight hours passed at once; that is one late tick, not 1,440 stops. */
const LONGEST_TICK_MS = 2_000;
const DELIBERATE = 10;

/** The state in which a tour begins. Throws where there is nothing to show. */
export function startTour(dwells: readonly number[], idle: number, index = 0): TourState {
  if (dwells.length === 0) throw new RangeError('a tour needs a stop');
  const from = Math.min(Math.max(0, Math.trunc(index) || 0), dwells.length - 1);
  return {
    dwells,
    index: from,
    elapsed: 0,
    hold: 'none',
    quiet: 0,
    idle,
    hidden: false,
    reading: false,
    mode: 'tour',
    shown: 1,
  };
}

/** Whether time moves it on. */
export const isRunning = ({ hold, hidden, reading, mode }: TourState): boolean =>
  hold === 'none' && !hidden && !reading && mode === 'tour';

/** How much of the stop's time has passed, 0 to 1. */
export const progressOf = ({ dwells, index, elapsed }: TourState): number =>
  Math.min(1, elapsed / (dwells[index] ?? 1));

function goTo(state: TourState, index: number): TourState {
  const count = state.dwells.length;
  const to = ((index % count) + count) % count;
  return { ...state, index: to, elapsed: 0, reading: false, mode: 'tour', shown: state.shown + 1 };
}

/** Lets go of what a person left behind. */
function release(state: TourState): TourState {
  const { hold, quiet, idle, reading, mode } = state;
  const forgotten = quiet >= idle && (hold === 'touch' || reading || mode === 'explore');
  if (quiet >= idle * DELIBERATE && hold === 'key') return { ...state, hold: 'none', reading: false, mode: 'tour' };
  if (!forgotten) return state;
  return { ...state, hold: hold === 'touch' ? 'none' : hold, reading: false, mode: 'tour' };
}

function tick(state: TourState, passed: number): TourState {
  const ms = Math.min(Math.max(0, passed || 0), LONGEST_TICK_MS);
  if (state.hidden || ms === 0) return state;
  const rested = release({ ...state, quiet: state.quiet + ms });
  if (!isRunning(rested)) return rested;
  const elapsed = rested.elapsed + ms;
  return elapsed >= (rested.dwells[rested.index] ?? 0) ? goTo(rested, rested.index + 1) : { ...rested, elapsed };
}

function byPerson(state: TourState, event: Exclude<TourEvent, { type: 'tick' | 'hide' }>): TourState {
  const last = state.dwells.length - 1;
  switch (event.type) {
    case 'next':
      return goTo(state, state.index + 1);
    case 'back':
      return goTo(state, state.index - 1);
    case 'first':
      return goTo(state, 0);
    case 'last':
      return goTo(state, last);
    case 'jump':
      return event.index >= 0 && event.index <= last ? goTo(state, event.index) : state;
    case 'toggle':
      return { ...state, hold: state.hold === 'none' && state.mode === 'tour' ? 'key' : 'none', mode: 'tour' };
    case 'touch':
      return state.hold === 'none' ? { ...state, hold: 'touch' } : state;
    case 'read':
      return { ...state, reading: event.open };
    case 'explore':
      return { ...state, mode: event.on ? 'explore' : 'tour', reading: false };
  }
}

/** The state after something happened. Pure. */
export function tourAfter(state: TourState, event: TourEvent): TourState {
  if (event.type === 'tick') return tick(state, event.ms);
  if (event.type === 'hide') return { ...state, hidden: event.hidden };
  return byPerson({ ...state, quiet: 0 }, event);
}
