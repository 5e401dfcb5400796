import { createRoot } from 'react-dom/client';
import { parseScreen, type ScreenSettings, serializeScreen } from '../../state/screen';
import { startTour } from '../../state/tour';
import { createTourStore } from '../../state/tourStore';
import { installTrustedTypes } from '../../ui/trustedTypes';
import type { Geometry } from '../../views/types';
import { siteRoot } from '../siteRoot';
import { dressWall } from './ahead';
import { fetchBoundaries, fetchExplore, fetchTour, fetchTourIds, untilItWorks } from './load';
import { createRunner } from './runner';
import type { WallStop, WallTour } from './types';
import { Wall } from './Wall';
import { SCREEN_WORDS } from './words';

/** Starts the wall as the address says; waits for the network as long as it takes. */
export function startScreen(doc: Document): void {
  installTrustedTypes();
  const settings = parseScreen(doc.location.search);
  dressWall(doc, settings);
  const status = doc.querySelector(`[data-wall-status="${settings.lang}"]`);
  const onWait = (): void => {
    if (status) status.textContent = SCREEN_WORDS.waiting[settings.lang];
  };
  void untilItWorks(() => open(doc, settings), onWait);
}

async function open(doc: Document, settings: ScreenSettings): Promise<void> {
  const root = siteRoot(doc);
  const ids = await fetchTourIds(root);
  const known = ids.find((id) => id === settings.tour);
  const tour = await fetchTour(root, known ?? ids[0] ?? '', settings.lang);
  const first = await fetchBoundaries(root, tour.files);
  doc.title = tour.title;
  show(doc, tour, settings, first, known === undefined && settings.tour !== undefined);
}

/** Stops in the order that the address asks for; numbers that are none are passed by. */
function orderStops(stops: readonly WallStop[], order: readonly number[]): readonly WallStop[] {
  const asked = order.flatMap((number) => stops[number - 1] ?? []);
  return asked.length > 0 ? asked : stops;
}

const RETRY_MS = 20_000;

/** Hands on the boundaries that came, and asks again for those that did not. */
function boundariesOf(doc: Document, tour: WallTour, first: Geometry) {
  return (onCome: (geometry: Geometry) => void): (() => void) => {
    let have = first;
    onCome(have);
    const timer = setInterval(async () => {
      const missing = tour.files.filter((file) => !Object.hasOwn(have, file));
      if (missing.length === 0) return clearInterval(timer);
      const come = await fetchBoundaries(siteRoot(doc), missing);
      if (Object.keys(come).length === 0) return;
      have = { ...have, ...come };
      onCome(have);
    }, RETRY_MS);
    return () => clearInterval(timer);
  };
}

function show(doc: Document, tour: WallTour, settings: ScreenSettings, first: Geometry, lost: boolean): void {
  const stops = orderStops(tour.stops, settings.order);
  const dwells = stops.map(({ dwell = settings.dwell }) => dwell * 1000);
  const tourStore = createTourStore(startTour(dwells, settings.idle * 1000, settings.stop - 1));
  const keepPlace = (index: number): void => {
    const search = serializeScreen({ ...settings, stop: index + 1 });
    doc.defaultView?.history.replaceState(null, '', doc.location.pathname + search);
  };
  const runner = createRunner({ doc, tour, stops, tourStore, keepPlace });
  if (lost) runner.tell(SCREEN_WORDS.noTour[tour.lang]);
  const loadExplore = () => fetchExplore(siteRoot(doc), tour.lang);
  createRoot(runner.container).render(
    <Wall
      tour={tour}
      stops={stops}
      settings={settings}
      tourStore={tourStore}
      act={runner.act}
      boundaries={boundariesOf(doc, tour, first)}
      onStop={(stop, index) => {
        runner.stopShown(stop);
        keepPlace(index);
      }}
      onEngine={runner.engine}
      onShown={runner.mapShown}
      notices={runner.notices}
      loadExplore={loadExplore}
    />,
  );
}
