/** What is given, as far as the plan says it. Sums in yuan, shares in percent. */
export type Terms =
  /** A share of the cost, up to a sum. */
  | { readonly form: 'capped'; readonly rate: number; readonly cap: number }
  /** A fixed sum. */
  | { readonly form: 'fixed'; readonly sum: number }
  /** No sum in the text. */
  | { readonly form: 'silent' };

/** One clause on money. */
export interface MoneyRow {
  readonly id: string;
  readonly label: string;
  /** Terms as people say them; what is missing, in words. */
  readonly value: string;
  /** Who may receive it, for what, on which condition: a line each. */
  readonly lines: readonly string[];
  readonly terms: Terms;
  readonly claims: readonly string[];
  readonly to: string;
  /** The task or safeguard that it belongs to. */
  readonly task?: { readonly label: string; readonly claim: string; readonly to: string };
}

/** Clauses of one kind. */
export interface MoneyGroup {
  readonly id: string;
  readonly label: string;
  readonly rows: readonly MoneyRow[];
}

export interface RateCapData {
  readonly title: string;
  readonly description: string;
  /** How a bar is read; stands above the axis. */
  readonly reading: string;
  /** Sums on the axis, from 0 up; the last is its end. */
  readonly ticks: readonly { readonly value: number; readonly label: string }[];
  /** Kinds with sums, on the axis. */
  readonly measured: readonly MoneyGroup[];
  /** Kinds without any sum: no axis for them. */
  readonly silent: readonly MoneyGroup[];
}
