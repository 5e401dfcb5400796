/** Between a mark and what speaks of it, in px. */
export const GAP = 8;

/** Puts a box above a mark, or below it where there is no room, inside the root. Lengths in px. */
export function placeNear(box: HTMLElement, mark: Element, root: HTMLElement): void {
  const [frame, anchor] = [root.getBoundingClientRect(), mark.getBoundingClientRect()];
  const centre = anchor.left + anchor.width / 2 - frame.left;
  const left = Math.max(4, Math.min(centre - box.offsetWidth / 2, root.clientWidth - box.offsetWidth - 4));
  const above = anchor.top - frame.top - box.offsetHeight - GAP;
  const roomAbove = anchor.top - box.offsetHeight - GAP > 0;
  box.style.left = `${Math.round(left)}px`;
  box.style.top = `${Math.round(roomAbove ? above : anchor.bottom - frame.top + GAP)}px`;
}
