import { useCallback, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { ScreenSettings } from '../../state/screen';
import type { TourStore } from '../../state/tourStore';
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
  const index = useStore(store, (state) => state.index);
  const exploring = useStore(store, (state) => state.mode === 'explore');
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
