import type { Lang } from '../../domain/text';
import { smallTopology } from '../kit/fixtures/topology';
import type { RegionMapData } from './types';

const NAMES = { zh: ['甲县', '乙市', '丙区'], en: ['Jia', 'Yi', 'Bing'] } as const;
const topology = smallTopology();

/** Three counties and two points: one of everything that a map can show. For tests only. */
export const fixtureMap = (lang: Lang): RegionMapData => ({
  title: lang === 'zh' ? '三县示意' : 'Three counties',
  description: lang === 'zh' ? '三个县和两个点' : 'Three counties and two points',
  topology,
  ground: [{ object: 'province', tone: 'land' }],
  borders: [
    { object: 'counties', tone: 'hairline', within: 4 },
    { object: 'province', tone: 'outline' },
    { object: 'dashline', tone: 'dashline' },
  ],
  regions: [
    {
      id: '110101',
      object: 'counties',
      place: 'jia',
      claims: ['c1', 'c2'],
      label: NAMES[lang][0],
      sublabel: lang === 'zh' ? '中国针织名城' : 'Famed city of knitwear',
      href: `/${lang}/claim/c1/`,
      value: 2,
    },
    {
      id: '110201',
      object: 'counties',
      place: 'bing',
      claims: ['c3'],
      label: NAMES[lang][2],
      href: `/${lang}/claim/c3/`,
      value: 'unquantified',
    },
  ],
  points: [
    { place: 'a', claims: ['c4'], label: 'A & B <i>', href: '/a/', lonLat: [119.4, 36.4], symbol: 'dot' },
    { place: 'b', claims: ['c5'], label: 'B', href: '/b/', lonLat: [119.6, 36.6], symbol: 'ring' },
    { place: 'nowhere', claims: ['c6'], label: 'C', href: '/c/', lonLat: [Number.NaN, 36], symbol: 'square' },
  ],
  contextLabels: [{ adcode: '110102', object: 'counties', text: NAMES[lang][1] }],
});
