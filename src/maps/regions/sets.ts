import type { MapSize } from './types';

/** Width of the viewBox of every map that scales with its container. */
export const DESIGN_WIDTH = 960;

/** How labels are set for one range of display sizes. Sizes in units of the viewBox. */
export interface SetSpec {
  readonly name: 'wide' | 'medium' | 'narrow' | 'fixed';
  /** Width of the container from which it is shown, in CSS px; maps.css says the same. */
  readonly from: number;
  readonly sizes: { readonly name: number; readonly detail: number };
  /** Radius of a point mark; maps.css scales the symbols by the same factor. */
  readonly radius: number;
  /** Whether second lines are set. */
  readonly details: boolean;
}

/** Radius at which symbols are drawn, before maps.css scales them. */
export const SYMBOL_RADIUS = 5;

/**
 * Containers from 720, from 480 and from 296 px (maps.css switches them). The smallest text is `detail`: at the low
 * end of each range it comes to 12 px (16 · 720/960, 24 · 480/960), on the narrowest phones to 11.1 (36 · 296/960).
 */
export const RESPONSIVE_SETS: readonly SetSpec[] = [
  { name: 'wide', from: 720, sizes: { name: 17.2, detail: 16 }, radius: SYMBOL_RADIUS, details: true },
  { name: 'medium', from: 480, sizes: { name: 25, detail: 24 }, radius: SYMBOL_RADIUS * 1.6, details: true },
  { name: 'narrow', from: 0, sizes: { name: 36, detail: 36 }, radius: SYMBOL_RADIUS * 2.4, details: false },
];

export const fixedSet = ({ textScale, symbolScale = textScale }: MapSize): SetSpec => ({
  name: 'fixed',
  from: 0,
  sizes: { name: 15.2 * textScale, detail: 13.4 * textScale },
  radius: SYMBOL_RADIUS * symbolScale,
  details: true,
});
