import { useId } from 'react';
import type { LonLat } from '../domain/place';
import type { Lang } from '../domain/text';
import { boundsOf, type Topology } from './kit/topology';
import { Label, ScaleAndReview } from './regions/Labels';
import { layoutMap, type MapLayout, shownLabels } from './regions/layout';
import { mapFrame } from './regions/scene';
import type { BorderLayer, GroundLayer, RegionMapData } from './regions/types';

/** Where a place lies. Geometry in WGS-84. */
export interface LocatorData {
  readonly title: string;
  readonly topology: Topology;
  readonly ground: GroundLayer;
  readonly borders: readonly BorderLayer[];
  /** The place, or what it lies in where it has no outline of its own. */
  readonly region: { readonly object: string; readonly id: string; readonly isPlace: boolean };
  readonly point?: LonLat;
  readonly label: string;
}

interface LocatorMapProps {
  readonly data: LocatorData;
  readonly lang: Lang;
  readonly display: { readonly reviewLabel: string };
}

/** Width of the viewBox: about that of a phone's column, so that its text is as large as it says. */
const WIDTH = 340;
const TEXT_SCALE = 0.92;
/** A place that takes up less than this, in units of the viewBox, gets a ring around it. */
const TINY = 9;

const ROUND = 10;
const round = (value: number): number => Math.round(value * ROUND) / ROUND;

/** Marks in the map's own form; nothing in a locator answers, so they stand for no claims and lead nowhere. */
function mapData({ title, topology, ground, borders, region, point, label }: LocatorData): RegionMapData {
  const silent = { place: '', claims: [], label, href: '' };
  const points = point ? [{ ...silent, lonLat: point, symbol: 'dot' as const }] : [];
  return {
    title,
    topology,
    ground: [ground],
    borders,
    regions: [{ ...silent, label: point ? '' : label, id: region.id, object: region.object }],
    points,
    contextLabels: [],
  };
}

function locatorLayout(data: LocatorData, lang: Lang, display: LocatorMapProps['display']): MapLayout {
  const bounds = boundsOf(data.topology, data.ground.object);
  if (!bounds) throw new RangeError(`locator "${data.title}" has no ground`);
  const { width, height } = mapFrame(bounds);
  const size = { width: WIDTH, height: Math.round((WIDTH * height) / width), textScale: TEXT_SCALE };
  return layoutMap(mapData(data), lang, display, size);
}

/** A small still map of where a place lies: no links, nothing to work with. */
export function LocatorMap({ data, lang, display }: LocatorMapProps) {
  const id = useId();
  const layout = locatorLayout(data, lang, display);
  const { width, height } = layout.frame;
  return (
    <svg
      className={`region-map locator backdrop-${layout.backdrop}`}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-labelledby={id}
      data-map="locator"
    >
      <title id={id}>{data.title}</title>
      <rect className="map-backdrop" width={width} height={height} />
      {layout.ground.map(({ tone, d }) => (
        <path key={tone} className={`map-${tone}`} d={d} />
      ))}
      {layout.regions.map(({ d }) => (
        <g key={d} className={`map-region tone-${data.region.isPlace ? 'flat' : '2'}`}>
          <path d={d} />
        </g>
      ))}
      {layout.borders.map(({ tone, d }) => (
        <path key={tone} className={`map-line map-${tone}`} d={d} />
      ))}
      <Spots layout={layout} />
      <Names layout={layout} />
    </svg>
  );
}

/** The point of the place, or a ring where its outline would be overlooked. */
function Spots({ layout: { points, regions } }: { readonly layout: MapLayout }) {
  const tiny = regions.filter(({ shape: { box } }) => Math.max(box.x1 - box.x0, box.y1 - box.y0) < TINY);
  return (
    <>
      {points.map(({ at: [x, y] }) => (
        <circle key={x} className="locator-point" cx={round(x)} cy={round(y)} r="4.5" />
      ))}
      {points.length > 0
        ? null
        : tiny.map(({ at: [x, y] }) => <circle key={x} className="locator-ring" cx={round(x)} cy={round(y)} r="8" />)}
    </>
  );
}

function Names({ layout }: { readonly layout: MapLayout }) {
  return layout.sets.map((set) => (
    <g key={set.spec.name} aria-hidden="true">
      <g className="map-label">
        {shownLabels(set)
          .filter(({ text, placement }) => text !== '' && placement.state === 'placed')
          .map((label) => (
            <Label key={label.placement.id} label={{ ...label, mark: null }} size={set.spec.sizes.detail} />
          ))}
      </g>
      <ScaleAndReview set={set} />
    </g>
  ));
}
