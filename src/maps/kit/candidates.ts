import { type Box, boxAround, gridOver, grow, nearest, type Point } from './box';
import type { TextBlock } from './measure';
import { contains, coverage, type Shape, touches } from './shape';

/** What a label belongs to. `radius` is what must stay clear around a point mark. */
export interface LabelAnchor {
  readonly at: Point;
  readonly radius: number;
  /** The polygon, when the mark is an area. */
  readonly shape?: Shape;
  /** The area is filled so strongly that text across its edge is hard to read. */
  readonly solid?: boolean;
}

/** `inside`: all in its area. `edge`: over its area's edge. `beside`: next to the mark. `leader`: tied to it by a line. */
type Fit = 'inside' | 'edge' | 'beside' | 'leader';

/** One way to set a label. Costs: 0 is best; a placement with a leader line costs 2 and more. */
export interface Candidate {
  readonly block: TextBlock;
  readonly box: Box;
  readonly align: 'start' | 'middle' | 'end';
  readonly fit: Fit;
  readonly leader?: readonly [Point, Point];
  readonly cost: number;
}

const DROPPED_DETAIL = 1.6;
const FOLDED = 0.25;

/** Where cartographers put the name of a point, in order of habit: right, above right, … */
const AROUND: readonly { readonly x: -1 | 0 | 1; readonly y: -1 | 0 | 1; readonly cost: number }[] = [
  { x: 1, y: 0, cost: 0.2 },
  { x: 1, y: -1, cost: 0.4 },
  { x: -1, y: 0, cost: 0.5 },
  { x: 0, y: -1, cost: 0.55 },
  { x: 0, y: 1, cost: 0.6 },
  { x: 1, y: 1, cost: 0.6 },
  { x: -1, y: -1, cost: 0.7 },
  { x: -1, y: 1, cost: 0.8 },
];

const alignOf = (x: number): Candidate['align'] => (x > 0 ? 'start' : x < 0 ? 'end' : 'middle');

const unitOf = (block: TextBlock): number => block.lines[0]?.size ?? block.height;

const GRID = 9;
/** A name with more of it outside than this reads as another area's. */
const MOSTLY_OUT = 0.6;

/** Places across the area's box, the pole of inaccessibility first. */
function spotsIn(anchor: LabelAnchor, shape: Shape, unit: number): Point[] {
  const near: Point[] = [
    [0, 0],
    [0, -unit / 2],
    [0, unit / 2],
    [-unit / 2, 0],
    [unit / 2, 0],
  ];
  return [...near.map(([dx, dy]): Point => [anchor.at[0] + dx, anchor.at[1] + dy]), ...gridOver(shape.box, GRID, GRID)];
}

function insideArea(block: TextBlock, anchor: LabelAnchor, shape: Shape): Candidate[] {
  const reach = Math.max(shape.box.x1 - shape.box.x0, shape.box.y1 - shape.box.y0, 1);
  const edge = anchor.solid ? 1.1 : 0.35;
  const room = (shape.box.x1 - shape.box.x0) * (shape.box.y1 - shape.box.y0);
  if (room < (1 - MOSTLY_OUT) * block.width * block.height) return [];
  return spotsIn(anchor, shape, unitOf(block)).flatMap((spot): Candidate[] => {
    if (!contains(shape, spot)) return [];
    const box = boxAround(spot, block.width, block.height);
    const outside = 1 - coverage(box, shape);
    if (outside > MOSTLY_OUT) return [];
    const away = Math.hypot(spot[0] - anchor.at[0], spot[1] - anchor.at[1]) / reach;
    const cost = 0.8 * away + (outside === 0 ? 0 : edge + 1.5 * outside);
    return [{ block, box, align: 'middle', fit: outside === 0 ? 'inside' : 'edge', cost }];
  });
}

/** Eight positions around a point mark. */
function besidePoint(block: TextBlock, { at: [cx, cy], radius }: LabelAnchor): Candidate[] {
  const gap = unitOf(block) * 0.3;
  return AROUND.map(({ x, y, cost }) => {
    const reachX = radius + gap + block.width / 2;
    const reachY = radius + (x === 0 ? gap : 0) + block.height / 2;
    const box = boxAround([cx + x * reachX, cy + y * reachY], block.width, block.height);
    return { block, box, align: alignOf(x), fit: 'beside', cost };
  });
}

