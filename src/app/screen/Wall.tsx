import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { ScreenSettings } from '../../state/screen';
import type { TourStore } from '../../state/tourStore';
import { vouchFor } from '../../ui/trustedTypes';
import type { Geometry } from '../../views/types';
import { ErrorBoundary } from '../ErrorBoundary';
import { Companion } from './Companion';
import { type Act, Foot } from './Foot';
import { Inset, Stage } from './Stage';
import type { WallStop, WallTour } from './types';
import { useWindowSize } from './unit';
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
}: WallProps) {
  const { store } = tourStore;
  const index = useStore(store, (state) => state.index);
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
  return (
    <main className="wall-grid" data-dye={stop.dye} data-stage={stop.home === undefined ? 'country' : 'part'}>
      <Headline stop={stop} title={tour.title} notice={notice} />
      <ErrorBoundary key={`inset-${stop.id}`} lang={lang}>
        <Inset tour={tour} stop={stop} geometry={geometry} screen={screen} />
      </ErrorBoundary>
      <ErrorBoundary lang={lang}>
        <Stage
          tour={tour}
          stop={stop}
          geometry={geometry}
          engine={settings.stage}
          screen={screen}
          onEngine={onEngine}
          onShown={onShown}
        />
      </ErrorBoundary>
      {stop.number ? (
        <NumberPanel key={`number-${String(index)}`} number={stop.number} lang={lang} screen={screen} />
      ) : null}
      <ErrorBoundary key={`companion-${stop.id}`} lang={lang}>
        <Companion stop={stop} lang={lang} screen={screen} />
      </ErrorBoundary>
      <Foot tour={tour} stops={stops} store={store} act={act} sources={stop.sources} />
      <WordsStore html={stop.words} />
      <p className="wall-live" aria-live="polite">
        {stop.headline}
      </p>
    </main>
  );
}

/** The words of all marks on show, where ui/marks looks for them. */
function WordsStore({ html }: { readonly html: string }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: our own markup, drawn at build with the rest of the site
  return <div hidden dangerouslySetInnerHTML={{ __html: vouchFor(html) }} />;
}
