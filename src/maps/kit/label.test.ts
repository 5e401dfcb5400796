import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boxAround, overlaps, within } from './box';
import { type LabelField, type LabelRequest, type Placement, placeLabels } from './label';
import { blocksFor, textWidth } from './measure';
import { shapeFrom } from './shape';

const FRAME = { x0: 0, y0: 0, x1: 960, y1: 600 };
const field = (more: Partial<LabelField> = {}): LabelField => ({
  frame: FRAME,
  obstacles: [],
  avoid: [],
  keySize: 14,
  ...more,
});

const pointAt = (id: string, x: number, y: number, name: string, detail?: string): LabelRequest => ({
  id,
  anchor: { at: [x, y], radius: 5 },
  blocks: blocksFor(name, detail, { name: 15, detail: 13 }),
  priority: 1,
});

const square = (x: number, y: number, side: number) =>
  shapeFrom([
    [
      [x, y],
      [x + side, y],
      [x + side, y + side],
      [x, y + side],
      [x, y],
    ],
  ]);

const names = fc.constantFrom('即墨', '枣庄市中', 'Zaozhuang', 'Dalang Fashion Town', '中国针织文化衫名城', 'J');
const requests = fc.uniqueArray(
  fc.tuple(fc.integer({ min: 8, max: 952 }), fc.integer({ min: 8, max: 592 }), names, fc.option(names)),
  { minLength: 1, maxLength: 30, selector: ([x, y]) => `${Math.round(x / 12)} ${Math.round(y / 12)}` },
);
const build = (items: [number, number, string, string | null][]): LabelRequest[] =>
  items.map(([x, y, name, detail], index) => pointAt(`p${index}`, x, y, name, detail ?? undefined));

const boxesOf = (placements: Placement[]) =>
  placements.flatMap((placement) => (placement.state === 'placed' ? [placement.box] : []));

describe('placeLabels', () => {
  it('lets no two labels overlap, leave the frame, or cover a mark or an obstacle', () => {
    const obstacle = boxAround([480, 300], 120, 40);
    fc.assert(
      fc.property(requests, (items) => {
        const asked = build(items as [number, number, string, string | null][]);
        const boxes = boxesOf(placeLabels(asked, field({ obstacles: [obstacle] })));
        boxes.forEach((box, index) => {
          expect(within(box, FRAME)).toBe(true);
          expect(overlaps(box, obstacle)).toBe(false);
          for (const other of boxes.slice(index + 1)) expect(overlaps(box, other)).toBe(false);
          for (const { anchor } of asked) expect(overlaps(box, boxAround(anchor.at, 10, 10))).toBe(false);
        });
      }),
      { numRuns: 60 },
    );
  });

  it('answers every request, in order, and drops none silently', () => {
    fc.assert(
      fc.property(requests, (items) => {
        const asked = build(items as [number, number, string, string | null][]);
        const answers = placeLabels(asked, field());
        expect(answers.map(({ id }) => id)).toEqual(asked.map(({ id }) => id));
        expect(answers.every(({ state }) => state === 'placed' || state === 'keyed')).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  it('gives numbers from 1 to labels without room', () => {
    const crowd = Array.from({ length: 40 }, (_, index) =>
      pointAt(`p${index}`, 20 + (index % 8) * 12, 20 + Math.floor(index / 8) * 12, '中国针织文化衫名城'),
    );
    const answers = placeLabels(crowd, field({ frame: { x0: 0, y0: 0, x1: 300, y1: 120 } }));
    const numbers = answers.flatMap((answer) => (answer.state === 'keyed' ? [answer.number] : []));
    expect(numbers.length).toBeGreaterThan(5);
    expect([...numbers].sort((a, b) => a - b)).toEqual(numbers.map((_, index) => index + 1));
  });

  it('is deterministic', () => {
    const asked = [pointAt('a', 100, 100, '即墨'), pointAt('b', 110, 104, '海阳')];
    expect(placeLabels(asked, field())).toEqual(placeLabels(asked, field()));
  });

  it('sets a name in the middle of an area that has room for it, even when the pole has a hole', () => {
    const [answer] = placeLabels(
      [
        {
          id: 'a',
          anchor: { at: [200, 200], radius: 0, shape: square(100, 100, 200) },
          blocks: blocksFor('滨州', '中国棉纺织之都', { name: 15, detail: 13 }),
          priority: 1,
        },
      ],
      field(),
    );
    expect(answer).toMatchObject({ state: 'placed', fit: 'inside', align: 'middle' });
  });

  it('keeps the name of an area off its neighbour', () => {
    const avoid = [{ id: 'east', shape: square(130, 100, 200) }];
    const [answer] = placeLabels(
      [
        {
          id: 'west',
          anchor: { at: [115, 200], radius: 0, shape: square(100, 185, 29), solid: true },
          blocks: blocksFor('枣庄市中', undefined, { name: 15, detail: 13 }),
          priority: 1,
        },
      ],
      field({ avoid }),
    );
    expect(answer?.state === 'placed' && answer.box.x1 <= 130).toBe(true);
  });

  it('leaves a quiet name out when it would crowd another', () => {
    const quiet: LabelRequest = {
      ...pointAt('q', 100, 100, '潍坊'),
      anchor: { at: [100, 100], radius: 0 },
      optional: true,
    };
    const wall = boxAround([100, 100], 400, 200);
    expect(placeLabels([quiet], field({ obstacles: [wall] }))).toEqual([{ state: 'omitted', id: 'q', why: 'no room' }]);
  });

  it('says when a mark is out of the frame', () => {
    expect(placeLabels([pointAt('a', -50, 100, '即墨')], field())).toEqual([
      { state: 'omitted', id: 'a', why: 'outside the frame' },
    ]);
  });

  it('ties a far label to its mark by a line that starts at the edge of the mark', () => {
    const asked = pointAt('a', 300, 300, '即墨');
    const walls = [
      boxAround([300, 270], 200, 45),
      boxAround([300, 330], 200, 45),
      boxAround([250, 300], 80, 20),
      boxAround([350, 300], 80, 20),
    ];
    const [answer] = placeLabels([asked], field({ obstacles: walls }));
    expect(answer).toMatchObject({ state: 'placed', fit: 'leader' });
    const start = answer?.state === 'placed' ? answer.leader?.[0] : undefined;
    expect(Math.hypot((start?.[0] ?? 0) - 300, (start?.[1] ?? 0) - 300)).toBeCloseTo(5, 6);
  });
});

describe('textWidth', () => {
  it('counts a Chinese character as at least one em and is never shorter for more text', () => {
    expect(textWidth('山东', 10)).toBeGreaterThanOrEqual(20);
    expect(textWidth('𠮷野', 10)).toBeGreaterThanOrEqual(20);
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        expect(textWidth(a + b, 12)).toBeGreaterThanOrEqual(textWidth(a, 12) - 1e-9);
      }),
    );
  });
});
