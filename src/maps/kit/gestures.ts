import type { Point } from './box';

/** What a person's hands ask of a map. Points and distances in CSS px from the surface's top left corner. */
export interface GestureHandlers {
  readonly onPan: (dx: number, dy: number) => void;
  /** `delta` in zoom levels. */
  readonly onZoom: (delta: number, at: Point, smooth: boolean) => void;
  readonly onReset: () => void;
  readonly onEnd: () => void;
}

const WHEEL_LEVELS = 1 / 300;
const LINE_PX = 16;
const KEY_PAN_PX = 80;
const DRAG_THRESHOLD_PX = 4;
const WHEEL_REST_MS = 160;

/** Touchpads pinch as a wheel with Ctrl; a plain wheel belongs to the page. */
export const isZoomWheel = (event: WheelEvent): boolean => event.ctrlKey || event.metaKey;

const wheelDelta = (event: WheelEvent): number =>
  -event.deltaY * (event.deltaMode === WheelEvent.DOM_DELTA_LINE ? LINE_PX : 1) * WHEEL_LEVELS;

const ARROWS: Readonly<Record<string, Point>> = {
  ArrowLeft: [KEY_PAN_PX, 0],
  ArrowRight: [-KEY_PAN_PX, 0],
  ArrowUp: [0, KEY_PAN_PX],
  ArrowDown: [0, -KEY_PAN_PX],
};

/** +1 for a key that zooms in, −1 for out, 0 for any other. */
export const zoomKey = (event: KeyboardEvent): -1 | 0 | 1 => {
  if (event.ctrlKey || event.metaKey || event.altKey) return 0;
  if (event.key === '+' || event.key === '=') return 1;
  return event.key === '-' || event.key === '_' ? -1 : 0;
};

function listenWheel(
  surface: HTMLElement,
  at: (e: MouseEvent) => Point,
  handlers: GestureHandlers,
  signal: AbortSignal,
) {
  let rest = 0;
  const onWheel = (event: WheelEvent): void => {
    if (!isZoomWheel(event)) return;
    event.preventDefault();
    handlers.onZoom(wheelDelta(event), at(event), false);
    window.clearTimeout(rest);
    rest = window.setTimeout(handlers.onEnd, WHEEL_REST_MS);
  };
  surface.addEventListener('wheel', onWheel, { passive: false, signal });
  signal.addEventListener('abort', () => window.clearTimeout(rest));
}

/** A drag that moved is not a click on the mark under it. */
function swallowClick(surface: HTMLElement, signal: AbortSignal): void {
  const swallow = (event: Event): void => {
    event.preventDefault();
    event.stopPropagation();
  };
  surface.addEventListener('click', swallow, { capture: true, once: true, signal });
  window.setTimeout(() => surface.removeEventListener('click', swallow, { capture: true }), 0);
}

/** Mouse and pen: one button drags. Fingers are left to touch events, so that one finger scrolls the page. */
function listenDrag(surface: HTMLElement, handlers: GestureHandlers, signal: AbortSignal): void {
  let last: Point | null = null;
  let moved = false;
  const onMove = (event: PointerEvent): void => {
    if (!last) return;
    const [dx, dy] = [event.clientX - last[0], event.clientY - last[1]];
    if (!moved && Math.hypot(dx, dy) < DRAG_THRESHOLD_PX) return;
    moved = true;
    last = [event.clientX, event.clientY];
    handlers.onPan(dx, dy);
  };
  const onUp = (): void => {
    if (last && moved) {
      swallowClick(surface, signal);
      handlers.onEnd();
    }
    last = null;
  };
  const onDown = (event: PointerEvent): void => {
    if (event.pointerType === 'touch' || event.button !== 0) return;
    last = [event.clientX, event.clientY];
    moved = false;
  };
  surface.addEventListener('pointerdown', onDown, { signal });
  // Links and pictures would otherwise start the browser's own drag.
  surface.addEventListener('dragstart', (event) => event.preventDefault(), { signal });
  window.addEventListener('pointermove', onMove, { signal });
  window.addEventListener('pointerup', onUp, { signal });
  window.addEventListener('pointercancel', onUp, { signal });
}

interface Pinch {
  readonly middle: Point;
  readonly spread: number;
}

function pinchOf(touches: TouchList): Pinch | null {
  const [a, b] = [touches[0], touches[1]];
  if (!a || !b) return null;
  return {
    middle: [(a.clientX + b.clientX) / 2, (a.clientY + b.clientY) / 2],
    spread: Math.max(1, Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY)),
  };
}

function listenPinch(
  surface: HTMLElement,
  at: (p: Point) => Point,
  handlers: GestureHandlers,
  signal: AbortSignal,
): void {
  let last: Pinch | null = null;
  const onStart = (event: TouchEvent): void => {
    last = pinchOf(event.touches);
    if (last) event.preventDefault();
  };
  const onMove = (event: TouchEvent): void => {
    const now = pinchOf(event.touches);
    if (!now || !last) return;
    event.preventDefault();
    handlers.onPan(now.middle[0] - last.middle[0], now.middle[1] - last.middle[1]);
    handlers.onZoom(Math.log2(now.spread / last.spread), at(now.middle), false);
    last = now;
  };
  const onEnd = (event: TouchEvent): void => {
    if (last && event.touches.length < 2) handlers.onEnd();
    last = pinchOf(event.touches);
  };
  surface.addEventListener('touchstart', onStart, { passive: false, signal });
  surface.addEventListener('touchmove', onMove, { passive: false, signal });
  surface.addEventListener('touchend', onEnd, { signal });
  surface.addEventListener('touchcancel', onEnd, { signal });
}

function listenKeys(root: HTMLElement, surface: HTMLElement, handlers: GestureHandlers, signal: AbortSignal): void {
  const onKey = (event: KeyboardEvent): void => {
    const arrow = ARROWS[event.key];
    const zoom = zoomKey(event);
    if (arrow) handlers.onPan(arrow[0], arrow[1]);
    else if (zoom !== 0) handlers.onZoom(zoom, [surface.clientWidth / 2, surface.clientHeight / 2], true);
    else if (event.key === 'Escape') handlers.onReset();
    else return;
    event.preventDefault();
    if (arrow) handlers.onEnd();
  };
  root.addEventListener('keydown', onKey, { signal });
}

/**
 * Listens for pan and zoom on a surface: drag, Ctrl + wheel, two fingers, double click, and keys anywhere in `root`.
 * A page scroll is never trapped. Ends with the signal.
 */
export function listenGestures(
  root: HTMLElement,
  surface: HTMLElement,
  handlers: GestureHandlers,
  signal: AbortSignal,
): void {
  const local = ([x, y]: Point): Point => {
    const { left, top } = surface.getBoundingClientRect();
    return [x - left, y - top];
  };
  const at = (event: MouseEvent): Point => local([event.clientX, event.clientY]);
  listenWheel(surface, at, handlers, signal);
  listenDrag(surface, handlers, signal);
  listenPinch(surface, local, handlers, signal);
  listenKeys(root, surface, handlers, signal);
  const onDouble = (event: MouseEvent): void => {
    event.preventDefault();
    handlers.onZoom(event.shiftKey ? -1 : 1, at(event), true);
  };
  surface.addEventListener('dblclick', onDouble, { signal });
}
