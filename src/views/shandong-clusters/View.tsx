import { useMemo } from 'react';
import { pathOf } from '../../domain/permalink';
import { say } from '../../i18n/catalogue';
import { PlanMap } from '../../maps/PlanMap';
import type { RegionMapData } from '../../maps/regions/types';
import { Link, useHref } from '../../ui/Link';
import type { Geometry, ViewProps } from '../types';
import type { ClustersData } from './view';

type Props = ViewProps<ClustersData> & { readonly geometry: Geometry };

/** The clusters on the map of the province, with their list beside it. */
export function View({ data, display, geometry }: Props) {
  const { lang } = display;
  const href = useHref();
  const map = useMemo(() => clusterMap(data, lang, geometry, href), [data, lang, geometry, href]);
  return (
    <div className="picture-and-list">
      <PlanMap data={map} display={display} />
      <nav className="side-list" aria-label={say(lang, 'list')}>
        <h2>{say(lang, 'selectHint')}</h2>
        <ol>
          {data.rows.map(({ claim, place, honour }, index) => (
            <li key={claim.id}>
              <Link
                to={pathOf({ page: 'claim', lang, id: claim.id })}
                className="mark"
                data-claim={claim.id}
                data-place={place.id}
              >
                <span className="rank">{index + 1}</span>
                <span className="name">{place.short[lang]}</span>
                <span className="what">{honour}</span>
              </Link>
            </li>
          ))}
        </ol>
      </nav>
    </div>
  );
}

function clusterMap(
  data: ClustersData,
  lang: 'zh' | 'en',
  geometry: Geometry,
  href: (to: string) => string,
): RegionMapData {
  const topology = geometry.shandong;
  if (!topology) throw new Error('the clusters map needs the geometry "shandong"');
  const marked = new Set(data.rows.map(({ place }) => place.id));
  return {
    title: lang === 'zh' ? '山东省产业集群所在区县' : 'Counties and districts of Shandong that bear a cluster',
    topology,
    ground: [{ object: 'province', tone: 'land' }],
    borders: [
      { object: 'prefectures', tone: 'border' },
      { object: 'province', tone: 'outline' },
    ],
    regions: data.rows.flatMap(({ claim, place, honour }) =>
      place.geometry
        ? [
            {
              id: place.geometry.id,
              object: place.geometry.object,
              place: place.id,
              claims: [claim.id],
              label: place.short[lang],
              sublabel: honour,
              href: href(pathOf({ page: 'claim', lang, id: claim.id })),
            },
          ]
        : [],
    ),
    points: [],
    contextLabels: data.around.flatMap((place) =>
      place.geometry && !marked.has(place.id)
        ? [{ text: place.short[lang], adcode: place.geometry.id, object: place.geometry.object }]
        : [],
    ),
  };
}
