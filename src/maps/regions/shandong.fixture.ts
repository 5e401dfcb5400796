import { readFileSync } from 'node:fs';
import type { Lang } from '../../domain/text';
import type { Topology } from '../kit/topology';
import type { RegionMapData } from './types';

const read = (name: string): Topology =>
  JSON.parse(readFileSync(new URL(`../../../public/data/geo/${name}.json`, import.meta.url), 'utf8')) as Topology;

const COUNTIES: readonly (readonly [code: string, zh: string, en: string, honour: string])[] = [
  ['370215', '即墨', 'Jimo', '中国童装名城'],
  ['370302', '淄川', 'Zichuan', '中国纺织服装之乡'],
  ['370687', '海阳', 'Haiyang', '中国毛衫名城'],
  ['370786', '昌邑', 'Changyi', '中国印染名城'],
  ['370785', '高密', 'Gaomi', '中国家纺名城'],
  ['370402', '枣庄市中', 'Shizhong, Zaozhuang', '中国针织文化衫名城'],
  ['371621', '惠民', 'Huimin', '中国绳网名城'],
  ['371725', '郓城', 'Yuncheng', '中国棉纺织名城'],
];

const CITIES: readonly (readonly [code: string, zh: string, en: string, value: number | 'unquantified'])[] = [
  ['370100', '济南', 'Jinan', 3],
  ['370200', '青岛', 'Qingdao', 7],
  ['370300', '淄博', 'Zibo', 4],
  ['370400', '枣庄', 'Zaozhuang', 2],
  ['370600', '烟台', 'Yantai', 6],
  ['370700', '潍坊', 'Weifang', 5],
  ['370800', '济宁', 'Jining', 2],
  ['371000', '威海', 'Weihai', 4],
  ['371300', '临沂', 'Linyi', 1],
  ['371400', '德州', 'Dezhou', 3],
  ['371600', '滨州', 'Binzhou', 'unquantified'],
];

const NEIGHBOURS = { object: 'provinces', topology: read('china'), except: ['370000'] } as const;

const base = (lang: Lang): Omit<RegionMapData, 'regions' | 'contextLabels'> => ({
  title: lang === 'zh' ? '山东' : 'Shandong',
  topology: read('shandong'),
  ground: [
    { ...NEIGHBOURS, tone: 'land-2' },
    { object: 'province', tone: 'land' },
  ],
  borders: [
    { ...NEIGHBOURS, tone: 'border' },
    { object: 'counties', tone: 'hairline', within: 4 },
    { object: 'prefectures', tone: 'border' },
    { object: 'province', tone: 'outline' },
  ],
  points: [],
});

/** Nine clusters as regions of a flat dye, the cities they lie in as quiet names. For tests only. */
export const clustersMap = (lang: Lang): RegionMapData => ({
  ...base(lang),
  regions: [['371600', '滨州', 'Binzhou', '中国棉纺织之都'] as const, ...COUNTIES].map(([id, zh, en, honour]) => ({
    id,
    object: id.endsWith('00') ? 'prefectures' : 'counties',
    place: en.toLowerCase(),
    claims: [`sd-cluster-${id}`],
    label: lang === 'zh' ? zh : en,
    sublabel: lang === 'zh' ? honour : `Famed for ${honour.length} products`,
    href: `/${lang}/claim/sd-cluster-${id}/`,
  })),
  contextLabels: CITIES.map(([adcode, zh, en]) => ({
    adcode,
    object: 'prefectures',
    text: lang === 'zh' ? zh : en,
  })),
});

/** Eleven cities with counts. For tests only. */
export const citiesMap = (lang: Lang): RegionMapData => ({
  ...base(lang),
  regions: CITIES.map(([id, zh, en, value]) => ({
    id,
    object: 'prefectures',
    place: en.toLowerCase(),
    claims: [`sd-base-${id}`],
    label: lang === 'zh' ? zh : en,
    href: `/${lang}/place/${en.toLowerCase()}/`,
    value,
  })),
  contextLabels: [],
});

/** The whole country with three provinces marked. For tests only. */
export const chinaMap = (lang: Lang): RegionMapData => ({
  title: lang === 'zh' ? '中国' : 'China',
  topology: NEIGHBOURS.topology,
  ground: [{ object: 'country', tone: 'land' }],
  borders: [
    { object: 'provinces', tone: 'border' },
    { object: 'country', tone: 'outline' },
    { object: 'dashline', tone: 'dashline' },
  ],
  regions: [
    ['370000', '山东', 'Shandong'] as const,
    ['310000', '上海', 'Shanghai'] as const,
    ['440000', '广东', 'Guangdong'] as const,
  ].map(([id, zh, en]) => ({
    id,
    object: 'provinces',
    place: en.toLowerCase(),
    claims: [id],
    label: lang === 'zh' ? zh : en,
    href: `/${lang}/`,
  })),
  points: [],
  contextLabels: [],
});
