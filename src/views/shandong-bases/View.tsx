import { useMemo } from 'react';
import { Matrix } from '../../charts/matrix/Matrix';
import { pathOf } from '../../domain/permalink';
import { PlanMap } from '../../maps/PlanMap';
import type { RegionMapData } from '../../maps/regions/types';
import { Link, useHref } from '../../ui/Link';
import type { Geometry, ViewProps } from '../types';
import type { BasesData } from './view';

type Props = ViewProps<BasesData> & { readonly geometry: Geometry };

/** The matrix of bases and cities, and the same cities on the map. */
export function View({ data, display, geometry }: Props) {
  const { lang } = display;
  const href = useHref();
  const map = useMemo(() => cityMap(data, lang, geometry, href), [data, lang, geometry, href]);
  return (
    <div className="picture-stack">
      <div className="matrix-and-note">
        <Matrix data={data.matrix} />
        {data.stated && data.bases.length > 0 ? (
          <p className="picture-note">
            <Link to={pathOf({ page: 'claim', lang, id: data.stated.id })} className="mark" data-claim={data.stated.id}>
              {lang === 'zh'
                ? `报道称${data.statedNumber}，按句子数出来是${data.bases.length}个。哪几个可以合并，报道没有说，图上照列。`
                : `The report claims ${data.statedNumber}; counted clause by clause there are ${data.bases.length}. It does not say which belong together, so all are drawn.`}
            </Link>
          </p>
        ) : null}
      </div>
      <PlanMap data={map} display={display} />
    </div>
  );
}

function cityMap(data: BasesData, lang: 'zh' | 'en', geometry: Geometry, href: (to: string) => string): RegionMapData {
  const topology = geometry.shandong;
  if (!topology) throw new Error('the map of bases needs the geometry "shandong"');
  return {
    title: lang === 'zh' ? '各市被基地点名的次数' : 'How many bases name each city',
    topology,
    ground: [{ object: 'province', tone: 'land' }],
    borders: [
      { object: 'prefectures', tone: 'border' },
      { object: 'province', tone: 'outline' },
    ],
    regions: data.cities.flatMap(({ place, bases }) =>
      place.geometry
        ? [
            {
              id: place.geometry.id,
              object: place.geometry.object,
              place: place.id,
              claims: bases.map((base) => base.id),
              label: place.short[lang],
              value: bases.length,
              href: href(pathOf({ page: 'place', lang, id: place.id })),
            },
          ]
        : [],
    ),
    points: [],
    contextLabels: data.unnamed.flatMap((place) =>
      place.geometry ? [{ text: place.short[lang], adcode: place.geometry.id, object: place.geometry.object }] : [],
    ),
  };
}
