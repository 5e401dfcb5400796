import './maps.css';
import './stage/stage.css';
import { memo, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Lang } from '../domain/text';
import { Labels, ScaleAndReview } from './regions/Labels';
import { layoutMap, type MapLayout } from './regions/layout';
import { PointMark, RegionMark } from './regions/Marks';
import { SYMBOL_RADIUS } from './regions/sets';
import type { MapDisplay, MapSize, RegionMapData } from './regions/types';
import { createStageCamera, hasHardwareGl, type StageCamera, type StageEngine } from './stageCamera';
import { type StageGround, stageGround } from './stageGround';

export interface StageMapProps {
  /** What is to be seen; another object is another place to go to. */
  readonly data: RegionMapData;
  /** What is likely to be seen next: it is laid out while nothing else is to do. */
  readonly next?: RegionMapData | undefined;
  /** All grounds of the tour by name, the country first. */
  readonly grounds: readonly { readonly name: string; readonly data: RegionMapData }[];
  readonly size: MapSize;
  readonly lang: Lang;
  readonly display: MapDisplay;
  readonly engine: 'auto' | 'gl' | 'svg';
  /** No motion: cuts instead of flights. */
  readonly still: boolean;
  readonly onEngine: (engine: StageEngine, failure?: string) => void;
  /** Its marks are on screen, after a flight or a change of size. */
  readonly onShown: () => void;
}

const Grounds = memo(({ grounds }: { readonly grounds: readonly StageGround[] }) =>
  grounds.map(({ name, paths }) => (
    <g key={name} data-layer="ground" data-ground={name}>
      {paths.map(({ tone, d }, index) => (
        <path
          key={`${tone}-${String(index)}`}
          className={/^land/.test(tone) ? `map-${tone}` : `map-line map-${tone}`}
          d={d}
        />
      ))}
    </g>
  )),
);

const StageMarks = memo(({ layout, lang }: { readonly layout: MapLayout; readonly lang: Lang }) => {
  const [set] = layout.sets;
  const radius = set?.spec.radius ?? SYMBOL_RADIUS;
  return (
    <>
      <g data-layer="regions">
        {layout.regions.map((region) => (
          <RegionMark key={`${region.data.object}-${region.data.id}`} region={region} lang={lang} hatch="stage-hatch" />
        ))}
      </g>
      <g data-layer="points">
        {layout.points.map((point) => (
          <PointMark key={point.data.place} point={point} lang={lang} radius={radius} />
        ))}
      </g>
      {set ? (
        <>
          <g data-layer="labels" aria-hidden="true">
            <Labels set={set} />
          </g>
          <ScaleAndReview set={set} />
        </>
      ) : null}
    </>
  );
});

/** The camera, made anew for another size or other grounds; the marks that are shown follow it. */
function useStageCamera(props: StageMapProps, grounds: readonly StageGround[], layout: MapLayout) {
  const svg = useRef<SVGSVGElement>(null);
  const host = useRef<HTMLDivElement>(null);
  const camera = useRef<StageCamera>(undefined);
  const [arrived, setArrived] = useState(layout);
  const [away, setAway] = useState(false);
  const { engine, onEngine, still } = props;
  const { width, height } = layout.frame;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new camera starts where the stage is; the way to a new layout is the next effect's
  useLayoutEffect(() => {
    if (!svg.current || !host.current) return;
    const made = createStageCamera(
      { svg: svg.current, host: host.current, grounds, frame: { width, height } },
      layout.camera,
    );
    camera.current = made;
    if (engine === 'gl' || (engine === 'auto' && hasHardwareGl())) made.startGl(onEngine);
    else onEngine('svg');
    return () => made.destroy();
  }, [grounds, width, height, engine, onEngine]);
  useEffect(() => {
    setAway(true);
    camera.current?.fly(layout.camera, still, () => {
      setArrived(layout);
      setAway(false);
    });
  }, [layout, still]);
  return { svg, host, shown: arrived.frame === layout.frame || !away ? arrived : layout, away };
}

