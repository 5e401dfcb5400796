import type { Topology } from 'topojson-specification';
import type { Position } from '../coordinates';

const AXIS = 6378245;
const ECCENTRICITY_SQUARED = 0.006693421622965943;

const wave = (value: number, parts: readonly (readonly [amplitude: number, frequency: number])[]): number =>
  parts.reduce((sum, [amplitude, frequency]) => sum + amplitude * Math.sin(value * frequency * Math.PI), 0) * (2 / 3);

const RIPPLE = [
  [20, 6],
  [20, 2],
] as const;

function northMetres(x: number, y: number): number {
  const plane = -100 + 2 * x + 3 * y + 0.2 * y * y + 0.1 * x * y + 0.2 * Math.sqrt(Math.abs(x));
  const waves = wave(y, [
    [20, 1],
    [40, 1 / 3],
    [160, 1 / 12],
    [320, 1 / 30],
  ]);
  return plane + wave(x, RIPPLE) + waves;
}

function eastMetres(x: number, y: number): number {
  const plane = 300 + x + 2 * y + 0.1 * x * x + 0.1 * x * y + 0.1 * Math.sqrt(Math.abs(x));
  const waves = wave(x, [
    [20, 1],
    [40, 1 / 3],
    [150, 1 / 12],
    [300, 1 / 30],
  ]);
  return plane + wave(x, RIPPLE) + waves;
}

/** WGS-84 → GCJ-02 by the published formula: to make, in a test, what a forgotten conversion would leave. */
export function toGcj02([lon, lat]: Position): Position {
  const radians = (lat * Math.PI) / 180;
  const magic = 1 - ECCENTRICITY_SQUARED * Math.sin(radians) ** 2;
  const north = northMetres(lon - 105, lat - 35);
  const east = eastMetres(lon - 105, lat - 35);
  const perLat = ((AXIS * (1 - ECCENTRICITY_SQUARED)) / magic ** 1.5) * (Math.PI / 180);
  const perLon = (AXIS / Math.sqrt(magic)) * Math.cos(radians) * (Math.PI / 180);
  return [lon + east / perLon, lat + north / perLat];
}

/** The topology without its grid, each vertex in GCJ-02. */
export function inGcj02({ transform, arcs, ...rest }: Topology): Topology {
  const { scale, translate } = transform ?? { scale: [1, 1], translate: [0, 0] };
  const moved = arcs.map((arc) => {
    let [x, y] = [0, 0];
    return arc.map(([dx = 0, dy = 0]) => {
      x += dx;
      y += dy;
      return toGcj02([x * scale[0] + translate[0], y * scale[1] + translate[1]]);
    });
  });
  return { ...rest, arcs: moved };
}
