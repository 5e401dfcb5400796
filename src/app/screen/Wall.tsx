import { startTransition, useCallback, useEffect, useState } from 'react';
import type { ScreenSettings } from '../../state/screen';
import type { TourState } from '../../state/tour';
import type { TourStore } from '../../state/tourStore';
import { afterFrame } from '../../ui/afterFrame';
import { vouchFor } from '../../ui/trustedTypes';
import type { Geometry } from '../../views/types';
import { ErrorBoundary } from '../ErrorBoundary';
import { Companion } from './Companion';
import { Explore, exploredStop } from './Explore';
import { type Act, Foot } from './Foot';
import { Inset, Stage } from './Stage';
import type { ExploreFile, StageData, WallStop, WallTour } from './types';
import { type Size, useWindowSize } from './unit';
import { Headline, NumberPanel } from './Words';

export interface WallProps {
  readonly tour: WallTour;
  /** The tour's stops in the order that the address asks for. */
  readonly stops: readonly WallStop[];
  readonly settings: ScreenSettings;
  readonly tourStore: TourStore;
  readonly act: Act;
  readonly boundaries: (onCome: (geometry: Geometry) => void) => () => void;
  readonly onStop: (stop: WallStop, index: number) => void;
  readonly onEngine: (name: string) => void;
  /** The map has arrived and shows its marks. */
  readonly onShown: () => void;
  readonly loadExplore: () => Promise<ExploreFile>;
  readonly notices: (tell: (notice: string) => void) => () => void;
}

interface OnShow {
  readonly index: number;
  readonly exploring: boolean;
}

const onShow = ({ index, mode }: TourState): OnShow => ({ index, exploring: mode === 'explore' });

/**
 * What the wall shows of its tour, a frame after that has moved on: the foot tells at once where it is, and to draw a stop
 * anew takes many times as long, and is put off for whatever a person does meanwhile.
 */
function useOnShow(store: TourStore['store']): OnShow {
  const [shown, setShown] = useState(() => onShow(store.getState()));
  useEffect(() => {
    let stop = (): void => undefined;
    const follow = () =>
      setShown((old) => {
        const now = onShow(store.getState());
        return now.index === old.index && now.exploring === old.exploring ? old : now;
      });
    const off = store.subscribe((state, before) => {
      if (state.index === before.index && state.mode === before.mode) return;
      stop();
      stop = afterFrame(() => startTransition(follow));
    });
    // A key may have been pressed before anybody listened.
    follow();
    return () => {
      off();
      stop();
    };
  }, [store]);
  return shown;
}

/** The wall: one stop of a tour, composed for the shape of the screen (wall.css), around one map that stays. */
export function Wall({
  tour,
  stops,
  settings,
  tourStore,
  act,
  boundaries,
  onStop,
  onEngine,
  onShown,
  notices,
  loadExplore,
}: WallProps) {
  const { store } = tourStore;
  const { index, exploring } = useOnShow(store);
  const [stage, setStage] = useState<{ readonly data: StageData; readonly dye: string | undefined }>();
  const onStage = useCallback((data: StageData, dye: string | undefined) => setStage({ data, dye }), []);
  const [geometry, setGeometry] = useState<Geometry>({});
  const [notice, setNotice] = useState('');
  const screen = useWindowSize();
  useEffect(() => boundaries(setGeometry), [boundaries]);
  useEffect(() => notices(setNotice), [notices]);
  const stop = stops[index] ?? stops[0];
  useEffect(() => {
    if (stop) onStop(stop, index);
  }, [stop, index, onStop]);
  if (!stop) return null;
  const { lang } = tour;
  const explored = exploring && stage ? exploredStop(stop, stage.data, stage.dye) : undefined;
  const shown = explored ?? stop;
  const part = shown.home === undefined ? 'country' : 'part';
  return (
    <main
      className={exploring ? 'wall-grid wall-exploring' : 'wall-grid'}
      data-dye={shown.dye}
      data-stage={exploring ? 'explore' : part}
    >
      {exploring ? null : <Headline stop={stop} title={tour.title} notice={notice} />}
      {exploring ? null : (
        <ErrorBoundary key={`inset-${stop.id}`} lang={lang}>
          <Inset tour={tour} stop={stop} geometry={geometry} screen={screen} />
        </ErrorBoundary>
      )}
      <ErrorBoundary key="stage" lang={lang}>
        <Stage
          tour={tour}
          stop={shown}
          next={stops[(index + 1) % stops.length]}
          geometry={geometry}
          engine={settings.stage}
          screen={screen}
          onEngine={onEngine}
          onShown={onShown}
        />
      </ErrorBoundary>
      {exploring ? (
        <ErrorBoundary key="explore" lang={lang}>
          <Explore tour={tour} load={loadExplore} onStage={onStage} />
        </ErrorBoundary>
      ) : (
        <Companions stop={stop} index={index} lang={lang} screen={screen} />
      )}
      <Foot tour={tour} stops={stops} store={store} act={act} sources={stop.sources} />
      {exploring ? null : <WordsStore html={stop.words} />}
      <p className="wall-live" aria-live="polite">
        {stop.headline}
      </p>
    </main>
  );
}

interface CompanionsProps {
  readonly stop: WallStop;
  readonly index: number;
  readonly lang: WallTour['lang'];
  readonly screen: Size;
}

/** The number with its words, and the list or drawing. */
function Companions({ stop, index, lang, screen }: CompanionsProps) {
  return (
    <>
      {stop.number ? (
        <NumberPanel
          key={`number-${String(index)}`}
          number={stop.number}
          lang={lang}
          screen={screen}
          isSoleSource={stop.sources.length === 1}
        />
      ) : null}
      <ErrorBoundary key={`companion-${stop.id}`} lang={lang}>
        <Companion stop={stop} lang={lang} screen={screen} />
      </ErrorBoundary>
    </>
  );
}

/** The words of all marks on show, where ui/marks looks for them. */
function WordsStore({ html }: { readonly html: string }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: our own markup, drawn at build with the rest of the site
  return <div hidden dangerouslySetInnerHTML={{ __html: vouchFor(html) }} />;
}