/** How long a stage is left alone before it gets ready for the next, where a browser does not tell when it is idle; ms. */
const AT_REST_MS = 1500;

/** Runs something when nothing else is to do; what it returns takes that back. */
function whenIdle(run: () => void): () => void {
  if (typeof requestIdleCallback === 'function') {
    const id = requestIdleCallback(run);
    return () => cancelIdleCallback(id);
  }
  const timer = setTimeout(run, AT_REST_MS);
  return () => clearTimeout(timer);
}

/** Lays maps out, each once; that of the next ahead of time, since most of a step is finding places for its labels. */
function useLayout({ data, next, size, lang, display }: StageMapProps): MapLayout {
  const layoutOf = useMemo(() => {
    const made = new WeakMap<RegionMapData, MapLayout>();
    return (map: RegionMapData): MapLayout => {
      const layout = made.get(map) ?? layoutMap(map, lang, display, size);
      made.set(map, layout);
      return layout;
    };
  }, [lang, display, size]);
  useEffect(() => (next ? whenIdle(() => layoutOf(next)) : undefined), [next, layoutOf]);
  return useMemo(() => layoutOf(data), [data, layoutOf]);
}

/**
 * The one map of a wall. It moves from stop to stop; what stands on it comes when it has arrived. SVG draws the ground
 * until MapLibre really does, and again whenever MapLibre cannot.
 */
export function StageMap(props: StageMapProps) {
  const { data, size, lang } = props;
  const { width, height } = size;
  const layout = useLayout(props);
  const grounds = useMemo(
    () => props.grounds.map((ground, index) => stageGround(ground.name, ground.data, { width, height }, index === 0)),
    [props.grounds, width, height],
  );
  const { svg, host, shown, away } = useStageCamera(props, grounds, layout);
  const { onShown } = props;
  useEffect(() => {
    if (!away && shown) onShown();
  }, [shown, away, onShown]);
  const fits = shown.frame.width === width && shown.frame.height === height;
  return (
    <div className="stage-map" data-away={away || undefined}>
      <div className="stage-gl" ref={host} />
      <svg
        ref={svg}
        className="region-map stage-svg"
        viewBox={`0 0 ${width} ${height}`}
        role="group"
        aria-label={data.title}
        data-map="stage"
      >
        <defs>
          <pattern
            id="stage-hatch"
            className="map-hatch"
            width="7"
            height="7"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <rect width="7" height="7" />
            <path d="M0 0v7" />
          </pattern>
        </defs>
        <rect className="map-backdrop" data-layer="backdrop" width={width} height={height} />
        <Grounds grounds={grounds} />
        <g className="stage-marks">
          <StageMarks layout={fits ? shown : layout} lang={lang} />
        </g>
      </svg>
    </div>
  );
}

interface CountryMapProps {
  readonly data: RegionMapData;
  readonly size: MapSize;
  readonly lang: Lang;
  readonly display: MapDisplay;
}

/** The whole country, small and still, with the one territory that the stage shows. */
export function CountryMap({ data, size, lang, display }: CountryMapProps) {
  const layout = useMemo(
    () => layoutMap({ ...data, contextLabels: [] }, lang, display, size),
    [data, lang, display, size],
  );
  return (
    <svg
      className="region-map country-map"
      viewBox={`0 0 ${size.width} ${size.height}`}
      role="img"
      aria-label={data.title}
      data-map="country"
    >
      {layout.ground.map(({ tone, d }) => (
        <path key={tone} className={`map-${tone}`} d={d} />
      ))}
      {layout.borders.map(({ tone, d }) => (
        <path key={tone} className={`map-line map-${tone}`} d={d} />
      ))}
      {layout.regions.map(({ d, data: region }) => (
        <g key={region.id} className="map-region tone-flat" data-dye={region.dye}>
          <path d={d} />
        </g>
      ))}
      {layout.points.map(({ at: [x, y], data: point }) => (
        <circle
          key={point.place}
          className="country-here"
          cx={x}
          cy={y}
          r={SYMBOL_RADIUS * size.textScale * 0.9}
          data-dye={point.dye}
        />
      ))}
    </svg>
  );
}
