import type { LocalText } from './text';

/** One stop of a tour: a view as a link would open it, with words of its own where the view's do not do. */
export interface TourStop {
  /** Id of a view. */
  readonly view: string;
  /** Id of the place or claim that is selected there. */
  readonly select?: string;
  /** In place of the view's own finding, which is computed from the data. */
  readonly headline?: LocalText;
  /** One sentence: why to stop here. */
  readonly note?: LocalText;
  /** Id of the claim whose quantity is the number of this stop; else the selected claim's, else what the view counts. */
  readonly number?: string;
  /** Seconds that a wall stays here; else as its address says. */
  readonly dwell?: number;
}

/** Views in an order that tells something: the story that is read, and the round that a wall makes. */
export interface Tour {
  readonly id: string;
  readonly title: LocalText;
  readonly stops: readonly TourStop[];
}
