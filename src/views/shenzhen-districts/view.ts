import { type Claim, type ClaimOf, claimsOfKind } from '../../domain/claim';
import { pathOf } from '../../domain/permalink';
import { ancestorAt, type Place } from '../../domain/place';
import { byId } from '../../domain/slice';
import type { Lang } from '../../domain/text';
import { DISTRICT_WORDS, say } from '../../i18n/catalogue';
import { capital, countWord, joinNames, namesAnd, plural } from '../../i18n/join';
import { spokenQuantity } from '../../i18n/quantity';
import { defineView } from '../types';

const PLAN = 'shenzhen-2020';
const CITY = 'shenzhen';
/** What we counted of the places named, and what the plan names no place for. */
const COUNTED = ['districts-named', 'core-areas-named', 'districts-not-named', 'town-places', 'cluster-area-places'];

type District = ClaimOf<'district'>;

/** A business area named by the plan, and the district that we find it in. */
export interface AreaRow {
  readonly claim: District;
  readonly place: Place;
  readonly district: Place | undefined;
}

/** A district named by the plan, with the claims that name it and the business areas inside it. */
export interface DistrictRow {
  readonly place: Place;
  readonly claims: readonly District[];
  readonly areas: readonly AreaRow[];
}

export interface DistrictsData {
  readonly named: readonly DistrictRow[];
  readonly areas: readonly AreaRow[];
  /** Streets and avenues: a number that the plan leaves open, in the named districts. */
  readonly streets: readonly District[];
  /** What is to be built but has no place in the text. */
  readonly placeless: readonly District[];
  readonly unnamed: readonly Place[];
  /** The claim that counts the districts left out, and its number as it is said. */
  readonly notNamed: { readonly claim: Claim; readonly count: string } | undefined;
}

const placesAt = (claim: Claim, places: readonly Place[]): Place[] =>
  claim.places.filter((ref) => ref.role === 'located').map((ref) => byId(places, ref.place, 'place'));

function areaRows(claims: readonly District[], places: readonly Place[]): AreaRow[] {
  return claims.flatMap((claim) =>
    placesAt(claim, places)
      .filter((place) => place.level !== 'county')
      .map((place) => ({ claim, place, district: ancestorAt(places, place.id, 'county') })),
  );
}

function districtRows(streets: readonly District[], areas: readonly AreaRow[], places: readonly Place[]) {
  const named = new Set(streets.flatMap((claim) => placesAt(claim, places)));
  return [...named].map((place) => ({
    place,
    claims: streets.filter((claim) => claim.places.some((ref) => ref.place === place.id)),
    areas: areas.filter(({ district }) => district?.id === place.id),
  }));
}

/** Districts that stand in no list; the functional district is the one without an outline of its own. */
const unnamedAmong = (places: readonly Place[], named: ReadonlySet<string>): Place[] =>
  places.filter(
    ({ id, level, parent }) =>
      (level === 'functional-district' || (level === 'county' && parent === CITY)) && !named.has(id),
  );

const oneEach = ({ named, areas }: DistrictsData): boolean =>
  areas.length === named.length && named.every((district) => district.areas.length === 1);

function headline(data: DistrictsData, lang: Lang): string {
  const [areas, named] = [countWord(data.areas.length, lang), countWord(data.named.length, lang)];
  if (lang === 'zh') {
    return oneEach(data)
      ? `点名的${areas}个核心商圈，正好一区一个，落在点名的${named}个区里`
      : `${areas}个核心商圈、${named}个区被点名建时尚街区`;
  }
  return oneEach(data)
    ? `${capital(areas)} business areas are named, one in each of the ${named} districts named for fashion streets`
    : `${capital(areas)} business areas and ${named} districts are named for fashion streets`;
}

