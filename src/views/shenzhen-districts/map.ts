import { pathOf } from '../../domain/permalink';
import type { Lang } from '../../domain/text';
import type { PointData, RegionData, RegionMapData } from '../../maps/regions/types';
import type { Geometry } from '../types';
import type { DistrictsData } from './view';

type Href = (to: string) => string;

/** The map: named districts hatched, because how many streets they get is open; business areas as points. */
export function districtMap(data: DistrictsData, lang: Lang, geometry: Geometry, href: Href): RegionMapData {
  const topology = geometry.shenzhen;
  if (!topology) throw new Error('the map of districts needs the geometry "shenzhen"');
  return {
    title:
      lang === 'zh' ? '深圳点名建时尚街区的区和核心商圈' : 'Districts and business areas named for fashion streets',
    description:
      lang === 'zh'
        ? '斜纹是点名的区，圆点是核心商圈，圆圈是没有自己界线的大鹏新区。'
        : 'Hatched: districts named. Dots: business areas. Ring: a functional district without an outline of its own.',
    topology,
    ground: [{ object: 'city', tone: 'land' }],
    borders: [
      { object: 'districts', tone: 'border' },
      { object: 'city', tone: 'outline' },
    ],
    regions: regions(data, lang, href),
    points: [...areaPoints(data, lang, href), ...functionalPoints(data, lang, href)],
    contextLabels: data.unnamed.flatMap(({ geometry: outline, short }) =>
      outline ? [{ text: short[lang], adcode: outline.id, object: outline.object }] : [],
    ),
  };
}

const regions = ({ named }: DistrictsData, lang: Lang, href: Href): RegionData[] =>
  named.flatMap(({ place, claims }) =>
    place.geometry
      ? [
          {
            id: place.geometry.id,
            object: place.geometry.object,
            place: place.id,
            claims: claims.map((claim) => claim.id),
            label: place.short[lang],
            value: 'unquantified' as const,
            href: href(pathOf({ page: 'place', lang, id: place.id })),
          },
        ]
      : [],
  );

const areaPoints = ({ areas }: DistrictsData, lang: Lang, href: Href): PointData[] =>
  areas.flatMap(({ claim, place }) =>
    place.point
      ? [
          {
            place: place.id,
            claims: [claim.id],
            label: place.short[lang],
            lonLat: place.point,
            symbol: 'dot' as const,
            href: href(pathOf({ page: 'claim', lang, id: claim.id })),
          },
        ]
      : [],
  );

/** A functional district has no outline: a ring with a word on what it is. */
const functionalPoints = ({ unnamed, notNamed }: DistrictsData, lang: Lang, href: Href): PointData[] =>
  unnamed.flatMap(({ id, point, geometry, short }) =>
    point && !geometry && notNamed
      ? [
          {
            place: id,
            claims: [notNamed.claim.id],
            label: short[lang],
            lonLat: point,
            symbol: 'ring' as const,
            href: href(pathOf({ page: 'place', lang, id })),
          },
        ]
      : [],
  );
