import type { LocalText } from './text';

/**
 * An order of magnitude that a plan attaches to each counted thing
 * ("2–3 clusters at the hundred-billion level": low 2, high 3, each = 1e11 yuan, relation "level").
 */
export interface EachOf {
  /** Size in `unit`, written out (1e11, never "100 billion"). */
  readonly magnitude: number;
  readonly unit: string;
  /** `level`: an order of magnitude (千亿级). `exactly`: the figure as stated. `at-least`/`more-than`: a bound. */
  readonly relation: 'level' | 'exactly' | 'at-least' | 'more-than';
}

interface Measured {
  /** Id of a unit in the vocabulary; values are in that unit, never scaled (yuan, not 亿元). */
  readonly unit: string;
  /** Id of a measure in the vocabulary: what is counted or measured. */
  readonly measure: string;
  /** Year (YYYY) by which it is to be reached; absent when the document states none. */
  readonly by?: string;
  /** How people say it, with its operator: "more than 12", "超过12家". */
  readonly wording: LocalText;
  readonly each?: EachOf;
}

/**
 * A number as stated. An absent bound is open: low 12 without high is "more than 12" or, inclusive, "at least 12".
 * low = high, both inclusive, is an exact number.
 */
export interface Interval extends Measured {
  readonly form: 'interval';
  readonly low?: number;
  readonly high?: number;
  readonly lowInclusive: boolean;
  readonly highInclusive: boolean;
  /** The document says "about". */
  readonly approximate?: true;
}

/** A level or order of magnitude, not a number: 千亿级, "trillion-level". */
export interface Level extends Measured {
  readonly form: 'level';
  readonly magnitude: number;
}

/** A quantity that the document leaves without a number: 若干, 一批, "a number of". */
export interface Unquantified extends Measured {
  readonly form: 'unquantified';
}

/** What a reader would look for and the document does not state. */
export interface Absent {
  readonly form: 'absent';
  readonly measure: string;
  readonly reason: LocalText;
}

export type Quantity = Interval | Level | Unquantified | Absent;

/** The operator of an interval, as it is drawn and written. */
export type Operator = 'exactly' | 'about' | 'more-than' | 'at-least' | 'less-than' | 'at-most' | 'between';

/** Names the operator of an interval. An interval without any bound is a data fault and throws. */
export function operatorOf(q: Interval): Operator {
  if (q.low !== undefined && q.high !== undefined) {
    if (q.low !== q.high) return 'between';
    return q.approximate ? 'about' : 'exactly';
  }
  if (q.low !== undefined) return q.lowInclusive ? 'at-least' : 'more-than';
  if (q.high !== undefined) return q.highInclusive ? 'at-most' : 'less-than';
  throw new Error(`interval of measure "${q.measure}" has neither low nor high`);
}
