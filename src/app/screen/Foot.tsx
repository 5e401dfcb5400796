import { useLayoutEffect, useRef } from 'react';
import { useStore } from 'zustand';
import type { Lang } from '../../domain/text';
import { say } from '../../i18n/catalogue';
import { isRunning, progressOf } from '../../state/tour';
import type { TourStore } from '../../state/tourStore';
import type { WallAction } from './keys';
import type { WallStop, WallTour } from './types';
import { fill, SCREEN_WORDS } from './words';

const SEPARATOR: Record<Lang, { readonly between: string; readonly within: string }> = {
  zh: { between: '；', within: '，' },
  en: { between: '; ', within: ', ' },
};

/** More documents than these are named without who published them. */
const FEW = 2;

export type Act = (action: WallAction) => void;

interface FootProps {
  readonly tour: WallTour;
  readonly stops: readonly WallStop[];
  readonly store: TourStore['store'];
  readonly act: Act;
  readonly sources: WallStop['sources'];
}

/** The foot of the wall: the source, how far the tour is, and its controls while somebody is there. */
export function Foot({ tour, stops, store, act, sources }: FootProps) {
  const { lang } = tour;
  return (
    <footer className="wall-foot">
      <Progress stops={stops} store={store} act={act} lang={lang} />
      <p className="wall-source">
        {say(lang, 'source')}{' '}
        {sources.map(({ title, publisher }, at) => (
          <span key={title}>
            {at > 0 ? SEPARATOR[lang].between : ''}
            {title}
            {sources.length > FEW ? null : (
              <span className="wall-publisher">
                {SEPARATOR[lang].within}
                {publisher}
              </span>
            )}
          </span>
        ))}
      </p>
      <Controls store={store} act={act} lang={lang} />
    </footer>
  );
}

function Progress({ stops, store, act, lang }: Pick<FootProps, 'stops' | 'store' | 'act'> & { readonly lang: Lang }) {
  const list = useRef<HTMLOListElement>(null);
  const index = useStore(store, (state) => state.index);
  useLayoutEffect(() => {
    const write = () => {
      const state = store.getState();
      const fills = list.current?.querySelectorAll<HTMLElement>('.wall-fill') ?? [];
      fills.forEach((element, at) => {
        const share = at < state.index ? 1 : at > state.index ? 0 : progressOf(state);
        element.style.transform = `scaleX(${share.toFixed(4)})`;
      });
    };
    write();
    return store.subscribe(write);
  }, [store]);
  return (
    <nav aria-label={SCREEN_WORDS.stops[lang]} className="wall-progress">
      <ol ref={list}>
        {stops.map((stop, at) => (
          <li key={`${stop.id}-${String(at)}`} data-dye={stop.dye}>
            <button
              type="button"
              aria-current={at === index ? 'step' : undefined}
              aria-label={`${fill(SCREEN_WORDS.stopOf[lang], { i: at + 1, n: stops.length })} ${stop.headline}`}
              onClick={() => act({ do: 'send', event: { type: 'jump', index: at } })}
            >
              <span className="wall-track">
                <span className="wall-fill" />
              </span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function Controls({ store, act, lang }: Pick<FootProps, 'store' | 'act'> & { readonly lang: Lang }) {
  const held = useStore(store, (state) => !isRunning(state) && !state.hidden);
  const exploring = useStore(store, (state) => state.mode === 'explore');
  const buttons: readonly (readonly [string, WallAction])[] = [
    [SCREEN_WORDS.back[lang], { do: 'send', event: { type: 'back' } }],
    [held ? SCREEN_WORDS.resume[lang] : SCREEN_WORDS.pause[lang], { do: 'send', event: { type: 'toggle' } }],
    [SCREEN_WORDS.next[lang], { do: 'send', event: { type: 'next' } }],
    [SCREEN_WORDS.words[lang], { do: 'words' }],
    [exploring ? SCREEN_WORDS.tour[lang] : SCREEN_WORDS.explore[lang], { do: 'explore' }],
    [SCREEN_WORDS.fullscreen[lang], { do: 'fullscreen' }],
  ];
  return (
    <div className="wall-controls" role="group" aria-label={SCREEN_WORDS.controls[lang]}>
      {buttons.map(([name, action], at) => (
        <button key={String(at)} type="button" onClick={() => act(action)}>
          {name}
        </button>
      ))}
    </div>
  );
}
