import type { BorderLayer, GroundLayer } from './types';

/** How exactly a line is drawn. */
export interface Fineness {
  /** How far it may lie from the true one, in units of the frame: below what a screen shows. */
  readonly tolerance: number;
  /** Grid of its coordinates, in tenths of a unit. */
  readonly step: number;
}

/**
 * Areas, coasts and borders share one fineness, so that the same stretch of line is the same text and compresses to
 * almost nothing: finer regions made a page of prefectures 5 KB larger.
 */
const COMMON: Fineness = { tolerance: 0.4, step: 2 };

export const FINENESS: Record<BorderLayer['tone'] | GroundLayer['tone'] | 'region', Fineness> = {
  region: COMMON,
  land: COMMON,
  border: COMMON,
  outline: COMMON,
  'land-2': { tolerance: 0.6, step: 4 },
  hairline: { tolerance: 0.7, step: 2 },
  dashline: { tolerance: 0.1, step: 1 },
};

/** For a picture shown `detail` times as large; the overview's own is 1. */
export const refine = ({ tolerance, step }: Fineness, detail: number): Fineness => ({
  tolerance: tolerance / detail,
  step: step / detail,
});
