import type { LocalText } from './text';

/** What one plan is. Everything it says is in its claims. */
export interface Plan {
  readonly id: string;
  /** Claim ids of this plan start with it: `sd`. */
  readonly prefix: string;
  readonly title: LocalText;
  readonly short: LocalText;
  /** The territory it governs. */
  readonly place: string;
  readonly issuer: LocalText;
  /** Years that the plan's title or text covers; an absent end is not stated. */
  readonly period: { readonly from: string; readonly to?: string };
  /** Dye of the plan: a token name, the same on every map and chart. */
  readonly dye: 'indigo' | 'madder' | 'malachite' | 'gardenia' | 'walnut';
  /** Ids of sources, the one that stands first. */
  readonly sources: readonly string[];
  readonly note?: LocalText;
}
