import { bestFree, improve, type Slot } from './arrange';
import { type Box, boxAround, gridOver, grow, overlaps, type Point, segmentHits, within } from './box';
import { type Candidate, candidatesFor, type LabelAnchor } from './candidates';
import { blockOf, type TextBlock } from './measure';
import { contains, coverage, type Shape, touches } from './shape';

export interface LabelRequest {
  readonly id: string;
  readonly anchor: LabelAnchor;
  /** Ways to set the text, the best first. */
  readonly blocks: readonly TextBlock[];
  /** Higher goes first. */
  readonly priority: number;
  /** A quiet name that may be left out; all others are placed or keyed. */
  readonly optional?: boolean;
  /** What kind of area it names; see {@link Avoid}. */
  readonly level?: string;
}

/** An area that labels of others keep off. With a level, only labels of that level do: a county's may lie in its city. */
export interface Avoid {
  readonly id: string;
  readonly shape: Shape;
  readonly level?: string;
  /** Filled so strongly that the words of another on it are hard to read. */
  readonly solid?: boolean;
}

export interface LabelField {
  /** No label leaves it. */
  readonly frame: Box;
  /** Scale bar, review number: no label covers them. Point marks are kept clear without being listed. */
  readonly obstacles: readonly Box[];
  /** Other marks: covered only when nothing else is free. */
  readonly avoid: readonly Avoid[];
  /** Size of the number that stands for a label without room. */
  readonly keySize: number;
}

export type Placement =
  | ({ readonly state: 'placed'; readonly id: string } & Candidate)
  | { readonly state: 'keyed'; readonly id: string; readonly number: number; readonly at: Point; readonly box: Box }
  | { readonly state: 'omitted'; readonly id: string; readonly why: 'no room' | 'outside the frame' };

/** A quiet name may reach a little over its area's edge. */
const QUIET_EDGE = 0.75;
const COVERED_MARK = 2;
/** More than touching the strong dye of another mark: worse than going some way off with a line. */
const ON_SOLID = 2.5;
const TOUCHING = 0.02;
/** A name close to another mark is read as that mark's. */
const NEAR_MARK = 0.6;

const markBox = ({ at, radius }: LabelAnchor): Box => boxAround(at, 2 * radius, 2 * radius);

const outsideFrame = ({ at: [x, y] }: LabelAnchor, frame: Box): boolean =>
  x < frame.x0 || x > frame.x1 || y < frame.y0 || y > frame.y1;

/** Share of a box in both its own area and another one: a county inside a city that is a mark itself. */
const nested = (box: Box, own: Shape, other: Shape): number =>
  coverage(box, other) === 0
    ? 0
    : gridOver(box, 5, 3).filter((point) => contains(own, point) && contains(other, point)).length / 15;

const coveredCost = (share: number, solid = false): number =>
  COVERED_MARK * share + (solid && share > TOUCHING ? ON_SOLID : 0);

/** What it costs to stand on or near the marks of others. */
function coverCost(candidate: Candidate, own: Shape | undefined, others: readonly Avoid[]): number {
  const { box, fit, block } = candidate;
  const around = grow(box, (block.lines[0]?.size ?? 0) * 0.4);
  let cost = 0;
  for (const { shape, solid } of others) {
    if (!overlaps(around, shape.box)) continue;
    if (own && (fit === 'inside' || fit === 'edge')) cost += COVERED_MARK * nested(box, own, shape);
    else cost += coveredCost(coverage(box, shape), solid);
    if (fit === 'beside' && touches(around, shape)) cost += NEAR_MARK + coverage(around, shape);
  }
  return cost;
}

/** Positions that break no hard rule, with the marks that they would cover added to their cost. */
function optionsFor(request: LabelRequest, field: LabelField, taken: readonly Box[]): Candidate[] {
  const others = field.avoid.filter(({ id, level }) => id !== request.id && (!level || level === request.level));
  return candidatesFor(request.blocks, request.anchor)
    .filter(({ box }) => within(box, field.frame) && !taken.some((other) => overlaps(box, other)))
    .map((candidate) => ({ ...candidate, cost: candidate.cost + coverCost(candidate, request.anchor.shape, others) }))
    .sort((a, b) => a.cost - b.cost);
}

interface Asked extends Slot {
  readonly request: LabelRequest;
}

function arrange(requests: readonly LabelRequest[], field: LabelField, taken: readonly Box[]): Asked[] {
  const slots = requests.map(
    (request): Asked => ({ request, options: optionsFor(request, field, taken), chosen: null }),
  );
  for (const slot of slots) slot.chosen = bestFree(slot, slots)?.candidate ?? null;
  improve(slots);
  return slots;
}

