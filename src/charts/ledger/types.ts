/**
 * How firmly an entry stands. `solid`: stated in full. `hatched`: stated without a number. `broken`: read, counted or
 * concluded by us. `hollow`: what the document leaves out.
 */
export type LedgerLook = 'solid' | 'hatched' | 'broken' | 'hollow';

/** One thing that one plan says, under one heading. */
export interface LedgerEntry {
  readonly id: string;
  readonly label: string;
  /** Set below the label: terms, a count, a place. */
  readonly detail?: string;
  readonly look: LedgerLook;
  readonly place?: string;
  readonly claims: readonly string[];
  /** Path of the page it leads to. */
  readonly to: string;
}

/** A plan. */
export interface LedgerColumn {
  readonly id: string;
  readonly label: string;
  /** "2021–2023", under the name. */
  readonly sublabel: string;
  /** Name of a dye token. */
  readonly dye: string;
  /** Path of its own page. */
  readonly to: string;
}

/** A heading that any plan may have entries under. */
export interface LedgerRow {
  readonly id: string;
  readonly label: string;
  /** What belongs here, in a few words. */
  readonly note: string;
  /** Entries by the id of the column; a column without any may be left out. */
  readonly cells: Readonly<Record<string, readonly LedgerEntry[]>>;
  /** Said on a narrow drawing, where an empty cell cannot be seen; "" where no column is empty. */
  readonly none: string;
}

/** Things named one by one, under headings that several plans share: what stands where, and where nothing does. */
export interface LedgerData {
  readonly title: string;
  readonly description: string;
  readonly columns: readonly LedgerColumn[];
  readonly rows: readonly LedgerRow[];
  /** The rows follow each other like the steps of making a thing: a thread runs through them. */
  readonly threaded?: boolean;
}
