import { type Box, overlaps, segmentHits } from './box';
import type { Candidate } from './candidates';

/** A label on its way to a place: where it may go, the cheapest first, and where it is now. */
export interface Slot {
  readonly options: readonly Candidate[];
  chosen: Candidate | null;
}

const LEADER_CROSSING = 2.5;
const ROUNDS = 4;

function crossingCost(candidate: Candidate, slot: Slot, slots: readonly Slot[]): number {
  let cost = 0;
  for (const other of slots) {
    if (other === slot || !other.chosen) continue;
    if (candidate.leader && segmentHits(...candidate.leader, other.chosen.box)) cost += LEADER_CROSSING;
    if (other.chosen.leader && segmentHits(...other.chosen.leader, candidate.box)) cost += LEADER_CROSSING;
  }
  return cost;
}

const clashes = (candidate: Candidate, slot: Slot, slots: readonly Slot[]): Slot[] =>
  slots.filter((other) => other !== slot && other.chosen !== null && overlaps(candidate.box, other.chosen.box));

/** The cheapest position that is free now. Options are sorted, so the search stops when no later one can win. */
export function bestFree(
  slot: Slot,
  slots: readonly Slot[],
  barred?: Box,
): { candidate: Candidate; cost: number } | null {
  let best: { candidate: Candidate; cost: number } | null = null;
  for (const candidate of slot.options) {
    if (best && candidate.cost >= best.cost) break;
    if ((barred && overlaps(candidate.box, barred)) || clashes(candidate, slot, slots).length > 0) continue;
    const cost = candidate.cost + crossingCost(candidate, slot, slots);
    if (!best || cost < best.cost) best = { candidate, cost };
  }
  return best;
}

const UNPLACED = 50;

/** Takes a dear label's better place from the one label that holds it, when that one can move for less. */
function tryEject(slot: Slot, slots: readonly Slot[]): boolean {
  const now = slot.chosen?.cost ?? UNPLACED;
  for (const candidate of slot.options) {
    if (candidate.cost >= now) return false;
    const [holder, second] = clashes(candidate, slot, slots);
    if (!holder?.chosen || second) continue;
    const moved = bestFree(holder, slots, candidate.box);
    if (!moved || candidate.cost + moved.cost >= now + holder.chosen.cost) continue;
    holder.chosen = moved.candidate;
    slot.chosen = candidate;
    return true;
  }
  return false;
}

/** Lets labels move for one another until none gains by it. */
export function improve(slots: readonly Slot[]): void {
  for (let round = 0; round < ROUNDS; round += 1) {
    let moved = false;
    for (const slot of slots) {
      const free = bestFree(slot, slots);
      if (free && free.candidate !== slot.chosen) {
        slot.chosen = free.candidate;
        moved = true;
      }
      moved = tryEject(slot, slots) || moved;
    }
    if (!moved) return;
  }
}
