import { type Camera, worldWidth } from './camera';

const EARTH_CIRCUMFERENCE_KM = 40075.016686;

export interface ScaleBar {
  readonly km: number;
  /** Length on the picture, in px (units of its frame). */
  readonly length: number;
}

/** Ground length of a px at the camera's latitude, in km. Mercator stretches by 1 / cos φ. */
export const kmPerPixel = ({ center, zoom }: Camera): number =>
  (EARTH_CIRCUMFERENCE_KM * Math.cos((center[1] * Math.PI) / 180)) / worldWidth(zoom);

/** The longest round length (1, 2, 5 × 10ⁿ km) that fits, true at the map's middle latitude. */
export function scaleBar(camera: Camera, maxLength: number): ScaleBar {
  const perPixel = kmPerPixel(camera);
  const room = perPixel * maxLength;
  const power = 10 ** Math.floor(Math.log10(room));
  const step = [5, 2, 1].find((factor) => factor * power <= room) ?? 1;
  const km = Number((step * power).toPrecision(1));
  return { km, length: km / perPixel };
}
