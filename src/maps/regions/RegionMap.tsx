import { useId, useMemo } from 'react';
import type { Lang } from '../../domain/text';
import type { Inset } from './inset';
import { Labels, ScaleAndReview } from './Labels';
import { type LabelSet, layoutMap, type MapLayout } from './layout';
import { MapKey } from './MapKey';
import { PointMark, RegionMark } from './Marks';
import { SYMBOL_RADIUS } from './sets';
import type { MapDisplay, MapSize, RegionMapData } from './types';

export interface RegionMapProps {
  readonly data: RegionMapData;
  readonly lang: Lang;
  readonly display: MapDisplay;
  /** A fixed size instead of one that follows the container. */
  readonly size?: MapSize;
  /** It repeats the marks of another map on the page, which are links there: here they only show. */
  readonly isEcho?: boolean;
}

/** Slanted threads: "several", a number that the plan does not give. */
function Hatch({ id }: { readonly id: string }) {
  return (
    <pattern
      id={id}
      className="map-hatch"
      width="7"
      height="7"
      patternUnits="userSpaceOnUse"
      patternTransform="rotate(45)"
    >
      <rect width="7" height="7" />
      <path d="M0 0v7" />
    </pattern>
  );
}

function Ground({ layout }: { readonly layout: MapLayout }) {
  return (
    <g className="map-ground" data-layer="ground">
      {layout.ground.map(({ tone, d }, index) => (
        <path key={`${tone}-${String(index)}`} className={`map-${tone}`} d={d} />
      ))}
      {layout.borders.map(({ tone, d }, index) => (
        <path key={`${tone}-${String(index)}`} className={`map-line map-${tone}`} d={d} />
      ))}
    </g>
  );
}

/** The islands in their corner: it stays there when the map under it is moved. */
function InsetMap({ inset: { box, frame, ground, borders } }: { readonly inset: Inset }) {
  const [x, y] = [Math.round(box.x0), Math.round(box.y0)];
  return (
    <svg
      className="map-inset"
      data-furniture="inset"
      x={x}
      y={y}
      width={frame.width}
      height={frame.height}
      viewBox={`0 0 ${frame.width} ${frame.height}`}
      aria-hidden="true"
    >
      <rect className="map-backdrop" width={frame.width} height={frame.height} />
      {[...ground, ...borders.map(({ tone, d }) => ({ tone: `${tone} map-line`, d }))].map(({ tone, d }, index) => (
        <path key={`${tone}-${String(index)}`} className={`map-${tone}`} d={d} />
      ))}
      <rect className="map-inset-edge" width={frame.width} height={frame.height} />
    </svg>
  );
}

function LabelGroup({ set, isFirst }: { readonly set: LabelSet; readonly isFirst: boolean }) {
  const { name } = set.spec;
  // Without container queries (and in an exported file) the broadest set stands alone.
  const hidden = !isFirst;
  return (
    <g className={`map-labels labels-${name}`} data-set={name} {...(hidden && { display: 'none' })}>
      <g data-layer="labels" aria-hidden="true">
        <Labels set={set} />
      </g>
      <ScaleAndReview set={set} />
    </g>
  );
}

/** Placed marks to elements. Scales by CSS: `width: 100%` of its container. */
interface RegionMapSvgProps {
  readonly layout: MapLayout;
  readonly data: RegionMapData;
  readonly lang: Lang;
  readonly isEcho: boolean;
}

function RegionMapSvg({ layout, data, lang, isEcho }: RegionMapSvgProps) {
  const id = useId();
  const { width, height } = layout.frame;
  const radius = layout.sets[0]?.spec.radius ?? SYMBOL_RADIUS;
  const hasMarks = layout.regions.length + layout.points.length > 0 && !isEcho;
  return (
    <svg
      className={`region-map backdrop-${layout.backdrop}${data.isDense ? ' is-dense' : ''}`}
      viewBox={`0 0 ${width} ${height}`}
      role={hasMarks ? 'group' : 'img'}
      aria-labelledby={data.description ? `${id}t ${id}d` : `${id}t`}
      data-map="regions"
      data-camera={JSON.stringify([...layout.camera.center, layout.camera.zoom])}
    >
      <title id={`${id}t`}>{data.title}</title>
      {data.description ? <desc id={`${id}d`}>{data.description}</desc> : null}
      <defs>
        <Hatch id={`${id}h`} />
      </defs>
      <rect className="map-backdrop" data-layer="backdrop" width={width} height={height} />
      <Ground layout={layout} />
      <g data-layer="regions">
        {layout.regions.map((region) => (
          <RegionMark
            key={`${region.data.object}-${region.data.id}`}
            region={region}
            lang={lang}
            hatch={`${id}h`}
            isEcho={isEcho}
          />
        ))}
      </g>
      <g data-layer="points">
        {layout.points.map((point) => (
          <PointMark key={point.data.place} point={point} lang={lang} radius={radius} isEcho={isEcho} />
        ))}
      </g>
      {layout.inset ? <InsetMap inset={layout.inset} /> : null}
      {layout.sets.map((set, index) => (
        <LabelGroup key={set.spec.name} set={set} isFirst={index === 0} />
      ))}
    </svg>
  );
}

/** A map of a plan's places: the whole picture as one SVG that needs no script, with the key of its numbered labels. */
export function RegionMap({ data, lang, display, size, isEcho = false }: RegionMapProps) {
  const layout = useMemo(() => layoutMap(data, lang, display, size), [data, lang, display, size]);
  return (
    <div className={size ? 'map-frame map-fixed' : 'map-frame'}>
      <div className="map-stage">
        <RegionMapSvg layout={layout} data={data} lang={lang} isEcho={isEcho} />
      </div>
      {layout.sets.map((set) => (
        <MapKey key={set.spec.name} set={set} />
      ))}
    </div>
  );
}
