/** One of a short list of things. */
export interface Tile {
  readonly id: string;
  readonly number: string;
  readonly label: string;
  /** Pieces of the document that the name was put together from; two or more are drawn as a tear. */
  readonly pieces: readonly string[];
  readonly note: string;
  readonly claims: readonly string[];
  readonly to: string;
}

/** A list in its order, as tiles; one that was put together from pieces shows the tear. */
export interface TilesData {
  readonly title: string;
  readonly description: string;
  readonly tiles: readonly Tile[];
}
