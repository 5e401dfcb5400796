/** A row or a column of a matrix. */
export interface MatrixLine {
  readonly id: string;
  readonly label: string;
  /** A name for a crowded axis. */
  readonly short: string;
  /** Place or body it stands for, if it is one: what lights with it. */
  readonly place?: string;
  /** The body that it stands for, where it stands for one. */
  readonly actor?: string;
  readonly claims: readonly string[];
  /** Marks on the line, printed at its end. */
  readonly total: number;
  /** The claims that the total counts, one for each; absent where it counts something else than claims. */
  readonly counted?: readonly string[];
  /** Path of the page it leads to. */
  readonly to: string;
}

/**
 * How firmly a mark stands. `full`: stated. `lead`: stated, and in charge. `ours`: concluded by us.
 * `missing`: what stands elsewhere is left out here.
 */
export type CellLook = 'full' | 'lead' | 'ours' | 'missing';

export interface MatrixCell {
  readonly row: string;
  readonly column: string;
  /** Default: `full`. */
  readonly look?: CellLook;
  readonly place?: string;
  /** The body that it stands for, where it stands for one. */
  readonly actor?: string;
  readonly claims: readonly string[];
  /** What the mark says to one who cannot see it. */
  readonly label: string;
  readonly to: string;
}

/** Rows that belong together, under a heading of their own. */
export interface MatrixBand {
  readonly id: string;
  readonly label: string;
  /** A heading without claims is ours, not the plan's. */
  readonly claims: readonly string[];
  readonly to?: string;
  /** Ids of its rows, which follow each other in `rows`. */
  readonly rows: readonly string[];
}

/** Which of some things (columns) are named for which others (rows). */
export interface MatrixData {
  readonly title: string;
  readonly description: string;
  readonly totalLabel: string;
  readonly rows: readonly MatrixLine[];
  readonly columns: readonly MatrixLine[];
  readonly cells: readonly MatrixCell[];
  readonly bands?: readonly MatrixBand[];
}
