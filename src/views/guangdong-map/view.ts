import type { Atlas } from '../../domain/atlas';
import { type Claim, type ClaimOf, claimsOfKind } from '../../domain/claim';
import { pathOf } from '../../domain/permalink';
import { ancestorAt, type Place } from '../../domain/place';
import { byId } from '../../domain/slice';
import type { Lang } from '../../domain/text';
import { KIND_WORDS, say } from '../../i18n/catalogue';
import { capital, countWord, joinNames } from '../../i18n/join';
import { defineView } from '../types';

const PLAN = 'guangdong-2012';
const PROVINCE = 'guangdong';

/** A place of the province that the speech locates something in. */
export interface Spot {
  readonly place: Place;
  readonly prefecture: Place | undefined;
  readonly cluster: ClaimOf<'cluster'> | undefined;
  readonly claims: readonly Claim[];
  /** The speech does not say that the cluster's name is this place; we read it so. */
  readonly uncertain: boolean;
  /** Why, in the words of the claim's caveats. */
  readonly why: string;
}

export interface MapData {
  readonly spots: readonly Spot[];
  /** The claim that says how many clusters there are. */
  readonly stated: Claim | undefined;
  readonly around: readonly Place[];
}

const isAbout = (claim: Claim): boolean => claim.plan === PLAN && claim.kind !== 'absence';

/** Everything located below the province, and the claim that the clusters are part of. */
function claimsOf({ claims, places }: Atlas): Claim[] {
  const inside = (id: string): boolean => id !== PROVINCE && ancestorAt(places, id, 'province')?.id === PROVINCE;
  const located = claims.filter(
    (claim) => isAbout(claim) && claim.places.some(({ place, role }) => role === 'located' && inside(place)),
  );
  const wholes = new Set(claimsOfKind(located, 'cluster').map((claim) => claim.partOf));
  return claims.filter((claim) => located.includes(claim) || wholes.has(claim.id));
}

/** What makes a reading uncertain; what is merely not said is told elsewhere. */
const whyOf = (claim: Claim, lang: Lang): string =>
  claim.caveats
    .filter(({ type }) => type !== 'absence' && type !== 'scope')
    .map(({ text }) => text[lang])
    .join(lang === 'zh' ? '' : ' ');

function spotOf(place: Place, claims: readonly Claim[], places: readonly Place[], lang: Lang): Spot {
  const here = claims.filter((claim) => claim.places.some((ref) => ref.place === place.id && ref.role === 'located'));
  const [cluster] = claimsOfKind(here, 'cluster');
  return {
    place,
    prefecture: ancestorAt(places, place.id, 'prefecture'),
    cluster,
    claims: here,
    uncertain: cluster?.places.some((ref) => ref.place === place.id && ref.status === 'inferred') ?? false,
    why: cluster ? whyOf(cluster, lang) : '',
  };
}

function select({ claims, places }: Atlas, lang: Lang): MapData {
  const ids = new Set(
    claims.flatMap((claim) => claim.places.flatMap(({ place, role }) => (role === 'located' ? [place] : []))),
  );
  const spots = [...ids].map((id) => spotOf(byId(places, id, 'place'), claims, places, lang));
  const named = new Set(spots.map(({ prefecture }) => prefecture?.id));
  return {
    spots: [...spots.filter(({ cluster }) => cluster), ...spots.filter(({ cluster }) => !cluster)],
    stated: claims.find((claim) => claim.places.some(({ role }) => role === 'member')),
    around: places
      .filter(({ level }) => level === 'prefecture')
      .sort((a, b) => Number(named.has(b.id)) - Number(named.has(a.id))),
  };
}

function headline({ spots }: MapData, lang: Lang): string {
  const clusters = spots.filter(({ cluster }) => cluster);
  const uncertain = clusters.filter((spot) => spot.uncertain);
  const [all, some] = [countWord(clusters.length, lang), countWord(uncertain.length, lang)];
  return lang === 'zh'
    ? `${all}个集群里，${some}个的所在地要靠我们判读`
    : `${capital(some)} of the ${all} clusters can only be placed by our reading`;
}

function dek({ spots }: MapData, lang: Lang): string {
  const onlyBases = spots.filter(({ cluster }) => !cluster);
  const names = joinNames(
    onlyBases.map(({ place }) => place.short[lang]),
    lang,
  );
  return lang === 'zh'
    ? `讲话只念地名，不说属于哪个市，译文又把名字拼坏了；所属的市是我们补的。${names}不是集群，是拟建的基地。集群做什么、有多大，讲话都没有说。`
    : `The speech calls out names without their cities, and the translation garbles the spelling; the cities are ours. ${names} is no cluster but the site of a base to be built. What the clusters make, and how large they are, is not said.`;
}

/** The clusters and bases of the Guangdong speech, each where the speech or our reading puts it. */
export const view = defineView<MapData>({
  id: 'guangdong-map',
  order: 20,
  plan: PLAN,
  title: { zh: '集群地图', en: 'Clusters' },
  needs: { plans: [PLAN], geometry: ['guangdong'] },
  claims: claimsOf,
  places: ({ places }) =>
    places.filter(({ parent, level }) => parent === PROVINCE && level === 'prefecture').map(({ id }) => id),
  select,
  headline,
  dek,
  table: ({ spots }, lang) => ({
    caption: lang === 'zh' ? '讲话点到的地方' : 'Places that the speech names',
    columns: [
      { key: 'place', label: say(lang, 'place') },
      { key: 'prefecture', label: lang === 'zh' ? '所在市（我们补的）' : 'City (ours)' },
      { key: 'what', label: say(lang, 'kind') },
      { key: 'reading', label: lang === 'zh' ? '判读' : 'How sure' },
      { key: 'phrase', label: say(lang, 'phrase') },
    ],
    rows: spots.map((spot) => ({
      id: spot.place.id,
      claims: spot.claims.map(({ id }) => id),
      place: spot.place.id,
      cells: {
        place: { text: spot.place.name[lang], to: pathOf({ page: 'place', lang, id: spot.place.id }) },
        prefecture: { text: spot.prefecture?.name[lang] ?? '—' },
        what: { text: kindsOf(spot, lang) },
        reading: { text: spot.uncertain ? spot.why : lang === 'zh' ? '文中写明地名' : 'named as such' },
        phrase: { text: (spot.cluster ?? spot.claims[0])?.evidence[0]?.phrase ?? '', lang: 'en' },
      },
    })),
  }),
});

/** What a place holds, in words: clusters, bases, events. */
export const kindsOf = ({ claims }: Spot, lang: Lang): string =>
  joinNames([...new Set(claims.map(({ kind }) => KIND_WORDS[kind][lang]))], lang);
