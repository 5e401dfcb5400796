/** What the device is asked for: full screen, a screen that stays on. Each may be refused, and then says so. */

interface Sentinel {
  release(): Promise<void>;
}

interface WakeLockHost {
  request(type: 'screen'): Promise<Sentinel>;
}

const wakeLockOf = (nav: Navigator): WakeLockHost | undefined => (nav as { wakeLock?: WakeLockHost }).wakeLock;

/** Keeps the screen on, and asks again whenever the page is seen again; the lock ends when a page is hidden. */
export function keepAwake(doc: Document, onRefused: () => void): () => void {
  let lock: Sentinel | undefined;
  let ended = false;
  const ask = async (): Promise<void> => {
    if (doc.hidden || ended) return;
    const host = wakeLockOf(navigator);
    try {
      if (!host) throw new Error('no wake lock here');
      lock = await host.request('screen');
      if (ended) await lock.release();
    } catch {
      onRefused();
    }
  };
  const seen = (): void => void ask();
  doc.addEventListener('visibilitychange', seen);
  seen();
  return () => {
    ended = true;
    doc.removeEventListener('visibilitychange', seen);
    lock?.release().catch(() => undefined);
  };
}

/** Enters or leaves full screen; `onRefused` where the browser will not. */
export async function switchFullscreen(doc: Document, onRefused: () => void): Promise<void> {
  try {
    if (doc.fullscreenElement) await doc.exitFullscreen();
    else await doc.documentElement.requestFullscreen({ navigationUI: 'hide' });
  } catch {
    onRefused();
  }
}

const SHIFT_EVERY_MS = 90_000;
/** A small round, so that no edge burns into the panel; in px, times the unit of the wall's type. */
const ROUND: readonly (readonly [number, number])[] = [
  [0, 0],
  [1, 0],
  [1, 1],
  [0, 1],
  [-1, 1],
  [-1, 0],
  [-1, -1],
  [0, -1],
];
const SHIFT_SHARE = 0.0025;

/** Moves an element by a few px now and then. */
export function shiftPixels(element: HTMLElement): () => void {
  let turn = 0;
  const timer = setInterval(() => {
    turn = (turn + 1) % ROUND.length;
    const [x, y] = ROUND[turn] ?? [0, 0];
    const step = Math.round(window.innerHeight * SHIFT_SHARE);
    element.style.transform = `translate(${x * step}px, ${y * step}px)`;
  }, SHIFT_EVERY_MS);
  return () => clearInterval(timer);
}

const POINTER_REST_MS = 4_000;

/** Marks the root while somebody is at the controls: the pointer and the buttons show, and go again. */
export function watchPresence(root: HTMLElement, onTouch: () => void): () => void {
  let timer = 0;
  const ended = new AbortController();
  const { signal } = ended;
  const wake = (): void => {
    root.dataset.present = '';
    window.clearTimeout(timer);
    timer = window.setTimeout(() => delete root.dataset.present, POINTER_REST_MS);
  };
  window.addEventListener('pointermove', wake, { passive: true, signal });
  window.addEventListener('keydown', wake, { passive: true, signal });
  window.addEventListener(
    'pointerdown',
    () => {
      wake();
      onTouch();
    },
    { passive: true, capture: true, signal },
  );
  return () => {
    ended.abort();
    window.clearTimeout(timer);
  };
}
