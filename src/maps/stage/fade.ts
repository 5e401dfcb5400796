/** Opacity of a layer by zoom: stretches between these points are straight. */
export type Fade = readonly (readonly [zoom: number, opacity: number])[];

const GONE_BELOW = 2.2;
const FULL_BELOW = 1.2;
const FULL_ABOVE = 1.2;
const GONE_ABOVE = 2.4;
const COUNTRY_FULL = 0.4;
const COUNTRY_GONE = 1.8;

/**
 * The country is drawn whole or on its way out: nearer than this it would be a cut-off national map, so it is gone
 * before a province fills the stage. Zooms are relative to the one at which the country fits.
 */
export const countryFade = (fit: number): Fade => [
  [fit + COUNTRY_FULL, 1],
  [fit + COUNTRY_GONE, 0],
];

/** A territory appears as the camera comes near, and goes where a smaller one within it takes over. */
export const territoryFade = (fit: number): Fade => [
  [fit - GONE_BELOW, 0],
  [fit - FULL_BELOW, 1],
  [fit + FULL_ABOVE, 1],
  [fit + GONE_ABOVE, 0],
];

/** Opacity at a zoom. */
export function opacityAt(fade: Fade, zoom: number): number {
  const after = fade.findIndex(([at]) => at >= zoom);
  if (after === -1) return fade.at(-1)?.[1] ?? 1;
  const [to, opacity] = fade[after] ?? [zoom, 1];
  const before = fade[after - 1];
  if (!before) return opacity;
  return before[1] + ((opacity - before[1]) * (zoom - before[0])) / (to - before[0]);
}
