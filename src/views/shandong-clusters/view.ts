import { type ClaimOf, claimsOfKind } from '../../domain/claim';
import { pathOf } from '../../domain/permalink';
import { ancestorAt, type Place } from '../../domain/place';
import { byId } from '../../domain/slice';
import type { Lang } from '../../domain/text';
import { say } from '../../i18n/catalogue';
import { capital, countWord, joinNames, plural } from '../../i18n/join';
import { defineView } from '../types';

const PLAN = 'shandong-2021';

/** A cluster with the place that bears it. */
export interface ClusterRow {
  readonly claim: ClaimOf<'cluster'>;
  readonly place: Place;
  readonly prefecture: Place | undefined;
  readonly honour: string;
}

export interface ClustersData {
  readonly rows: readonly ClusterRow[];
  /** Prefectures with a cluster, and how many each has; most first. */
  readonly prefectures: readonly { readonly place: Place; readonly count: number }[];
  /** Prefectures of the province, for names on the map. */
  readonly around: readonly Place[];
}

function countByPrefecture(rows: readonly ClusterRow[]) {
  const counts = new Map<Place, number>();
  for (const { prefecture } of rows) if (prefecture) counts.set(prefecture, (counts.get(prefecture) ?? 0) + 1);
  return [...counts].map(([place, count]) => ({ place, count })).sort((a, b) => b.count - a.count);
}

function headline({ rows, prefectures }: ClustersData, lang: Lang): string {
  const several = prefectures.filter(({ count }) => count > 1);
  const most = several[0]?.count ?? 0;
  const names = several.map(({ place }) => place.short[lang]);
  const even = several.every(({ count }) => count === most);
  if (lang === 'zh') {
    const tail =
      names.length > 0 && even
        ? `，${joinNames(names, lang)}${names.length > 1 ? '各有' : '有'}${countWord(most, lang)}个`
        : '';
    return `${countWord(rows.length, lang)}个集群分布在${countWord(prefectures.length, lang)}个市${tail}`;
  }
  const tail =
    names.length > 0 && even
      ? `; ${names.join(' and ')} ${plural(names.length, 'has', 'have')} ${countWord(most, lang)}${names.length > 1 ? ' each' : ''}`
      : '';
  return `${capital(countWord(rows.length, lang))} clusters in ${countWord(prefectures.length, lang)} cities${tail}`;
}

/** The clusters that Shandong will support: where each lies and what it is known for. */
export const view = defineView<ClustersData>({
  id: 'shandong-clusters',
  order: 10,
  plan: PLAN,
  title: { zh: '集群地图', en: 'Clusters' },
  needs: { plans: [PLAN], geometry: ['shandong'] },
  claims: (atlas) => claimsOfKind(atlas.claims, 'cluster').filter((claim) => claim.plan === PLAN),
  places: (atlas) =>
    atlas.places
      .filter((place) => place.parent === 'shandong' && place.level === 'prefecture')
      .map((place) => place.id),
  select: ({ claims, places }, lang) => {
    const rows = claimsOfKind(claims, 'cluster').flatMap((claim) =>
      claim.places.slice(0, 1).map(({ place: id }) => ({
        claim,
        place: byId(places, id, 'place'),
        prefecture: ancestorAt(places, id, 'prefecture'),
        honour: claim.honour?.[lang] ?? '',
      })),
    );
    return {
      rows,
      prefectures: countByPrefecture(rows),
      around: places.filter((place) => place.level === 'prefecture'),
    };
  },
  headline,
  dek: (_data, lang) =>
    lang === 'zh'
      ? '每个集群都挂着一个“名城”或“基地市”的称号。报道只给地名和称号，不给规模，所以图上涂的是整个行政区，不是集群的边界。'
      : 'Each bears a title as a famous city or base city of its trade. The report gives the place and the title but no size, so the map fills the whole district, not the extent of a cluster.',
  table: ({ rows }, lang) => ({
    caption: lang === 'zh' ? '山东重点支持的产业集群' : 'Clusters that Shandong is to support',
    columns: [
      { key: 'place', label: say(lang, 'county') },
      { key: 'prefecture', label: say(lang, 'prefecture') },
      { key: 'honour', label: say(lang, 'honour') },
      { key: 'phrase', label: say(lang, 'phrase') },
    ],
    rows: rows.map(({ claim, place, prefecture, honour }) => ({
      id: claim.id,
      claims: [claim.id],
      place: place.id,
      cells: {
        place: { text: place.name[lang], to: pathOf({ page: 'place', lang, id: place.id }) },
        prefecture: { text: prefecture && prefecture !== place ? prefecture.name[lang] : '—' },
        honour: { text: honour, to: pathOf({ page: 'claim', lang, id: claim.id }) },
        phrase: { text: claim.evidence[0]?.phrase ?? '', lang: 'en' },
      },
    })),
  }),
});
