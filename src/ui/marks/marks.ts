import { afterFrame } from '../afterFrame';
import { createCard, NO_CARD, nameOf, noteOf } from './card';
import { placeNear } from './near';

/**
 * What a mark does on hover, focus and tap: the one implementation that page, embed and wall share. No framework.
 *
 * Contract with the markup:
 * - a mark has `data-claim="<id> <id>…"` and may have `data-place="<id>"` or, for a body, `data-actor="<id>"`; one that
 *   stands for none of these, nor for one claim, has a name of its own for what it selects: `data-key`;
 * - the words of a claim stand once in the page as `#ev-<claim id>`, or else on the page that its mark leads to;
 * - `<template data-card>` holds the empty card with `[data-card-title]`, `[data-card-body]` and `[data-card-close]`.
 * It writes `data-lit` and `data-selected` on marks, and `data-any-lit`, `data-any-selected` on the root while there are such. What a mark has
 * to say beside its name (`data-note`: that a filter leaves some of its claims out) stands in tooltip and card.
 */
export interface Marks {
  /** Selects a place or claim by id, or nothing; does not open the card. */
  select(key: string | undefined): void;
  destroy(): void;
}

export interface MarksOptions {
  /** A person chose a mark, or cleared the choice. */
  readonly onSelect?: (key: string | undefined) => void;
}

/** How long a mark stays lit when the pointer has left it, in milliseconds. */
const LINGER_MS = 100;
const MARK = '[data-claim]';
// Everything drawn answers with its card; so does what calls itself a mark elsewhere.
const PICTURE_MARK = 'svg [data-claim], .mark[data-claim]';

/** Wires the marks below a root element. */
export function attachMarks(root: HTMLElement, options: MarksOptions = {}): Marks {
  // Both come with the first mark that asks for them: until then nothing is put into the page.
  const card = lazily(() => {
    const made = createCard(root);
    made.onClose(clear);
    return made;
  });
  const lamp = createLamp(root);
  const opening = afterEachFrame();
  let selected: string | undefined;
  const choose = (key: string | undefined) => {
    if (key === undefined && selected === undefined) return;
    selected = key;
    paint(root, 'data-selected', key);
  };
  const clear = () => {
    opening.stop();
    const back = card.made()?.owes();
    if (back) lamp.focus(back);
    card.made()?.hide();
    if (selected === undefined) return;
    choose(undefined);
    options.onSelect?.(undefined);
  };
  const stop = listen(root, {
    // A finger does not hover: it chooses, and the page need not be painted twice more before it answers that.
    pointerover: (event) => isTouch(event) || lamp.follow(markAt(event)),
    pointerout: (event) => isTouch(event) || staysLit(root, event) || lamp.follow(undefined),
    focusin: (event) => lamp.light(isFocusShown(event) || markAt(event) === lamp.lit() ? markAt(event) : undefined),
    focusout: (event) => staysLit(root, event) || lamp.light(undefined),
    keydown: (event) => {
      if ((event as KeyboardEvent).key === 'Escape') clear();
      else if (event instanceof KeyboardEvent) moveFocus(root, event);
    },
    click: (event) => {
      const mark = pictureMark(event);
      // Where there is no card to show, a mark is a link and leads on.
      if (!mark || isModified(event as MouseEvent) || card.get() === NO_CARD) return;
      event.preventDefault();
      const key = keyOf(mark);
      choose(key);
      lamp.hush();
      // What was chosen answers first; its words, which may be many, stand in the next frame.
      opening.start(() => card.get().show(mark, claimsOf(mark)));
      options.onSelect?.(key);
    },
  });
  return {
    select: choose,
    destroy: () => {
      stop();
      opening.stop();
      lamp.remove();
      paint(root, 'data-selected', undefined);
      card.made()?.remove();
    },
  };
}

/** Lights one mark at a time, with its name beside it. */
function createLamp(root: HTMLElement) {
  const tip = lazily(() => createTip(root));
  let lit: Element | undefined;
  let leaving: number | undefined;
  let held = false;
  const stay = () => {
    clearTimeout(leaving);
    leaving = undefined;
  };
  const light = (mark: Element | undefined) => {
    stay();
    if (mark === lit || held) return;
    lit = mark;
    hover(root, tip, mark);
  };
  return {
    lit: () => lit,
    light,
    /** As a pointer goes: it may cross a gap between marks without the picture flashing up. */
    follow: (mark: Element | undefined) => {
      if (mark) light(mark);
      else if (lit) leaving ??= window.setTimeout(() => light(undefined), LINGER_MS);
    },
    /** Gives a mark the focus, and lights it for whoever goes by keys. */
    focus: (mark: SVGElement | HTMLElement) => {
      // A focus has the page styled, before and after it tells that it came: nothing is changed by then.
      held = true;
      mark.focus({ preventScroll: true });
      held = false;
      light(mark.matches(':focus-visible') ? mark : undefined);
    },
    /** Takes the name away. */
    hush: () => tip.made()?.hide(),
    remove: () => {
      stay();
      paint(root, 'data-lit', undefined);
      tip.made()?.remove();
    },
  };
}

interface Lazy<T> {
  /** Makes it at the first call. */
  get(): T;
  /** What was made, if it was. */
  made(): T | undefined;
}

function lazily<T>(make: () => T): Lazy<T> {
  let made: T | undefined;
  return {
    get: () => {
      made ??= make();
      return made;
    },
    made: () => made,
  };
}

