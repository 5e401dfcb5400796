import type { ClothCell, Weave } from './types';

/** Threads that a cell can hold and still be told apart. */
export const MOST_THREADS = 48;
/** Of the room that one thread has in the densest cell, what the thread takes; the rest is the gap. */
const FILL = 0.86;
/** A cloth of few threads keeps its room: its threads do not grow into bars. */
const FEWEST = 20;

const STEPS = [1, 2, 5];

/** What one thread stands for, in counted things or per cent: the smallest round number with which the densest cell fits. */
export function perThread(most: number): number {
  for (let power = 1; ; power *= 10) {
    const step = STEPS.find((candidate) => most / (candidate * power) <= MOST_THREADS);
    if (step !== undefined) return step * power;
  }
}

/** Threads of a cell. What counts anything has one at least. */
export const threadsOf = (value: number, each: number): number =>
  value <= 0 ? 0 : Math.max(1, Math.round(value / each));

export interface Scale {
  /** What one thread stands for. */
  readonly each: number;
  /** Thickness of a thread, of a cell's height 1. The same in all cells, so that the dyed part of a cell goes with its number. */
  readonly thickness: number;
}

/** One scale for all cells of a weave. */
export function scaleOf(cells: readonly ClothCell[], weave: Weave): Scale {
  const most = Math.max(0, ...cells.map((cell) => cell[weave]));
  const each = perThread(most);
  return { each, thickness: FILL / Math.max(FEWEST, threadsOf(most, each)) };
}

/** How much of a cell its weft covers, 0 to 1: what an eye that sees no threads sees as tone. */
export const coverOf = (value: number, { each, thickness }: Scale): number => threadsOf(value, each) * thickness;
