import { useMemo } from 'react';
import { pathOf } from '../../domain/permalink';
import type { Lang } from '../../domain/text';
import { PlanMap } from '../../maps/PlanMap';
import type { RegionMapData } from '../../maps/regions/types';
import { Link } from '../../ui/Link';
import type { Geometry, ViewProps } from '../types';
import type { PlacesData } from './view';

type Props = ViewProps<PlacesData> & { readonly geometry: Geometry };

/** A quiet map of the city, and the areas in words beside it. */
export function View({ data, display, geometry }: Props) {
  const { lang } = display;
  const map = useMemo(() => mapOf(lang, geometry), [lang, geometry]);
  return (
    <div className="picture-and-list">
      <PlanMap data={map} display={display} />
      <div>
        <section className="side-list">
          <h2>{lang === 'zh' ? '只有说法，没有界线' : 'In words, without borders'}</h2>
          <ul>
            {data.areas.map((claim) => (
              <li key={claim.id}>
                <Link to={pathOf({ page: 'claim', lang, id: claim.id })} className="mark" data-claim={claim.id}>
                  <span className="rank" aria-hidden="true">
                    ?
                  </span>
                  <span className="name">{claim.label[lang]}</span>
                  <span className="what">
                    {claim.caveats.map(({ text }) => text[lang]).join(lang === 'zh' ? '' : ' ')}
                  </span>
                </Link>
              </li>
            ))}
          </ul>
        </section>
        {data.absence ? (
          <p className="picture-note mark" data-claim={data.absence.id}>
            {[data.absence.label[lang], ...data.absence.caveats.map(({ text }) => text[lang])].join(
              lang === 'zh' ? '。' : '. ',
            )}
          </p>
        ) : null}
      </div>
    </div>
  );
}

function mapOf(lang: Lang, geometry: Geometry): RegionMapData {
  const topology = geometry.shanghai;
  if (!topology) throw new Error('the map of Shanghai needs the geometry "shanghai"');
  return {
    title: lang === 'zh' ? '上海市各区的边界，没有标记' : 'Districts of Shanghai, with no mark',
    description:
      lang === 'zh'
        ? '报道没有点任何一个区的名，图上不标任何地方。'
        : 'The report names no district, so the map marks none.',
    topology,
    ground: [{ object: 'city', tone: 'land' }],
    borders: [
      { object: 'districts', tone: 'border' },
      { object: 'city', tone: 'outline' },
    ],
    regions: [],
    points: [],
    contextLabels: [],
  };
}