const SPOKES = 16;

interface Spoke {
  readonly cos: number;
  readonly sin: number;
}

const SPOKE_LIST: readonly Spoke[] = Array.from({ length: SPOKES }, (_, index) => {
  const angle = (2 * Math.PI * index) / SPOKES;
  return { cos: Math.cos(angle), sin: Math.sin(angle) };
});

/** The box of a block that lies `reach` from the anchor along a spoke, measured to the box's side. */
function boxAlong(block: TextBlock, [x, y]: Point, { cos, sin }: Spoke, reach: number): Box {
  const at: Point = [x + cos * (reach + block.width / 2), y + sin * (reach + block.height / 2)];
  return boxAround(at, block.width, block.height);
}

/** How far out a block must go along a spoke to be clear of its own area; null when it never is. */
function clearance(block: TextBlock, { at, shape }: LabelAnchor, spoke: Spoke): number | null {
  if (!shape) return 0;
  const unit = unitOf(block);
  const far = shape.box.x1 - shape.box.x0 + shape.box.y1 - shape.box.y0;
  for (let reach = 0; reach <= far; reach += unit * 0.35) {
    if (!touches(grow(boxAlong(block, at, spoke, reach), unit * 0.2), shape)) return reach;
  }
  return null;
}

const spokeAlign = ({ cos }: Spoke): Candidate['align'] => alignOf(Math.abs(cos) < 0.3 ? 0 : cos);
/** Right is best, left next, above and below last; upper halves before lower ones. */
const spokeCost = ({ cos, sin }: Spoke): number => 0.15 * Math.abs(sin) + (cos < 0 ? 0.12 : 0) + (sin > 0 ? 0.05 : 0);

const BESIDE_AREA = 0.9;
const LEADER = 2.2;
const RINGS = [1.4, 2.4, 3.6, 5, 7];

function besideArea(block: TextBlock, anchor: LabelAnchor, spoke: Spoke, clear: number): Candidate {
  const box = boxAlong(block, anchor.at, spoke, clear);
  return { block, box, align: spokeAlign(spoke), fit: 'beside', cost: BESIDE_AREA + spokeCost(spoke) };
}

/** Farther out, tied to the mark by a line. */
function withLeader(block: TextBlock, anchor: LabelAnchor, spoke: Spoke, clear: number): Candidate[] {
  return RINGS.map((factor) => {
    const box = boxAlong(block, anchor.at, spoke, anchor.radius + clear + factor * unitOf(block));
    const cost = LEADER + factor * 0.45 + spokeCost(spoke);
    const start: Point = [anchor.at[0] + spoke.cos * anchor.radius, anchor.at[1] + spoke.sin * anchor.radius];
    return { block, box, align: spokeAlign(spoke), fit: 'leader', leader: [start, nearest(box, start)], cost };
  });
}

function outside(block: TextBlock, anchor: LabelAnchor): Candidate[] {
  return SPOKE_LIST.flatMap((spoke) => {
    const clear = clearance(block, anchor, spoke);
    if (clear === null) return [];
    const beside = anchor.shape ? [besideArea(block, anchor, spoke, clear)] : [];
    return [...beside, ...withLeader(block, anchor, spoke, clear)];
  });
}

/** All positions for a label, the cheapest first. */
export function candidatesFor(blocks: readonly TextBlock[], anchor: LabelAnchor): Candidate[] {
  return blocks
    .flatMap((block, rank) => {
      const extra = block.drops ? DROPPED_DETAIL : rank * FOLDED;
      const all = [
        ...(anchor.shape ? insideArea(block, anchor, anchor.shape) : []),
        ...(anchor.shape ? [] : besidePoint(block, anchor)),
        ...outside(block, anchor),
      ];
      return all.map((candidate) => ({ ...candidate, cost: candidate.cost + extra }));
    })
    .sort((a, b) => a.cost - b.cost);
}
