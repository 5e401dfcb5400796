import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textWidth } from '../../ui/textWidth';
import { erasOf, placeEras, xOf } from './axis';
import { layoutTimeline, MEDIUM, NARROW, type TimelineLayout, type TimelineSetting, WIDE } from './layout';
import { EVERYTHING, row, timeline } from './testing/fixture';
import type { TimelineData } from './types';

const SETTINGS = [WIDE, MEDIUM, NARROW];

/** Rows as no one foresaw them: any periods, any target years in them. */
const datas: fc.Arbitrary<TimelineData> = fc
  .array(
    fc.record({
      from: fc.integer({ min: 1990, max: 2040 }),
      length: fc.integer({ min: 1, max: 9 }),
      open: fc.boolean(),
      targets: fc.uniqueArray(fc.nat({ max: 8 }), { maxLength: 4 }),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((facts) =>
    timeline(
      facts.map(({ from, length, open, targets }, index) =>
        row({
          id: `r${index}`,
          from,
          ...(!open && { end: from + length }),
          milestones: targets
            .filter((target) => target < length)
            .map((target) => ({
              claims: ['c'],
              to: '/en/',
              label: 'c',
              year: from + target,
              text: `${from + target}: 10 targets`,
              short: '10',
            })),
        }),
      ),
    ),
  );

describe('the axis', () => {
  it('shows every year of every row, in order, and leaves out only years of none', () => {
    fc.assert(
      fc.property(datas, ({ rows }) => {
        const eras = erasOf(rows);
        for (const { period } of rows) {
          const holds = eras.filter(({ from, to }) => from <= period.from && (period.end ?? period.from + 1) <= to);
          expect(holds).toHaveLength(1);
        }
        eras.slice(1).forEach((era, index) => {
          expect(era.from - (eras[index]?.to ?? 0)).toBeGreaterThanOrEqual(3);
        });
      }),
    );
  });
  it('gives every year the same length, and time only one direction', () => {
    fc.assert(
      fc.property(datas, ({ rows }) => {
        const eras = placeEras(erasOf(rows), [100, 900], 40);
        const lengths = eras.map(({ from, to, x0, x1 }) => (x1 - x0) / (to - from));
        for (const length of lengths) expect(length).toBeCloseTo(lengths[0] ?? 0, 6);
        const moments = eras.flatMap(({ from, to }) => [from, from + 0.5, to]).map((time) => xOf(eras, time));
        expect([...moments].sort((a, b) => a - b)).toEqual(moments);
        expect(eras[0]?.x0).toBe(100);
        expect(eras.at(-1)?.x1).toBeCloseTo(900, 6);
      }),
    );
  });
  it('breaks between eras and says what is left out', () => {
    expect(erasOf(EVERYTHING.rows)).toEqual([
      { from: 2002, to: 2006 },
      { from: 2020, to: 2026 },
    ]);
    expect(layoutTimeline(EVERYTHING, WIDE).breaks.map(({ text }) => text.content)).toEqual(['2006–2019 left out']);
  });
  it('without rows is empty, and breaks nothing', () => {
    const layout = layoutTimeline(timeline([]), WIDE);
    expect(layout.years).toEqual([]);
    expect(layout.height).toBeGreaterThan(0);
  });
});

interface Box {
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
}

/** All texts of a layout as boxes, from what the drawing sets them in. */
function textBoxes(layout: TimelineLayout): Box[] {
  const { sizes } = layout.setting;
  const box = (text: { content: string; x: number; y: number }, size: number, anchor = 0): Box => {
    const width = textWidth(text.content, size);
    const x0 = text.x - anchor * width;
    return { x0, x1: x0 + width, y0: text.y - size * 0.8, y1: text.y + size * 0.2 };
  };
  const ofRows = layout.rows.flatMap(({ name, years, issued, worked, milestones, validity }) => [
    box(name, sizes.name),
    ...[...years.lines, ...(issued?.text.lines ?? []), ...(validity?.text.lines ?? [])].map((line) =>
      box(line, sizes.text),
    ),
    ...(worked ? [box(worked.text, sizes.text)] : []),
    ...milestones.map(({ text }) => box(text, sizes.text, 1)),
  ]);
  return [
    ...ofRows,
    ...layout.years.map((year) => box(year, sizes.year, 0.5)),
    ...layout.breaks.map(({ text }) => box(text, sizes.text, 0.5)),
  ];
}

const overlap = (a: Box, b: Box): boolean => a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;

function expectFit(layout: TimelineLayout): void {
  const boxes = textBoxes(layout);
  for (const { x0, x1, y0, y1 } of boxes) {
    expect(x0).toBeGreaterThanOrEqual(-1);
    expect(x1).toBeLessThanOrEqual(layout.setting.width + 1);
    expect(y0).toBeGreaterThanOrEqual(0);
    expect(y1).toBeLessThanOrEqual(layout.height);
  }
  boxes.forEach((one, index) => {
    for (const other of boxes.slice(index + 1)) expect(overlap(one, other)).toBe(false);
  });
}

describe.each(SETTINGS.map((setting) => [setting.name, setting] as const))(
  'the %s setting',
  (_name, setting: TimelineSetting) => {
    it('has every text in the frame and none over another', () => {
      expectFit(layoutTimeline(EVERYTHING, setting));
    });
    it('draws a bar from the beginning to the end of its period, inside the axis', () => {
      fc.assert(
        fc.property(datas, (data) => {
          const layout = layoutTimeline(data, setting);
          for (const {
            row: { period },
            bar,
          } of layout.rows) {
            expect(bar.x0).toBeCloseTo(xOf(layout.eras, period.from), 6);
            expect(bar.x1).toBeCloseTo(xOf(layout.eras, period.end ?? period.from + 1), 6);
            expect(bar.x1).toBeGreaterThan(bar.x0);
            expect(bar.x1).toBeLessThanOrEqual(setting.width);
          }
        }),
      );
    });
    it('keeps rows below each other, and all of a row in it', () => {
      fc.assert(
        fc.property(datas, (data) => {
          const { rows, top, bottom } = layoutTimeline(data, setting);
          expect(rows[0]?.y0).toBe(top);
          expect(rows.at(-1)?.y1).toBe(bottom);
          rows.forEach(({ y0, y1, bar, milestones }, index) => {
            if (index > 0) expect(y0).toBe(rows[index - 1]?.y1);
            expect(bar.y).toBeGreaterThan(y0);
            expect(bar.y + bar.height).toBeLessThan(y1);
            for (const { text } of milestones) expect(text.y).toBeLessThan(y1);
          });
        }),
      );
    });
    it('ends a year’s tick with the year', () => {
      const layout = layoutTimeline(EVERYTHING, setting);
      for (const { milestones } of layout.rows)
        for (const { milestone, x } of milestones) expect(x).toBeCloseTo(xOf(layout.eras, milestone.year + 1), 6);
    });
    it('leaves an end open only where none is stated', () => {
      const [old, young] = layoutTimeline(EVERYTHING, setting).rows;
      expect(old?.open).toBe(old?.worked?.bar.x1);
      expect(young?.open).toBeUndefined();
    });
  },
);
