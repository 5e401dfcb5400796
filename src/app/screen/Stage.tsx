import { useCallback, useMemo, useState } from 'react';
import type { RegionMapData } from '../../maps/regions/types';
import { CountryMap, StageMap } from '../../maps/StageMap';
import type { Geometry } from '../../views/types';
import type { StageData, WallStop, WallTour } from './types';
import { type Size, unitOf, useElementSize } from './unit';
import { SCREEN_WORDS } from './words';

interface StageProps {
  readonly tour: WallTour;
  readonly stop: WallStop;
  /** The stop after it. */
  readonly next: WallStop | undefined;
  readonly geometry: Geometry;
  readonly engine: 'auto' | 'gl' | 'svg';
  readonly screen: Size;
  readonly onEngine: (name: string) => void;
  readonly onShown: () => void;
}

/** Labels of a map, in units of the wall's type; `13.4` is what the map's own sets are designed in. Key numbers are 0.86 of it. */
const LABEL_UNITS = 1.9;
const DESIGNED = 13.4;

const textScaleOf = (screen: Size): number => (LABEL_UNITS * unitOf(screen)) / DESIGNED;

const withBoundaries = (data: StageData, geometry: Geometry): RegionMapData | undefined => {
  const topology = geometry[data.file];
  return topology && { ...data, topology };
};

/** What a stage shows, with its boundaries: the same object whenever it is asked for. */
function mapsOf(geometry: Geometry): (stage: StageData) => RegionMapData | undefined {
  const made = new WeakMap<StageData, RegionMapData | undefined>();
  return (stage) => {
    if (!made.has(stage)) made.set(stage, withBoundaries(stage, geometry));
    return made.get(stage);
  };
}

/** The map that all stops share. Where its boundaries are missing it says so and keeps the last place. */
export function Stage({ tour, stop, next, geometry, engine, screen, onEngine, onShown }: StageProps) {
  const [panel, setPanel] = useState<HTMLDivElement | null>(null);
  const box = useElementSize(panel);
  const grounds = useMemo(
    () =>
      [tour.country, ...tour.grounds].flatMap((ground) => {
        const data = withBoundaries(ground, geometry);
        return data ? [{ name: ground.file, data }] : [];
      }),
    [tour, geometry],
  );
  const dataOf = useMemo(() => mapsOf(geometry), [geometry]);
  const data = dataOf(stop.stage);
  const size = useMemo(() => box && { ...box, textScale: textScaleOf(screen) }, [box, screen]);
  const display = useMemo(() => ({ reviewLabel: tour.reviewLabel }), [tour]);
  const tell = useCallback((name: string, why?: string) => onEngine(why ? `${name} (${why})` : name), [onEngine]);
  const shown = data ?? dataOf(tour.country);
  return (
    <div className="wall-stage" ref={setPanel} data-dye={stop.dye} data-file={stop.stage.file}>
      {size && shown && grounds[0]?.name === tour.country.file ? (
        <StageMap
          data={shown}
          next={next && dataOf(next.stage)}
          grounds={grounds}
          size={size}
          lang={tour.lang}
          display={display}
          engine={engine}
          still={window.matchMedia('(prefers-reduced-motion: reduce)').matches}
          onEngine={tell}
          onShown={onShown}
        />
      ) : null}
      {data ? null : (
        <p className="wall-fault" role="status">
          {SCREEN_WORDS.mapFailed[tour.lang]}
        </p>
      )}
    </div>
  );
}

/** Its width in units of the wall's type, on upright screens and others; layouts.css and wall.css say the same. */
const insetUnits = ({ width, height }: Size): number => (width < height ? 18.5 : 20);
/** As the country is, and no less: nothing of it is cut. */
const INSET_HEIGHT = 0.9;

/** The country, whole, beside every stop that shows a part of it. */
export function Inset({ tour, stop, geometry, screen }: Pick<StageProps, 'tour' | 'stop' | 'geometry' | 'screen'>) {
  const unit = unitOf(screen);
  const units = insetUnits(screen);
  const size = useMemo(
    () => ({
      width: Math.round(units * unit),
      height: Math.round(units * INSET_HEIGHT * unit),
      textScale: (LABEL_UNITS * unit) / DESIGNED,
    }),
    [unit, units],
  );
  const data = useMemo(() => {
    const country = withBoundaries(tour.country, geometry);
    const isHome = ({ place }: { readonly place: string }) => place === stop.home;
    return (
      country && {
        ...country,
        title: SCREEN_WORDS.whereWeAre[tour.lang],
        regions: country.regions.filter(isHome),
        points: country.points.filter(isHome),
      }
    );
  }, [tour, geometry, stop.home]);
  const display = useMemo(() => ({ reviewLabel: tour.reviewLabel }), [tour]);
  if (!data || stop.home === undefined || stop.stage.file === tour.country.file) return null;
  return (
    <figure className="wall-inset">
      <CountryMap data={data} size={size} lang={tour.lang} display={display} />
      <figcaption>{tour.reviewLabel}</figcaption>
    </figure>
  );
}