function dek({ unnamed, streets }: DistrictsData, lang: Lang): string {
  const names = unnamed.map((place) => place.short[lang]);
  const several = streets[0]?.quantity;
  const number = several?.form === 'unquantified' ? several.wording[lang] : '';
  if (lang === 'zh') {
    return `计划要在这些区“等区域”建“${number}”时尚大道和消费街区：几条、在哪条街，都没有写，所以区涂成斜纹。${joinNames(names, lang)}没有点名，也没有排除。商圈在哪个区，是我们按位置推断的。`;
  }
  return `The plan wants “${number}” fashion avenues and consumer streets in these districts “and other areas”: how many and where is not stated, so the districts are hatched. ${namesAnd(names)} ${plural(unnamed.length, 'is', 'are')} not named, and not excluded. Which district a business area lies in is our inference.`;
}

/** Where Shenzhen's fashion streets and core business areas are to be. */
export const view = defineView<DistrictsData>({
  id: 'shenzhen-districts',
  order: 30,
  plan: PLAN,
  title: { zh: '街区与商圈', en: 'Districts and business areas' },
  needs: { plans: [PLAN], geometry: ['shenzhen'] },
  claims: ({ claims }) =>
    claims.filter(
      (claim) => claim.plan === PLAN && (claim.kind === 'district' || COUNTED.includes(claim.quantity?.measure ?? '')),
    ),
  places: ({ places }) => places.filter(({ parent }) => parent === CITY).map(({ id }) => id),
  select: ({ claims, places, vocabulary: { units } }, lang) => {
    const districts = claimsOfKind(claims, 'district');
    const areas = areaRows(districts, places);
    const streets = districts.filter((claim) => placesAt(claim, places).some(({ level }) => level === 'county'));
    const named = districtRows(streets, areas, places);
    const notNamed = claims.find((claim) => claim.quantity?.measure === 'districts-not-named');
    return {
      named,
      areas,
      streets,
      placeless: districts.filter((claim) => placesAt(claim, places).length === 0),
      unnamed: unnamedAmong(places, new Set(named.map(({ place }) => place.id))),
      notNamed: notNamed?.quantity && {
        claim: notNamed,
        count: spokenQuantity(notNamed.quantity, lang, units),
      },
    };
  },
  headline,
  dek,
  table: ({ named, areas, placeless }, lang) => ({
    caption:
      lang === 'zh' ? '计划点名的区、商圈，和没有地点的小镇' : 'Districts and areas named, and towns without a place',
    columns: [
      { key: 'what', label: lang === 'zh' ? '要建什么' : 'To be built' },
      { key: 'place', label: say(lang, 'place') },
      { key: 'district', label: lang === 'zh' ? '所在区' : 'District' },
      { key: 'phrase', label: say(lang, 'phrase') },
    ],
    rows: [
      ...named.flatMap(({ place, claims }) => claims.map((claim) => row(claim, place, place.name[lang], lang))),
      ...areas.map(({ claim, place, district }) =>
        row(claim, place, district ? inferredIn(district, lang) : '—', lang),
      ),
      ...placeless.map((claim) => row(claim, undefined, '—', lang)),
    ],
  }),
});

const inferredIn = ({ name }: Place, lang: Lang): string =>
  lang === 'zh' ? `${name.zh}（${say(lang, 'inferred')}）` : `${name.en} (${say(lang, 'inferred')})`;

function row(claim: District, place: Place | undefined, district: string, lang: Lang) {
  const isStreet = place?.level === 'county';
  return {
    id: `${claim.id} ${place?.id ?? ''}`,
    claims: [claim.id],
    ...(place && { place: place.id }),
    cells: {
      what: {
        text: isStreet || !place ? claim.label[lang] : DISTRICT_WORDS[claim.form][lang],
        to: pathOf({ page: 'claim', lang, id: claim.id }),
      },
      place: place
        ? { text: place.name[lang], to: pathOf({ page: 'place', lang, id: place.id }) }
        : { text: lang === 'zh' ? '没有写' : 'not stated' },
      district: { text: district },
      phrase: { text: claim.evidence[0]?.phrase ?? '', lang: 'zh' as const },
    },
  };
}
