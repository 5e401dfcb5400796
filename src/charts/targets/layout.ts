import { axisSection } from './axis';
import { cardLine, linesOfRuns } from './cards';
import { layoutKey, type PlacedKey } from './key';
import type { Placed, PlacedSection } from './place';
import type { TargetsSetting } from './settings';
import type { TargetGroup, TargetRow, TargetsData } from './types';
import { word } from './words';

/** The chart with every mark in its place. */
export interface TargetsLayout {
  readonly setting: TargetsSetting;
  readonly height: number;
  readonly sections: readonly PlacedSection[];
  readonly key: readonly PlacedKey[];
}

const SECTION_GAP = 22;

/** Whether a group has an axis: two figures at least can be held against each other. */
export const hasAxis = (group: TargetGroup): boolean =>
  group.rows.filter(({ quantity }) => quantity.form === 'interval').length > 1;

type Bucket = 'alone' | 'levels' | 'unnumbered' | 'derived';
const BUCKETS: readonly Bucket[] = ['alone', 'unnumbered', 'levels', 'derived'];

function bucketOf({ derived, quantity }: TargetRow): Bucket {
  if (derived) return 'derived';
  if (quantity.form === 'interval') return 'alone';
  return quantity.form === 'level' ? 'levels' : 'unnumbered';
}

/** Sets the chart; pure, in px of the drawing. */
export function layoutTargets(data: TargetsData, setting: TargetsSetting): TargetsLayout {
  const sections: PlacedSection[] = [];
  let y = 0;
  const add = (...placed: readonly Placed[]): void => {
    sections.push(...placed.map(({ section }) => section));
    y = Math.max(...placed.map(({ bottom }) => bottom)) + SECTION_GAP;
  };
  const axes = data.groups.filter(hasAxis);
  for (const group of axes) add(axisSection(group, data, setting, y));
  const all = data.groups.flatMap(({ rows }) => rows).sort((a, b) => a.order - b.order);
  const rest = all.filter((row) => !isOnAxis(row, axes));
  const runs = BUCKETS.map((id) => ({
    id,
    title: word(data.lang, id),
    rows: rest.filter((row) => bucketOf(row) === id),
  }));
  for (const line of linesOfRuns(
    runs.filter(({ rows }) => rows.length > 0),
    setting,
  ))
    add(...cardLine(line, setting, y));
  const { items, bottom } = layoutKey(data, setting, y);
  return { setting, sections, key: items, height: bottom };
}

const isOnAxis = (row: TargetRow, axes: readonly TargetGroup[]): boolean =>
  row.quantity.form === 'interval' && axes.some(({ rows }) => rows.includes(row));
