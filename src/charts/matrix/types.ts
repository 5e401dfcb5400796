/** A row or a column of a matrix. */
export interface MatrixLine {
  readonly id: string;
  readonly label: string;
  /** A name for a crowded axis. */
  readonly short: string;
  /** Place it stands for, if it is one. */
  readonly place?: string;
  readonly claims: readonly string[];
  /** Marks on the line, printed at its end. */
  readonly total: number;
  /** Path of the page it leads to. */
  readonly to: string;
}

export interface MatrixCell {
  readonly row: string;
  readonly column: string;
  readonly place?: string;
  readonly claims: readonly string[];
  /** What the mark says to one who cannot see it. */
  readonly label: string;
  readonly to: string;
}

/** Which of some things (columns) are named for which others (rows). */
export interface MatrixData {
  readonly title: string;
  readonly description: string;
  readonly totalLabel: string;
  readonly rows: readonly MatrixLine[];
  readonly columns: readonly MatrixLine[];
  readonly cells: readonly MatrixCell[];
}
