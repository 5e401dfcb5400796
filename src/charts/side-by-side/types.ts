/** What is promised, as far as it can be drawn. */
export type Pledge =
  /** Words only: a direction without a measure. */
  | { readonly form: 'direction' }
  /** Counted things without a number. */
  | { readonly form: 'several' }
  /** Counted things, from `low` to `high` of them. */
  | { readonly form: 'range'; readonly low: number; readonly high: number };

export interface SideItem {
  readonly id: string;
  /** Which of the two columns it stands in. */
  readonly side: 0 | 1;
  readonly label: string;
  /** How strongly or how many, in the plan's words. */
  readonly wording: string;
  readonly pledge: Pledge;
  readonly claims: readonly string[];
  readonly to: string;
}

export interface SideGroup {
  readonly id: string;
  readonly label: string;
  readonly items: readonly SideItem[];
}

/** Two lists that answer each other, by group, and which items go on in the other. */
export interface SideBySideData {
  readonly title: string;
  readonly description: string;
  readonly heads: readonly [string, string];
  readonly groups: readonly SideGroup[];
  /** Said where a group has nothing on one side. */
  readonly nothing: string;
  /** Pairs of ids, left and right: our pairing. */
  readonly links: readonly { readonly from: string; readonly to: string }[];
}
