import { LANGS, type Lang } from '../domain/text';

/** What the address of a wall sets: everything, so that a device needs nothing but a start page. */
export interface ScreenSettings {
  /** Id of a tour; absent: the first one. */
  readonly tour?: string;
  readonly lang: Lang;
  readonly theme: 'dark' | 'light';
  /** Seconds at a stop that sets none of its own. */
  readonly dwell: number;
  /** Numbers of stops, from 1, in the order to show them; empty: as the tour has them. */
  readonly order: readonly number[];
  /** Where to begin, from 1, in that order. */
  readonly stop: number;
  /** Seconds without a person's doing after which the tour goes on. */
  readonly idle: number;
  /** What draws the ground of the map: `auto` takes WebGL where the machine has it in hardware. */
  readonly stage: 'auto' | 'gl' | 'svg';
}

export const DEFAULT_SCREEN: ScreenSettings = {
  lang: 'zh',
  theme: 'dark',
  dwell: 20,
  order: [],
  stop: 1,
  idle: 60,
  stage: 'auto',
};

const ID = /^[a-z0-9][a-z0-9-]{0,119}$/;
const LONGEST = 4096;
const MOST_STOPS = 99;
const DWELL = [5, 600] as const;
const IDLE = [10, 3600] as const;

function oneOf<T extends string>(value: string | null, known: readonly T[], otherwise: T): T {
  return known.find((each) => each === value) ?? otherwise;
}

/** A whole number within bounds; what is none, or lies outside, gives the default. */
function whole(value: string | null, [low, high]: readonly [number, number], otherwise: number): number {
  if (value === null || !/^\d{1,6}$/.test(value)) return otherwise;
  const number = Number(value);
  return number >= low && number <= high ? number : otherwise;
}

function stopNumbers(value: string | null): number[] {
  const parts = value === null || value === '' ? [] : value.split(',');
  const numbers = parts.map((part) => whole(part, [1, MOST_STOPS], 0));
  return numbers.length <= MOST_STOPS && numbers.every((number) => number > 0) ? numbers : [];
}

/** Reads a wall's query string. Any text gives valid settings; what is unknown or out of bounds is the default. */
export function parseScreen(search: string): ScreenSettings {
  if (search.length > LONGEST) return DEFAULT_SCREEN;
  const query = new URLSearchParams(search);
  const tour = query.get('tour') ?? '';
  return {
    ...(ID.test(tour) ? { tour } : {}),
    lang: oneOf(query.get('lang'), LANGS, DEFAULT_SCREEN.lang),
    theme: oneOf(query.get('theme'), ['dark', 'light'], DEFAULT_SCREEN.theme),
    dwell: whole(query.get('dwell'), DWELL, DEFAULT_SCREEN.dwell),
    order: stopNumbers(query.get('order')),
    stop: whole(query.get('stop'), [1, MOST_STOPS], DEFAULT_SCREEN.stop),
    idle: whole(query.get('idle'), IDLE, DEFAULT_SCREEN.idle),
    stage: oneOf(query.get('stage'), ['auto', 'gl', 'svg'], DEFAULT_SCREEN.stage),
  };
}

/** Writes a query string, "" for the default. `parseScreen` reads back the same settings. */
export function serializeScreen(settings: ScreenSettings): string {
  const query = new URLSearchParams();
  if (settings.tour !== undefined) query.set('tour', settings.tour);
  for (const name of ['lang', 'theme', 'dwell', 'stop', 'idle', 'stage'] as const)
    if (settings[name] !== DEFAULT_SCREEN[name]) query.set(name, String(settings[name]));
  if (settings.order.length > 0) query.set('order', settings.order.join(','));
  const text = query.toString().replace(/%2C/g, ',');
  return text === '' ? '' : `?${text}`;
}
