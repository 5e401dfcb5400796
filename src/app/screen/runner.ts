import type { TourStore } from '../../state/tourStore';
import { attachMarks } from '../../ui/marks/marks';
import { vouchFor } from '../../ui/trustedTypes';
import { cardHtml } from '../cardHtml';
import { siteRoot } from '../siteRoot';
import { ownVersion } from '../update/version';
import { pageClock, watchTour } from './clock';
import { keepAwake, shiftPixels, switchFullscreen, watchPresence } from './device';
import { createHealth } from './health';
import { actionOf, type WallAction } from './keys';
import type { WallStop, WallTour } from './types';
import { followBuilds, reloadSafely } from './update';
import { SCREEN_WORDS } from './words';

export interface RunnerParts {
  readonly doc: Document;
  readonly tour: WallTour;
  readonly stops: readonly WallStop[];
  readonly tourStore: TourStore;
  /** Writes into the address that a reload goes on with this stop, from 0. */
  readonly keepPlace: (index: number) => void;
}

/** Everything of a wall that is no picture: keys, hands, clock, device. */
export interface Runner {
  /** Where the picture is drawn. */
  readonly container: HTMLElement;
  readonly act: (action: WallAction) => void;
  readonly stopShown: (stop: WallStop) => void;
  readonly mapShown: () => void;
  readonly engine: (name: string) => void;
  /** Says something in the foot, for a while. */
  readonly tell: (notice: string) => void;
  readonly notices: (listener: (notice: string) => void) => () => void;
}

const NOTICE_MS = 12_000;

function createNotices() {
  let listener: (notice: string) => void = () => undefined;
  let waiting = '';
  let timer = 0;
  const say = (notice: string): void => {
    waiting = notice;
    listener(notice);
  };
  const tell = (notice: string): void => {
    say(notice);
    window.clearTimeout(timer);
    timer = window.setTimeout(() => say(''), NOTICE_MS);
  };
  const notices = (next: (notice: string) => void): (() => void) => {
    listener = next;
    next(waiting);
    return () => {
      listener = () => undefined;
    };
  };
  return { tell, notices };
}

/** The wall's root with the empty card for the words, and inside it the element that React draws in. */
function buildRoot(doc: Document, lang: WallTour['lang']): { root: HTMLElement; container: HTMLElement } {
  const root = doc.createElement('div');
  root.className = 'wall';
  root.dataset.ready = 'live';
  root.innerHTML = vouchFor(`<template data-card="">${cardHtml(lang)}</template><div class="wall-shift"></div>`);
  const container = root.querySelector<HTMLElement>('.wall-shift');
  if (!container) throw new Error('the wall has no place to draw in');
  doc.getElementById('root')?.replaceChildren(root);
  return { root, container };
}

/** A link must not lead a wall away: nobody there could lead it back. */
function keepHere(root: HTMLElement): void {
  root.addEventListener('click', (event) => {
    const anchor = event.target instanceof Element ? event.target.closest('a[href]') : null;
    if (anchor && !event.ctrlKey && !event.metaKey) event.preventDefault();
  });
}

/** Marks with their words; `reading` follows what is open. */
function wireMarks(root: HTMLElement, { send }: TourStore) {
  const marks = attachMarks(root, { onSelect: (key) => send({ type: 'read', open: key !== undefined }) });
  const close = (): void => {
    root.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
  };
  return { marks, close };
}

const isControl = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('button, a[href], select, input') !== null;

function wireKeys(doc: Document, act: (action: WallAction) => void): void {
  doc.addEventListener('keydown', (event) => {
    // A control answers its own keys; marks have moved the focus already.
    if (event.defaultPrevented || ((event.key === 'Enter' || event.key === ' ') && isControl(event.target))) return;
    const action = actionOf(event);
    if (!action) return;
    event.preventDefault();
    act(action);
  });
}

/** What a stop lights by itself: what it selects, or what its number says in so many words. */
const highlightOf = (stop: WallStop | undefined): string | undefined =>
  stop?.select ?? (stop?.number?.words ? stop.number.claims[0] : undefined);

/** Puts a wall together and sets it going. */
export function createRunner({ doc, tour, stops, tourStore, keepPlace }: RunnerParts): Runner {
  const { store, send } = tourStore;
  const { lang } = tour;
  const { root, container } = buildRoot(doc, lang);
  const { tell, notices } = createNotices();
  const { marks, close } = wireMarks(root, tourStore);
  const health = createHealth(root, tour, store);
  let current = stops[store.getState().index];
  const openWords = (): void => {
    if (store.getState().reading) close();
    else root.querySelector<HTMLElement>('[data-number]')?.click();
  };
  const leave = (): void => {
    if (store.getState().reading) close();
    else if (health.isOpen()) health.toggle();
    else if (store.getState().mode === 'explore') send({ type: 'explore', on: false });
  };
  const act = (action: WallAction): void => {
    if (action.do === 'send') send(action.event);
    else if (action.do === 'words') openWords();
    else if (action.do === 'leave') leave();
    else if (action.do === 'health') health.toggle();
    else if (action.do === 'explore') send({ type: 'explore', on: store.getState().mode !== 'explore' });
    else void switchFullscreen(doc, () => tell(SCREEN_WORDS.fullscreenByHand[lang]));
  };
  // What a stop had open closes with it; a long silence closes it too.
  store.subscribe((state, before) => {
    if (before.reading && !state.reading) close();
  });
  keepHere(root);
  wireKeys(doc, act);
  watchPresence(root, () => send({ type: 'touch' }));
  shiftPixels(container);
  keepAwake(doc, () => tell(SCREEN_WORDS.awakeByHand[lang]));
  const hide = (): void => send({ type: 'hide', hidden: doc.hidden });
  doc.addEventListener('visibilitychange', hide);
  hide();
  // The tour may have moved on to a stop that is not drawn yet.
  const reload = (): void => {
    keepPlace(store.getState().index);
    doc.location.reload();
  };
  watchTour(tourStore, pageClock, () => void reloadSafely(siteRoot(doc), reload));
  health.version(ownVersion(doc) || '—');
  void followBuilds(doc, tourStore, reload);
  return {
    container,
    act,
    stopShown: (stop) => {
      current = stop;
      root.dataset.view = stop.id;
    },
    mapShown: () => {
      if (!store.getState().reading) marks.select(highlightOf(current));
    },
    engine: health.engine,
    tell,
    notices,
  };
}
