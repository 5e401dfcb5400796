import { type ReactNode, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import type { Lang } from '../../domain/text';
import { isZoomWheel, zoomKey } from '../kit/gestures';
import type { MapWords } from '../kit/words';
import { Labels, ScaleAndReview } from './Labels';
import type { LiveLabels, LiveStatus, Takeover } from './takeover';
import type { MapDisplay, RegionMapData } from './types';

export interface LiveMapProps {
  /** The picture: a `RegionMap`, or the markup that it was served as. */
  readonly children: ReactNode;
  /** What the picture was drawn from, fetched only when a person starts to work with the map. */
  readonly load: () => Promise<RegionMapData>;
  readonly lang: Lang;
  readonly display: MapDisplay;
  readonly words: MapWords;
}

type Phase = 'picture' | 'loading' | 'live' | 'failed';

interface ShownLabels {
  readonly labels: LiveLabels | null;
  readonly layer: SVGGElement;
}

/** Calls `start` for a gesture that means the map: Ctrl + wheel, double click, two fingers, + or −. */
function useFirstGesture(root: React.RefObject<HTMLDivElement | null>, waiting: boolean, start: () => void): void {
  useEffect(() => {
    const element = root.current;
    if (!element || !waiting) return;
    const ended = new AbortController();
    const { signal } = ended;
    const begin = (event: Event): void => {
      event.preventDefault();
      start();
    };
    element.addEventListener('wheel', (event) => isZoomWheel(event) && begin(event), { passive: false, signal });
    element.addEventListener('touchstart', (event) => event.touches.length > 1 && begin(event), {
      passive: false,
      signal,
    });
    element.addEventListener('keydown', (event) => zoomKey(event) !== 0 && begin(event), { signal });
    element.querySelector('.map-stage')?.addEventListener('dblclick', begin, { signal });
    return () => ended.abort();
  }, [root, waiting, start]);
}

function useTakeover({ load, lang, display }: Pick<LiveMapProps, 'load' | 'lang' | 'display'>) {
  const root = useRef<HTMLDivElement>(null);
  const takeover = useRef<Takeover | null>(null);
  const [phase, setPhase] = useState<Phase>('picture');
  const [status, setStatus] = useState<LiveStatus>({ engine: 'svg' });
  const [shown, setShown] = useState<ShownLabels | null>(null);

  const start = useCallback(() => {
    setPhase('loading');
    Promise.all([import('./takeover'), load()])
      .then(([module, data]) => {
        if (!root.current || takeover.current) return;
        const onLabels = (labels: LiveLabels | null, layer: SVGGElement): void => setShown({ labels, layer });
        takeover.current = new module.Takeover({
          root: root.current,
          data,
          lang,
          display,
          onStatus: setStatus,
          onLabels,
        });
        setPhase('live');
      })
      .catch(() => setPhase('failed'));
  }, [load, lang, display]);

  const end = useCallback(() => {
    takeover.current?.destroy();
    takeover.current = null;
  }, []);
  useEffect(() => end, [end]);
  useLayoutEffect(() => {
    if (shown) takeover.current?.labelsShown(shown.labels);
  }, [shown]);
  useFirstGesture(root, phase === 'picture' || phase === 'failed', start);
  return { root, takeover, phase, status, shown, start };
}

interface ControlsProps {
  readonly words: MapWords;
  readonly takeover: React.RefObject<Takeover | null>;
}

function Controls({ words, takeover }: ControlsProps) {
  const first = useRef<HTMLButtonElement>(null);
  // The button that started it is gone: focus goes to what takes its place.
  useEffect(() => first.current?.focus({ preventScroll: true }), []);
  return (
    <>
      <button ref={first} type="button" aria-label={words.zoomIn} onClick={() => takeover.current?.zoom(1)}>
        +
      </button>
      <button type="button" aria-label={words.zoomOut} onClick={() => takeover.current?.zoom(-1)}>
        −
      </button>
      <button type="button" onClick={() => takeover.current?.reset()}>
        {words.reset}
      </button>
      <span className="map-hint">{words.hint}</span>
    </>
  );
}

function messageOf(phase: Phase, { failure }: LiveStatus, words: MapWords): string {
  if (phase === 'loading') return words.loading;
  if (phase === 'failed') return words.failed;
  if (failure === 'webgl') return words.noWebgl;
  return failure ? words.lost : '';
}

/**
 * A map that is a picture until a person starts to work with it. Server and first client markup are the same. Give it a
 * key of language and picture: another one is another map.
 */
export function LiveMap({ children, load, lang, display, words }: LiveMapProps) {
  const { root, takeover, phase, status, shown, start } = useTakeover({ load, lang, display });
  const labels = shown?.labels;
  return (
    <div ref={root} className="live-map" data-phase={phase} data-engine={phase === 'live' ? status.engine : undefined}>
      {children}
      <div className="map-controls">
        {phase === 'live' ? (
          <Controls words={words} takeover={takeover} />
        ) : (
          <button type="button" disabled={phase === 'loading'} onClick={start}>
            {words.panZoom}
          </button>
        )}
        <span role="status" className="map-status">
          {messageOf(phase, status, words)}
        </span>
      </div>
      {labels && shown
        ? createPortal(
            <>
              <g data-layer="labels" aria-hidden="true" key={labels.camera.center.join() + String(labels.camera.zoom)}>
                <Labels set={labels.set} />
              </g>
              <ScaleAndReview set={labels.set} />
            </>,
            shown.layer,
          )
        : null}
    </div>
  );
}
