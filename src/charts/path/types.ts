/** Where a path may begin: one assumption, one figure. */
export interface PathStart {
  readonly id: string;
  readonly year: number;
  readonly value: number;
  /** The figure in words: "> ≈ ¥427.8 billion". */
  readonly figure: string;
  readonly assumption: string;
  readonly claims: readonly string[];
  readonly to: string;
}

/** A size year by year, worked back from an end by a rate of growth. */
export interface PathData {
  readonly title: string;
  readonly description: string;
  /** Words for the axis: what it measures, and that it does not start at zero. */
  readonly axisLabel: string;
  readonly ticks: readonly { readonly value: number; readonly label: string }[];
  /** Every year on the path; the last is the stated end. */
  readonly years: readonly { readonly year: number; readonly value: number; readonly label: string }[];
  readonly starts: readonly PathStart[];
  readonly growth: { readonly label: string; readonly claims: readonly string[]; readonly to: string };
  readonly end: {
    readonly figure: string;
    readonly words: string;
    readonly claims: readonly string[];
    readonly to: string;
  };
}
