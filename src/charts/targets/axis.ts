import type { Interval } from '../../domain/quantity';
import { glyphOnAxis, OPEN_LENGTH } from './glyph';
import { heading, type Placed, type PlacedSection, type PlacedTarget, ROW_PAD, rowWords } from './place';
import { type TargetScale, targetScale } from './scale';
import type { TargetsSetting } from './settings';
import type { TargetGroup, TargetRow, TargetsData } from './types';
import { word } from './words';

const TICK_ROOM = 26;
const EDGE = 8;
/** Room for a mark under its words. */
const MARK_ROOM = 24;

/** Sets the numbers of a group on its axis, from a top edge down. */
export function axisSection(group: TargetGroup, data: TargetsData, setting: TargetsSetting, y: number): Placed {
  const rows = group.rows.filter(({ quantity }) => quantity.form === 'interval');
  const plot = [setting.words + EDGE, setting.width - EDGE - OPEN_LENGTH] as const;
  const scale = targetScale(
    rows.map(({ quantity }) => quantity),
    plot,
  );
  const remark = [word(data.lang, scale.kind), group.note].filter(Boolean).join(data.lang === 'zh' ? '；' : '; ');
  const { bottom: top, ...head } = heading(group.label, remark, setting, { x: 0, y, width: setting.width });
  const targets: PlacedTarget[] = [];
  let next = top;
  for (const row of rows) {
    const placed = axisRow(row, scale, setting, next, plot[0]);
    targets.push(placed);
    next += placed.box.height;
  }
  const ticks = spacedTicks(scale, setting).map((value) => ({ x: scale.at(value), value }));
  const section: PlacedSection = {
    id: group.id,
    ...head,
    targets,
    axis: { kind: scale.kind, ticks, spans: spansOf(targets, setting, top, next + 4), bottom: next + 4 },
  };
  return { section, bottom: next + TICK_ROOM };
}

function spansOf(targets: readonly PlacedTarget[], setting: TargetsSetting, top: number, bottom: number) {
  if (setting.words > 0) return [[top, bottom] as const];
  return targets.map(({ at }) => [at - 11, at + 11] as const);
}

/** Ticks whose figures do not touch; the first and the rounder ones stay. */
function spacedTicks({ ticks, at }: TargetScale, setting: TargetsSetting): number[] {
  const kept: number[] = [];
  const room = setting.name === 'wide' ? 44 : 36;
  for (const tick of ticks) {
    const last = kept.at(-1);
    if (last === undefined || at(tick) - at(last) >= room) kept.push(tick);
  }
  return kept;
}

function axisRow(row: TargetRow, scale: TargetScale, setting: TargetsSetting, y: number, lead: number): PlacedTarget {
  const beside = setting.words > 0;
  const width = beside ? setting.words - 24 : setting.width;
  const words = rowWords(row, setting, { x: 0, y: y + ROW_PAD, width });
  const glyph = glyphOnAxis(row.quantity as Interval, scale.at);
  const height = words.height + 2 * ROW_PAD + (beside ? 0 : MARK_ROOM);
  const at = beside ? y + ROW_PAD + words.value.height / 2 : y + ROW_PAD + words.height + 14;
  const { height: _height, ...texts } = words;
  return { row, ...texts, glyph, at, lead, box: { x: 0, y, width: setting.width, height } };
}
