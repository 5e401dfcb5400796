/** A unit that the document names. */
export interface NamedUnit {
  readonly id: string;
  readonly label: string;
  readonly place?: string;
  readonly claims: readonly string[];
  readonly to: string;
}

/** A number of things, drawn one by one. */
export interface UnitRow {
  readonly id: string;
  /** The number as people say it; none where we only list what is named. */
  readonly value: string;
  readonly label: string;
  readonly note: string;
  /** Units beyond the named ones. */
  readonly unnamed: number;
  readonly named: readonly NamedUnit[];
  readonly claims: readonly string[];
  readonly to: string;
}

export interface UnitSection {
  readonly id: string;
  readonly label: string;
  readonly rows: readonly UnitRow[];
}

/** Countable things: a square for each, filled and labelled where the document gives a name. */
export interface UnitsData {
  readonly title: string;
  readonly description: string;
  readonly sections: readonly UnitSection[];
}
