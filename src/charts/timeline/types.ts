/** A stretch or point of time in calendar years with fractions; the year 2021 is from 2021 to 2022. */
interface Time {
  readonly from: number;
  readonly to: number;
}

/** What a mark stands for, where it leads, and what it is called. */
export interface TimelineMark {
  readonly claims: readonly string[];
  /** Path below the site's root. */
  readonly to: string;
  /** What a screen reader says: whose it is, too. */
  readonly label: string;
}

export interface Period extends TimelineMark {
  readonly from: number;
  /** Where it ends; left out when no document says so. */
  readonly end?: number;
  /** Not stated but concluded by us: drawn with a dashed edge. */
  readonly ours: boolean;
}

/** Where we work an end out that no document states. */
export interface WorkedEnd extends TimelineMark {
  readonly end: number;
  /** "2015, worked out". */
  readonly text: string;
}

export interface Release extends TimelineMark {
  /** Two lines: what is known, and what is not. */
  readonly lines: readonly [string, string];
  /** `by`: issued then or before. `unknown`: in a year not stated. */
  readonly known: 'by' | 'unknown';
  readonly at?: Time;
}

/** How long it is in force, from a day that need not be known. */
export interface Validity extends TimelineMark {
  readonly years: number;
  /** The latest day from which it can count; without it there is nothing to draw it from. */
  readonly latest?: number;
  readonly text: string;
}

/** The end of a year by which something is to be reached. */
export interface Milestone extends TimelineMark {
  readonly year: number;
  /** "2023: 10 targets", and "10" where there is little room. */
  readonly text: string;
  readonly short: string;
}

/** One plan. */
export interface TimelineRow extends TimelineMark {
  readonly id: string;
  /** Id of the place that it governs. */
  readonly place: string;
  /** Name of a dye token. */
  readonly dye: string;
  readonly name: string;
  /** "2021–2023", under the name. */
  readonly years: string;
  readonly period: Period;
  readonly worked?: WorkedEnd;
  readonly release?: Release;
  readonly validity?: Validity;
  readonly milestones: readonly Milestone[];
}

interface TimelineWords {
  /** Heads of the columns. */
  readonly plan: string;
  readonly issued: string;
  /** At the break of the axis: "2016–2019 left out". */
  readonly leftOut: (from: number, to: number) => string;
}

export interface TimelineData {
  readonly title: string;
  readonly description: string;
  readonly rows: readonly TimelineRow[];
  readonly words: TimelineWords;
}
