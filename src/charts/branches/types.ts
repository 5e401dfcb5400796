/** One line of a branch. */
export interface BranchItem {
  readonly id: string;
  readonly label: string;
  /** The number that the document gives it. */
  readonly number?: string;
  /** Its quantity as people say it, set before its name. */
  readonly value?: string;
  readonly note?: string;
  /** How deep it lies below its branch: 0 is one of its parts, 1 a part of that. */
  readonly depth: number;
  /** `stated`: a knot. `ours`: a broken ring. `open`: a hatched knot, named without a number. `aside`: an empty one. */
  readonly look: 'stated' | 'ours' | 'open' | 'aside';
  readonly place?: string;
  readonly claims: readonly string[];
  readonly to: string;
}

/** Lines of a branch under a small heading of their own, or under none. */
export interface BranchGroup {
  readonly label: string;
  readonly items: readonly BranchItem[];
}

/** A branch: a head and what hangs on it. */
export interface Branch {
  readonly id: string;
  /** Over the head: what it is, or its number. */
  readonly kicker: string;
  readonly label: string;
  readonly note: string;
  readonly claims: readonly string[];
  readonly to: string;
  readonly groups: readonly BranchGroup[];
}

/** A thing and its parts, drawn as threads that hang from a beam. */
export interface BranchesData {
  readonly title: string;
  readonly description: string;
  readonly branches: readonly Branch[];
  /** How many hang beside each other on a broad drawing; default: all. */
  readonly perRow?: number;
}
