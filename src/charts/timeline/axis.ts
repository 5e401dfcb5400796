import type { TimelineRow } from './types';

/** A run of whole years that is drawn without a gap; `to` is the first year after it. */
export interface Era {
  readonly from: number;
  readonly to: number;
}

/** An era where it stands, in px. */
export interface PlacedEra extends Era {
  readonly x0: number;
  readonly x1: number;
}

/** Years in one row are never left out; empty ones between rows are, from so many on. */
const LONGEST_GAP = 3;

/** First and last moment that a row shows. */
function reachOf({ period, worked, release, validity, milestones }: TimelineRow): Era {
  const ends = [
    period.end ?? period.from + 1,
    ...(worked ? [worked.end] : []),
    ...(release?.at ? [release.at.to] : []),
    ...(validity?.latest === undefined ? [] : [validity.latest + validity.years]),
    ...milestones.map(({ year }) => year + 1),
  ];
  const starts = [period.from, ...(release?.at ? [release.at.from] : []), ...milestones.map(({ year }) => year)];
  return { from: Math.floor(Math.min(...starts)), to: Math.ceil(Math.max(...ends)) };
}

/** The eras of all rows, in order; those close to each other are one. */
export function erasOf(rows: readonly TimelineRow[]): Era[] {
  const eras: Era[] = [];
  for (const reach of rows.map(reachOf).sort((a, b) => a.from - b.from)) {
    const last = eras.at(-1);
    if (last && reach.from - last.to < LONGEST_GAP) eras.push({ from: last.from, to: Math.max(last.to, reach.to) });
    else eras.push(reach);
  }
  // Of eras that grew, the last form holds.
  return eras.filter((era, index) => eras[index + 1]?.from !== era.from);
}

/** Eras side by side, a year equally long in each, with a break of a fixed width between them. */
export function placeEras(eras: readonly Era[], [left, right]: readonly [number, number], gap: number): PlacedEra[] {
  const years = eras.reduce((sum, { from, to }) => sum + to - from, 0);
  const perYear = (right - left - gap * Math.max(0, eras.length - 1)) / Math.max(1, years);
  let x = left;
  return eras.map((era) => {
    const placed = { ...era, x0: x, x1: x + (era.to - era.from) * perYear };
    x = placed.x1 + gap;
    return placed;
  });
}

/** Where a moment stands; one in a break, or beyond the ends, stands at the nearest edge. */
export function xOf(eras: readonly PlacedEra[], time: number): number {
  const inside = eras.find(({ from, to }) => time >= from && time <= to);
  if (inside) return inside.x0 + ((time - inside.from) * (inside.x1 - inside.x0)) / (inside.to - inside.from);
  const before = eras.filter(({ to }) => to < time).at(-1);
  return before?.x1 ?? eras[0]?.x0 ?? 0;
}
