/** How the chart is set; all lengths in px of its own drawing. */
export interface TargetsSetting {
  readonly name: 'wide' | 'medium' | 'narrow';
  readonly width: number;
  /** Width of the words beside an axis; 0 where they stand above their mark. */
  readonly words: number;
  /** How many cards may stand beside each other; most first. */
  readonly columns: readonly number[];
  readonly sizes: { readonly value: readonly [number, number]; readonly label: number; readonly note: number };
}

export const WIDE: TargetsSetting = {
  name: 'wide',
  width: 900,
  words: 318,
  columns: [4, 3, 2],
  sizes: { value: [16, 26], label: 14, note: 12.5 },
};
export const MEDIUM: TargetsSetting = {
  name: 'medium',
  width: 560,
  words: 226,
  columns: [2],
  sizes: { value: [15, 22], label: 14, note: 13 },
};
export const NARROW: TargetsSetting = {
  name: 'narrow',
  width: 340,
  words: 0,
  columns: [1],
  sizes: { value: [15, 22], label: 13, note: 12 },
};
