import type { TourEvent } from '../../state/tour';

/** What a key asks of the wall. */
export type WallAction =
  | { readonly do: 'send'; readonly event: TourEvent }
  | { readonly do: 'words' | 'leave' | 'explore' | 'fullscreen' | 'health' };

const send = (event: TourEvent): WallAction => ({ do: 'send', event });

/** Keyboards, presenters' remotes and television remotes in one table. */
const KEYS: Readonly<Record<string, WallAction>> = {
  ArrowRight: send({ type: 'next' }),
  PageDown: send({ type: 'next' }),
  MediaTrackNext: send({ type: 'next' }),
  ChannelUp: send({ type: 'next' }),
  ArrowLeft: send({ type: 'back' }),
  PageUp: send({ type: 'back' }),
  MediaTrackPrevious: send({ type: 'back' }),
  ChannelDown: send({ type: 'back' }),
  ' ': send({ type: 'toggle' }),
  MediaPlayPause: send({ type: 'toggle' }),
  Pause: send({ type: 'toggle' }),
  p: send({ type: 'toggle' }),
  Home: send({ type: 'first' }),
  r: send({ type: 'first' }),
  End: send({ type: 'last' }),
  Enter: { do: 'words' },
  e: { do: 'words' },
  Escape: { do: 'leave' },
  BrowserBack: { do: 'leave' },
  GoBack: { do: 'leave' },
  Backspace: { do: 'leave' },
  x: { do: 'explore' },
  f: { do: 'fullscreen' },
  h: { do: 'health' },
};

export interface Pressed {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}

/** The action of a key; none for keys that are the browser's or nobody's. Digits lead to stops: 1 to the first, 0 to the tenth. */
export function actionOf({ key, ctrlKey, altKey, metaKey }: Pressed): WallAction | undefined {
  if (ctrlKey || altKey || metaKey) return undefined;
  if (/^\d$/.test(key)) return send({ type: 'jump', index: (Number(key) + 9) % 10 });
  const name = key.length === 1 ? key.toLowerCase() : key;
  return Object.hasOwn(KEYS, name) ? KEYS[name] : undefined;
}
