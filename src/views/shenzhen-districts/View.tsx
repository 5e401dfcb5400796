import { pathOf } from '../../domain/permalink';
import type { Lang } from '../../domain/text';
import { joinNames } from '../../i18n/join';
import { PlanMap } from '../../maps/PlanMap';
import { Link, useHref } from '../../ui/Link';
import type { Geometry, ViewProps } from '../types';
import { districtMap } from './map';
import type { DistrictRow, DistrictsData } from './view';

type Props = ViewProps<DistrictsData> & { readonly geometry: Geometry };

/** The districts on the map of the city; beside it each with its business area, and what has no place. */
export function View({ data, display, geometry }: Props) {
  const { lang } = display;
  const href = useHref();
  return (
    <div className="picture-and-list">
      <div>
        <PlanMap data={districtMap(data, lang, geometry, href)} display={display} />
        <NotNamed data={data} lang={lang} />
        <Placeless data={data} lang={lang} />
      </div>
      <nav className="side-list" aria-labelledby="named-districts">
        <h2 id="named-districts">
          {lang === 'zh'
            ? '点名的区和区里的商圈，均以“等”收尾'
            : 'Districts named and the area inside; both lists are open'}
        </h2>
        <ol>
          {data.named.map((row) => (
            <DistrictItem key={row.place.id} row={row} lang={lang} />
          ))}
        </ol>
      </nav>
    </div>
  );
}

function DistrictItem({ row: { place, claims, areas }, lang }: { readonly row: DistrictRow; readonly lang: Lang }) {
  return (
    <li>
      <Link
        to={pathOf({ page: 'place', lang, id: place.id })}
        className="mark"
        data-claim={claims.map((claim) => claim.id).join(' ')}
        data-place={place.id}
      >
        <KeyDot hatched />
        <span className="name">{place.name[lang]}</span>
      </Link>
      {areas.map(({ claim, place: area }) => (
        <Link
          key={claim.id}
          to={pathOf({ page: 'claim', lang, id: claim.id })}
          className="mark side-sub"
          data-claim={claim.id}
          data-place={area.id}
        >
          <KeyDot hatched={false} />
          <span className="what">{area.name[lang]}</span>
        </Link>
      ))}
    </li>
  );
}

/** The mark as on the map, so that the list is its key. */
function KeyDot({ hatched }: { readonly hatched: boolean }) {
  return (
    <svg className="side-key" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      {hatched ? (
        <path className="side-hatch" d="M1 1h14v14h-14zM1 8L8 1M1 15L15 1M8 15L15 8" />
      ) : (
        <circle className="side-dot" cx="8" cy="8" r="4.5" />
      )}
    </svg>
  );
}

function Placeless({ data: { placeless }, lang }: { readonly data: DistrictsData; readonly lang: Lang }) {
  return placeless.map((claim) => (
    <p key={claim.id} className="picture-note mark" data-claim={claim.id}>
      <Link to={pathOf({ page: 'claim', lang, id: claim.id })}>{claim.label[lang]}</Link>
      {lang === 'zh' ? '：计划要建，一处地名也没有写。' : ': to be built; the plan gives no place for any of them.'}
    </p>
  ));
}

/** The count is of districts; new districts, which have no outline of their own, stand beside it. */
function NotNamed({ data: { unnamed, notNamed }, lang }: { readonly data: DistrictsData; readonly lang: Lang }) {
  if (!notNamed) return null;
  const namesAt = (isDistrict: boolean) =>
    joinNames(
      unnamed.filter(({ level }) => (level === 'county') === isDistrict).map((place) => place.short[lang]),
      lang,
    );
  const [districts, beside] = [namesAt(true), namesAt(false)];
  return (
    <p className="picture-note mark" data-claim={notNamed.claim.id}>
      <Link to={pathOf({ page: 'claim', lang, id: notNamed.claim.id })}>
        {lang === 'zh' ? `没有点名的区有${notNamed.count}` : `${notNamed.count} not named`}
      </Link>
      {lang === 'zh'
        ? `：${districts}，另有${beside}新区。各区政府和新区管委会都是责任单位，没点名不等于不参加。${beside}没有自己的界线，图上以圆圈标出，落在所在区的斜纹里。`
        : `: ${districts}; ${beside} New District besides. All district governments share the task, so not named does not mean left out. ${beside} has no outline of its own: a ring inside the hatching of the district around it.`}
    </p>
  );
}