/** Runs one thing at a time after the next frame: the last that was started, unless it is stopped by then. */
function afterEachFrame() {
  let stop = (): void => undefined;
  return {
    start: (run: () => void): void => {
      stop();
      stop = afterFrame(run);
    },
    stop: (): void => stop(),
  };
}

type Handlers = Readonly<Record<string, (event: Event) => unknown>>;

function listen(root: HTMLElement, handlers: Handlers): () => void {
  for (const [type, handler] of Object.entries(handlers)) root.addEventListener(type, handler);
  return () => {
    for (const [type, handler] of Object.entries(handlers)) root.removeEventListener(type, handler);
  };
}

const markAt = (event: Event): Element | undefined =>
  event.target instanceof Element ? (event.target.closest(MARK) ?? undefined) : undefined;

// Rows of tables light up, but their links lead on as links do.
const pictureMark = (event: Event): Element | undefined =>
  event.target instanceof Element ? (event.target.closest(PICTURE_MARK) ?? undefined) : undefined;

const isModified = (event: MouseEvent): boolean =>
  event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || event.button !== 0;

export const claimsOf = (mark: Element): string[] => (mark.getAttribute('data-claim') ?? '').split(' ').filter(Boolean);

const ownKey = (mark: Element): string | null =>
  mark.getAttribute('data-key') ?? mark.getAttribute('data-place') ?? mark.getAttribute('data-actor');

/** What selecting a mark selects: its place or body or what it is named for, if it has one, else its first claim. */
export const keyOf = (mark: Element): string | undefined => ownKey(mark) ?? claimsOf(mark)[0];

/** Whether a mark belongs to a selected place, body or claim. */
const matches = (mark: Element, key: string): boolean => ownKey(mark) === key || claimsOf(mark).includes(key);

const ANY = { 'data-lit': 'data-any-lit', 'data-selected': 'data-any-selected' } as const;

function paint(root: HTMLElement, attribute: 'data-lit' | 'data-selected', key: string | undefined): void {
  let any = false;
  for (const mark of root.querySelectorAll(MARK)) {
    const on = key !== undefined && matches(mark, key);
    mark.toggleAttribute(attribute, on);
    any ||= on;
  }
  root.toggleAttribute(ANY[attribute], any);
}

function hover(root: HTMLElement, tip: Lazy<Tip>, mark: Element | undefined): void {
  paint(root, 'data-lit', mark && keyOf(mark));
  const label = mark?.matches(PICTURE_MARK) ? [nameOf(mark), noteOf(mark)].filter(Boolean).join(' · ') : '';
  if (mark && label) tip.get().show(mark, label);
  else tip.made()?.hide();
}

const isTouch = (event: Event): boolean => (event as PointerEvent).pointerType === 'touch';

/** Focus that keys or a program gave; what is clicked has it too, and is answered by what the click does. */
const isFocusShown = (event: Event): boolean =>
  event.target instanceof Element && event.target.matches(':focus-visible');

/** A pointer, or the focus, that leaves a mark for another, or for a part of the same. */
function staysLit(root: HTMLElement, event: Event): boolean {
  const to = (event as PointerEvent | FocusEvent).relatedTarget;
  return to instanceof Element && root.contains(to) && to.closest(MARK) !== null;
}

const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** Arrow keys move from mark to the nearest mark in that direction, within one drawing. */
function moveFocus(root: HTMLElement, event: KeyboardEvent): void {
  const direction = ARROWS[event.key];
  const from = root.ownerDocument.activeElement;
  const drawing = from?.closest('svg');
  if (!direction || !from?.matches(`.mark${MARK}`) || !drawing) return;
  const next = nearest(from, [...drawing.querySelectorAll<SVGElement>(`.mark${MARK}`)], direction);
  if (!next) return;
  event.preventDefault();
  next.focus();
}

const middle = (element: Element): readonly [number, number] => {
  const box = element.getBoundingClientRect();
  return [box.left + box.width / 2, box.top + box.height / 2];
};

function nearest(
  from: Element,
  marks: readonly SVGElement[],
  [dx, dy]: readonly [number, number],
): SVGElement | undefined {
  const [x, y] = middle(from);
  let best: { mark: SVGElement; cost: number } | undefined;
  for (const mark of marks) {
    const [mx, my] = middle(mark);
    const along = (mx - x) * dx + (my - y) * dy;
    const across = Math.abs((mx - x) * dy) + Math.abs((my - y) * dx);
    // A neighbour in the same line is nearer than one beside it, however far along.
    const cost = along + 8 * across;
    if (mark !== from && along > 1 && (!best || cost < best.cost)) best = { mark, cost };
  }
  return best?.mark;
}

interface Tip {
  show(mark: Element, text: string): void;
  hide(): void;
  remove(): void;
}

function createTip(root: HTMLElement): Tip {
  const tip = root.ownerDocument.createElement('div');
  tip.className = 'tip';
  tip.hidden = true;
  tip.setAttribute('aria-hidden', 'true');
  root.append(tip);
  const naming = afterEachFrame();
  const hide = () => {
    naming.stop();
    tip.hidden = true;
  };
  return {
    show: (mark, text) => {
      // To find its place has the page laid out.
      naming.start(() => {
        tip.textContent = text;
        tip.hidden = false;
        placeNear(tip, mark, root);
      });
    },
    hide,
    remove: () => {
      hide();
      tip.remove();
    },
  };
}
