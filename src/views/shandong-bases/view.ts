import type { MatrixData } from '../../charts/matrix/types';
import type { Atlas } from '../../domain/atlas';
import { type Claim, type ClaimOf, claimsOfKind } from '../../domain/claim';
import { pathOf } from '../../domain/permalink';
import type { Place } from '../../domain/place';
import { byId } from '../../domain/slice';
import type { Lang } from '../../domain/text';
import { say } from '../../i18n/catalogue';
import { capital, countWord, joinNames, plural } from '../../i18n/join';
import { spokenQuantity } from '../../i18n/quantity';
import { defineView } from '../types';

const PLAN = 'shandong-2021';
/** The report both states a number of bases and lists them; the two claims measure the same thing. */
const BASES_MEASURE = 'industrial-bases';

export interface CityCount {
  readonly place: Place;
  readonly bases: readonly ClaimOf<'base'>[];
}

export interface BasesData {
  readonly bases: readonly ClaimOf<'base'>[];
  /** Cities that a base names, most often named first. */
  readonly cities: readonly CityCount[];
  /** Cities of the province that no base names. */
  readonly unnamed: readonly Place[];
  /** What the report states as the number of bases. */
  readonly stated: Claim | undefined;
  readonly statedNumber: string;
  readonly matrix: MatrixData;
}

const isOurs = (claim: Claim): boolean =>
  claim.plan === PLAN && (claim.kind === 'base' || claim.quantity?.measure === BASES_MEASURE);

function citiesOf(bases: readonly ClaimOf<'base'>[], places: readonly Place[]): CityCount[] {
  const named = new Set(bases.flatMap((base) => base.places.map((ref) => ref.place)));
  return [...named]
    .map((id) => ({
      place: byId(places, id, 'place'),
      bases: bases.filter((base) => base.places.some((ref) => ref.place === id)),
    }))
    .sort((a, b) => b.bases.length - a.bases.length);
}

function select({ claims, places, vocabulary }: Atlas, lang: Lang): BasesData {
  const bases = claimsOfKind(claims, 'base');
  const cities = citiesOf(bases, places);
  const stated = claims.find(
    (claim) => claim.kind === 'plan' && claim.status === 'stated' && claim.quantity?.measure === BASES_MEASURE,
  );
  const named = new Set(cities.map(({ place }) => place.id));
  return {
    bases,
    cities,
    unnamed: places.filter((place) => place.level === 'prefecture' && !named.has(place.id)),
    stated,
    statedNumber: stated?.quantity ? spokenQuantity(stated.quantity, lang, vocabulary.units) : '',
    matrix: matrixOf(bases, cities, lang),
  };
}

function matrixOf(bases: readonly ClaimOf<'base'>[], cities: readonly CityCount[], lang: Lang): MatrixData {
  return {
    title: lang === 'zh' ? '各基地点名的城市' : 'Cities that each base names',
    description:
      lang === 'zh'
        ? '行是基地，列是城市，方块表示报道为这个基地点了这座城市的名。'
        : 'Rows are bases, columns are cities; a square means that the report names the city for the base.',
    totalLabel: say(lang, 'namedTimes'),
    rows: bases.map((base) => ({
      id: base.id,
      label: base.label[lang],
      short: base.label[lang],
      claims: [base.id],
      total: base.places.length,
      to: pathOf({ page: 'claim', lang, id: base.id }),
    })),
    columns: cities.map(({ place, bases: naming }) => ({
      id: place.id,
      label: place.name[lang],
      short: place.short[lang],
      place: place.id,
      claims: naming.map((base) => base.id),
      total: naming.length,
      counted: naming.map((base) => base.id),
      to: pathOf({ page: 'place', lang, id: place.id }),
    })),
    cells: cities.flatMap(({ place, bases: naming }) =>
      naming.map((base) => ({
        row: base.id,
        column: place.id,
        place: place.id,
        claims: [base.id],
        label: lang === 'zh' ? `${place.short.zh}：${base.label.zh}` : `${place.short.en}: ${base.label.en}`,
        to: pathOf({ page: 'claim', lang, id: base.id }),
      })),
    ),
  };
}

function headline({ bases, cities }: BasesData, lang: Lang): string {
  const most = cities[0]?.bases.length ?? 0;
  const names = cities.filter((city) => city.bases.length === most).map(({ place }) => place.short[lang]);
  if (lang === 'zh')
    return `${countWord(bases.length, lang)}个基地里，${joinNames(names, lang)}被点名${countWord(most, lang)}次`;
  return `${names.join(' and ')} ${plural(names.length, 'is', 'are')} named in ${countWord(most, lang)} of the ${countWord(bases.length, lang)} bases`;
}

function dek({ bases, cities, unnamed, statedNumber }: BasesData, lang: Lang): string {
  const missing = joinNames(
    unnamed.map((place) => place.short[lang]),
    lang,
  );
  if (lang === 'zh') {
    return `报道说建${statedNumber}，列出来的却是${bases.length}个，每份名单都以“等市”收尾。共有${cities.length}个市被点名；${missing}没有出现在任何一份名单里。`;
  }
  return `The report says ${statedNumber} and lists ${bases.length}; each list of cities ends with “and other cities”. ${capital(countWord(cities.length, lang))} cities are named; ${missing} appear in no list.`;
}

/** Which cities each of Shandong's industrial bases relies on. */
export const view = defineView<BasesData>({
  id: 'shandong-bases',
  order: 11,
  plan: PLAN,
  title: { zh: '基地与城市', en: 'Bases and cities' },
  needs: { plans: [PLAN], geometry: ['shandong'] },
  claims: (atlas) => atlas.claims.filter(isOurs),
  places: (atlas) =>
    atlas.places
      .filter((place) => place.parent === 'shandong' && place.level === 'prefecture')
      .map((place) => place.id),
  select,
  headline,
  dek,
  table: ({ bases, cities }, lang) => ({
    caption: lang === 'zh' ? '基地、所点城市与依托优势' : 'Bases, the cities named for them, and what they rely on',
    columns: [
      { key: 'base', label: say(lang, 'base') },
      { key: 'ambition', label: say(lang, 'ambition') },
      { key: 'advantage', label: say(lang, 'advantage') },
      { key: 'cities', label: say(lang, 'city') },
      { key: 'count', label: say(lang, 'total'), numeric: true },
    ],
    rows: bases.map((base) => ({
      id: base.id,
      claims: [base.id],
      cells: {
        base: { text: base.label[lang], to: pathOf({ page: 'claim', lang, id: base.id }) },
        ambition: { text: base.ambition?.[lang] ?? '' },
        advantage: { text: base.advantage?.[lang] ?? '' },
        cities: { text: citiesText(base, cities, lang) },
        count: { text: String(base.places.length) },
      },
    })),
  }),
});

function citiesText(base: ClaimOf<'base'>, cities: readonly CityCount[], lang: Lang): string {
  const names = base.places.map(
    (ref) => cities.find(({ place }) => place.id === ref.place)?.place.short[lang] ?? ref.place,
  );
  const open = base.placesOpenEnded ? (lang === 'zh' ? '等市' : ' and other cities') : '';
  return joinNames(names, lang) + open;
}
