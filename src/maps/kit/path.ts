import type { Box, Point } from './box';

/** Digits after the point: a tenth of a unit of a 960-wide viewBox is below any screen's pixel. */
const TENTHS = 10;

/** A number in tenths, on a grid of `step` tenths. */
const tenths = (value: number, step: number): number => Math.round((value * TENTHS) / step) * step;

/** A number of tenths as SVG writes it shortest: 5 → ".5", −12 → "-1.2". */
function short(value: number): string {
  return String(Number((value / TENTHS).toFixed(4))).replace(/^(-?)0\./, '$1.');
}

/** Joins numbers with as few separators as SVG allows. */
function join(numbers: readonly number[]): string {
  return numbers.reduce((text, value, index) => {
    const word = short(value);
    return text + (index === 0 || word.startsWith('-') ? '' : ' ') + word;
  }, '');
}

/** Consecutive points in tenths, those that fall on the one before left out. */
function snap(line: readonly Point[], step: number): [number, number][] {
  const points: [number, number][] = [];
  for (const [x, y] of line) {
    const last = points[points.length - 1];
    const next: [number, number] = [tenths(x, step), tenths(y, step)];
    if (!last || last[0] !== next[0] || last[1] !== next[1]) points.push(next);
  }
  return points;
}

function linePath(line: readonly Point[], closed: boolean, step: number): string {
  const points = snap(line, step);
  const first = points[0];
  if (!first || points.length < (closed ? 3 : 2)) return '';
  // SVG's z closes a ring, so its repeated last point is dropped.
  const open = closed ? points.slice(1, -1) : points.slice(1);
  let [x, y] = first;
  const steps: number[] = [];
  for (const [nextX, nextY] of open) {
    steps.push(nextX - x, nextY - y);
    [x, y] = [nextX, nextY];
  }
  return `M${join(first)}l${join(steps)}${closed ? 'z' : ''}`;
}

/**
 * Path data in relative moves on a grid of `step` tenths of a unit; rounding never adds up, for it is the absolute
 * points that are rounded.
 */
export const ringsPath = (rings: readonly (readonly Point[])[], step = 1): string =>
  rings.map((ring) => linePath(ring, true, step)).join('');

export const linesPath = (lines: readonly (readonly Point[])[], step = 1): string =>
  lines.map((line) => linePath(line, false, step)).join('');

type Edge = { readonly keeps: (p: Point) => boolean; readonly cut: (a: Point, b: Point) => Point };

const vertical = (x: number, sign: 1 | -1): Edge => ({
  keeps: (p) => sign * (p[0] - x) >= 0,
  cut: (a, b) => [x, a[1] + ((b[1] - a[1]) * (x - a[0])) / (b[0] - a[0])],
});

const horizontal = (y: number, sign: 1 | -1): Edge => ({
  keeps: (p) => sign * (p[1] - y) >= 0,
  cut: (a, b) => [a[0] + ((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1]), y],
});

const edgesOf = (box: Box): Edge[] => [
  vertical(box.x0, 1),
  vertical(box.x1, -1),
  horizontal(box.y0, 1),
  horizontal(box.y1, -1),
];

function clipRingAt(ring: readonly Point[], edge: Edge): Point[] {
  return ring.flatMap((current, index) => {
    const previous = ring[(index + ring.length - 1) % ring.length] ?? current;
    const [wasIn, isIn] = [edge.keeps(previous), edge.keeps(current)];
    if (wasIn === isIn) return isIn ? [current] : [];
    return isIn ? [edge.cut(previous, current), current] : [edge.cut(previous, current)];
  });
}

/** Rings cut to a box (Sutherland–Hodgman), so that what lies outside the frame costs no bytes. */
export function clipRings(rings: readonly (readonly Point[])[], box: Box): Point[][] {
  return rings
    .map((ring) => edgesOf(box).reduce<Point[]>((rest, edge) => clipRingAt(rest, edge), ring.slice(0, -1)))
    .filter((ring) => ring.length > 2)
    .map((ring) => [...ring, ring[0] as Point]);
}

/** Runs of a line that touch a box; whole segments are kept, the frame cuts the rest. */
export function clipLines(lines: readonly (readonly Point[])[], box: Box): Point[][] {
  const near = ([x, y]: Point): boolean => x >= box.x0 && x <= box.x1 && y >= box.y0 && y <= box.y1;
  return lines.flatMap((line) => {
    const runs: Point[][] = [];
    let run: Point[] = [];
    line.forEach((point, index) => {
      const previous = line[index - 1];
      const next = line[index + 1];
      if (near(point) || (previous && near(previous)) || (next && near(next))) run.push(point);
      else if (run.length > 0) {
        runs.push(run);
        run = [];
      }
    });
    return run.length > 1 ? [...runs, run] : runs;
  });
}
