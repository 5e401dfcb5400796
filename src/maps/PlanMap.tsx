import './maps.css';
import { useCallback, useMemo } from 'react';
import type { Lang } from '../domain/text';
import { say } from '../i18n/catalogue';
import type { MapWords } from './kit/words';
import { LiveMap } from './regions/LiveMap';
import { RegionMap } from './regions/RegionMap';
import type { RegionMapData } from './regions/types';

interface PlanMapProps {
  readonly data: RegionMapData;
  readonly display: { readonly lang: Lang; readonly reviewLabel: string };
}

const wordsIn = (lang: Lang): MapWords => ({
  panZoom: say(lang, 'panZoom'),
  zoomIn: say(lang, 'zoomIn'),
  zoomOut: say(lang, 'zoomOut'),
  reset: say(lang, 'resetMap'),
  hint: say(lang, 'gestureHint'),
  loading: say(lang, 'mapLoading'),
  noWebgl: say(lang, 'mapUnavailable'),
  lost: say(lang, 'mapUnavailable'),
  failed: say(lang, 'loadFailed'),
});

/** A map of a plan's places as the views use it: a picture until a person starts to move it. */
export function PlanMap({ data, display }: PlanMapProps) {
  const { lang } = display;
  const load = useCallback(() => Promise.resolve(data), [data]);
  const words = useMemo(() => wordsIn(lang), [lang]);
  return (
    <LiveMap key={lang} load={load} lang={lang} display={display} words={words}>
      <RegionMap data={data} lang={lang} display={display} />
    </LiveMap>
  );
}
