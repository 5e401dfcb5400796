import { useMemo } from 'react';
import { pathOf } from '../../domain/permalink';
import type { Lang } from '../../domain/text';
import { say } from '../../i18n/catalogue';
import { joinNames } from '../../i18n/join';
import { PlanMap } from '../../maps/PlanMap';
import type { PointData, RegionMapData } from '../../maps/regions/types';
import { Link, useHref } from '../../ui/Link';
import type { Geometry, ViewProps } from '../types';
import { Legend, PlaceSymbol } from './Legend';
import type { MapData, Spot } from './view';

type Props = ViewProps<MapData> & { readonly geometry: Geometry };

/** The places on the map, with how sure each reading is in the list beside it. */
export function View({ data, display, geometry }: Props) {
  const { lang } = display;
  const href = useHref();
  const map = useMemo(() => mapOf(data, lang, geometry, href), [data, lang, geometry, href]);
  return (
    <div className="picture-and-list">
      <div>
        <PlanMap data={map} display={display} />
        <Legend lang={lang} />
      </div>
      <nav className="side-list" aria-label={say(lang, 'list')}>
        <h2>{say(lang, 'selectHint')}</h2>
        <ol>
          {data.spots.map((spot) => (
            <SpotLine key={spot.place.id} spot={spot} lang={lang} />
          ))}
        </ol>
      </nav>
    </div>
  );
}

function SpotLine({ spot, lang }: { readonly spot: Spot; readonly lang: Lang }) {
  const { place, prefecture, claims } = spot;
  const where = prefecture ? ` ${prefecture.short[lang]}` : '';
  const holds = claims.filter(({ kind }) => kind !== 'cluster').map(({ label }) => label[lang]);
  return (
    <li>
      <Link
        to={pathOf({ page: 'place', lang, id: place.id })}
        className="mark"
        data-claim={spot.claims.map(({ id }) => id).join(' ')}
        data-place={place.id}
      >
        <span className="rank" aria-hidden="true">
          <PlaceSymbol shape={symbolOf(spot)} />
        </span>
        <span className="name">
          {place.short[lang]}
          <small className="quiet">{where}</small>
        </span>
        <span className="what">{spot.uncertain ? spot.why : joinNames(holds, lang)}</span>
      </Link>
    </li>
  );
}

/** Degrees left free around the outermost points. */
const MARGIN = { west: 0.75, south: 0.95, east: 0.45, north: 1 };

/** The map shows the part of the province that the speech speaks of. */
function boundsOf(points: readonly PointData[]): NonNullable<RegionMapData['bounds']> {
  const [lons, lats] = [points.map(({ lonLat }) => lonLat[0]), points.map(({ lonLat }) => lonLat[1])];
  return [
    Math.min(...lons) - MARGIN.west,
    Math.min(...lats) - MARGIN.south,
    Math.max(...lons) + MARGIN.east,
    Math.max(...lats) + MARGIN.north,
  ];
}

function symbolOf({ cluster, uncertain }: Spot): PointData['symbol'] {
  if (!cluster) return 'square';
  return uncertain ? 'ring' : 'dot';
}

function pointOf(spot: Spot, lang: Lang, href: (to: string) => string): PointData[] {
  const { place } = spot;
  if (!place.point) return [];
  return [
    {
      place: place.id,
      claims: spot.claims.map(({ id }) => id),
      label: place.short[lang],
      lonLat: place.point,
      symbol: symbolOf(spot),
      href: href(pathOf({ page: 'place', lang, id: place.id })),
    },
  ];
}

function mapOf(data: MapData, lang: Lang, geometry: Geometry, href: (to: string) => string): RegionMapData {
  const topology = geometry.guangdong;
  if (!topology) throw new Error('the map of Guangdong needs the geometry "guangdong"');
  const points = data.spots.flatMap((spot) => pointOf(spot, lang, href));
  return {
    title: lang === 'zh' ? '讲话点到的集群和基地' : 'Clusters and bases that the speech names',
    description:
      lang === 'zh'
        ? '实心圆是写明地名的集群，空心圆是我们判读出所在地的集群，方块是拟建的基地。'
        : 'A disc is a cluster whose place is named, a ring one that we could only place by reading, a square a base to be built.',
    topology,
    ground: [{ object: 'province', tone: 'land' }],
    borders: [
      { object: 'prefectures', tone: 'border' },
      { object: 'province', tone: 'outline' },
    ],
    regions: [],
    points,
    contextLabels: data.around.flatMap(({ geometry: area, short }) =>
      area ? [{ text: short[lang], adcode: area.id, object: area.object }] : [],
    ),
    ...(points.length > 0 && { bounds: boundsOf(points) }),
  };
}
