/** How a cell's threads are counted: one for each thing counted, or one for each per cent of what the column has. */
export type Weave = 'count' | 'share';
export const WEAVES: readonly Weave[] = ['count', 'share'];

/** A warp: what runs from the top of the cloth to its bottom. */
export interface ClothColumn {
  readonly id: string;
  readonly label: string;
  /** Lines under the label: what the column's numbers stand on. */
  readonly notes: readonly string[];
  /** Name of a dye token. */
  readonly dye: string;
  /** Path below the site's root. */
  readonly to: string;
}

/** A weft: what runs across. */
export interface ClothRow {
  readonly id: string;
  readonly label: string;
  readonly to: string;
}

/** Where a weft crosses a warp. A pair of row and column without a cell counts nothing. */
export interface ClothCell {
  readonly row: string;
  readonly column: string;
  readonly count: number;
  /** Per cent of everything that the column has, 0 to 100. */
  readonly share: number;
  /** The number as it is printed, by weave. */
  readonly printed: Readonly<Record<Weave, string>>;
  /** What selecting it selects. */
  readonly key: string;
  readonly label: string;
  readonly claims: readonly string[];
  readonly to: string;
}

export interface ClothData {
  readonly title: string;
  readonly description: string;
  readonly columns: readonly ClothColumn[];
  readonly rows: readonly ClothRow[];
  readonly cells: readonly ClothCell[];
  /** Printed where nothing is counted. */
  readonly nothing: string;
}
