/** A test that proves a case: its file, and words of its title (with its groups' titles). */
export interface Proof {
  readonly file: string;
  readonly title: string;
}

/** A bug to be planted, to see that the tests of a case can fail: a text that stands once in a file, and what replaces it. */
export interface Plant {
  readonly file: string;
  readonly find: string;
  readonly replace: string;
}

/** Something that the site must survive. */
export interface FaultCase {
  /** A letter for its group and a number: `A1`. */
  readonly id: string;
  /** What happens, and what the site does then. */
  readonly words: string;
  readonly proofs: readonly Proof[];
  readonly plant?: Plant;
}