const keyBlock = (size: number): TextBlock => blockOf([{ text: '00', size, role: 'name' }]);

/** Where the number of a keyed label goes: on its area, beside its point, at worst on the anchor itself. */
function keyPlace(request: LabelRequest, field: LabelField, taken: readonly Box[]): { at: Point; box: Box } {
  const block = keyBlock(field.keySize);
  const free = candidatesFor([block], request.anchor).find(
    ({ box }) => within(box, field.frame) && !taken.some((other) => overlaps(box, other)),
  );
  const box = free?.box ?? boxAround(request.anchor.at, block.width, block.height);
  return { box, at: [(box.x0 + box.x1) / 2, (box.y0 + box.y1) / 2] };
}

type Keyed = Extract<Placement, { state: 'keyed' }>;

/** Numbers for the labels given up so far; each keeps its place clear of the labels still to come. */
function keysFor(given: readonly LabelRequest[], field: LabelField, marks: readonly Box[]): Keyed[] {
  const keys: Keyed[] = [];
  for (const request of given) {
    const taken = [...marks, ...keys.map((key) => key.box)];
    keys.push({ state: 'keyed', id: request.id, number: keys.length + 1, ...keyPlace(request, field, taken) });
  }
  return keys;
}

/**
 * Places labels: none overlaps another, leaves the frame, or covers a point mark or an obstacle. A label without room
 * becomes a number keyed to a list; only optional ones are left out. Deterministic. Units are those of the frame.
 * Greedy by priority, then a local search in which labels move for one another.
 */
export function placeLabels(requests: readonly LabelRequest[], field: LabelField): Placement[] {
  const visible = requests.filter(({ anchor }) => !outsideFrame(anchor, field.frame));
  const firm = visible.filter(({ optional }) => !optional).sort((a, b) => b.priority - a.priority);
  const marks = [
    ...field.obstacles,
    ...visible.filter(({ anchor }) => anchor.radius > 0).map(({ anchor }) => markBox(anchor)),
  ];
  const given: LabelRequest[] = [];
  let keys: Keyed[] = [];
  let slots = arrange(firm, field, marks);
  for (let lost = slots.find(({ chosen }) => !chosen); lost; lost = slots.find(({ chosen }) => !chosen)) {
    given.push(lost.request);
    keys = keysFor(given, field, marks);
    const taken = [...marks, ...keys.map(({ box }) => box)];
    slots = arrange(
      firm.filter((request) => !given.includes(request)),
      field,
      taken,
    );
  }
  return answer(requests, [...slots, ...quiet(visible, slots, keys, field, marks)], keys, visible);
}

/** Optional labels, placed last, in what room is left and never with a leader line. */
function quiet(
  visible: readonly LabelRequest[],
  firm: readonly Asked[],
  keys: readonly Keyed[],
  field: LabelField,
  marks: readonly Box[],
): Asked[] {
  const leaders = firm.flatMap(({ chosen }) => (chosen?.leader ? [chosen.leader] : []));
  // Room around the others, or a quiet name reads as their last line.
  const boxes = firm.flatMap(({ chosen }) => (chosen ? [grow(chosen.box, field.keySize * 0.4)] : []));
  const taken = [...marks, ...keys.map(({ box }) => box), ...boxes];
  const slots: Asked[] = [];
  const areas = field.avoid.filter(({ level }) => !level);
  for (const request of visible.filter(({ optional }) => optional).sort((a, b) => b.priority - a.priority)) {
    const options = optionsFor(request, field, taken).filter(
      ({ box, fit, cost }) =>
        fit !== 'leader' &&
        (request.anchor.shape ? fit !== 'beside' && cost < QUIET_EDGE : true) &&
        !areas.some(({ shape }) => touches(box, shape)) &&
        !leaders.some((line) => segmentHits(...line, box)),
    );
    const slot: Asked = { request, options, chosen: null };
    slot.chosen = bestFree(slot, slots)?.candidate ?? null;
    slots.push(slot);
  }
  return slots;
}

function answer(
  requests: readonly LabelRequest[],
  slots: readonly Asked[],
  keys: readonly Keyed[],
  visible: readonly LabelRequest[],
): Placement[] {
  return requests.map((request): Placement => {
    const { id } = request;
    if (!visible.includes(request)) return { state: 'omitted', id, why: 'outside the frame' };
    const key = keys.find((entry) => entry.id === id);
    const chosen = slots.find((slot) => slot.request === request)?.chosen;
    if (chosen) return { state: 'placed', id, ...chosen };
    return key ?? { state: 'omitted', id, why: 'no room' };
  });
}
