/** Longer than a frame takes; where nothing is painted, as out of sight, nothing waits for it. Milliseconds. */
const LONGEST_WAIT_MS = 200;

/**
 * Runs something once, when the next frame is on screen. What answers an input at once is painted first; what follows from
 * it, and takes long, comes after. What it returns takes it back.
 */
export function afterFrame(run: () => void): () => void {
  let done = false;
  const once = () => {
    if (!done) run();
    done = true;
  };
  requestAnimationFrame(() => setTimeout(once));
  setTimeout(once, LONGEST_WAIT_MS);
  return () => {
    done = true;
  };
}
