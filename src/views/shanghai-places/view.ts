import type { Atlas } from '../../domain/atlas';
import type { Claim } from '../../domain/claim';
import { pathOf } from '../../domain/permalink';
import type { Lang } from '../../domain/text';
import { KIND_WORDS, say } from '../../i18n/catalogue';
import { countWord } from '../../i18n/join';
import { defineView } from '../types';

const PLAN = 'shanghai-2022';
const CITY = 'shanghai';

export interface PlacesData {
  /** Areas that the report speaks of in words alone. */
  readonly areas: readonly Claim[];
  /** That it names no district. */
  readonly absence: Claim | undefined;
  readonly city: string;
}

/** The absence that rests on the words of the areas, and on no others' alone. */
function absenceOf(claims: readonly Claim[], areas: readonly Claim[]): Claim | undefined {
  const phrases = areas.flatMap((area) => area.evidence.map(({ phrase }) => phrase));
  return claims.find(
    (claim) =>
      claim.kind === 'absence' &&
      areas.length > 0 &&
      claim.evidence.some((evidence) => phrases.some((phrase) => phrase.includes(evidence.phrase))),
  );
}

function claimsOf({ claims }: Atlas): Claim[] {
  const ours = claims.filter((claim) => claim.plan === PLAN);
  const areas = ours.filter(({ kind }) => kind === 'district');
  const absence = absenceOf(ours, areas);
  return absence ? [absence, ...areas] : areas;
}

function select({ claims, places }: Atlas, lang: Lang): PlacesData {
  return {
    areas: claims.filter(({ kind }) => kind === 'district'),
    absence: claims.find(({ kind }) => kind === 'absence'),
    city: places.find(({ id }) => id === CITY)?.short[lang] ?? '',
  };
}

/** What the Shanghai report says of places: two areas in words, and no district by name. */
export const view = defineView<PlacesData>({
  id: 'shanghai-places',
  order: 44,
  plan: PLAN,
  title: { zh: '没有地名的地图', en: 'A map without names' },
  needs: { plans: [PLAN], geometry: ['shanghai'] },
  claims: claimsOf,
  places: () => [CITY],
  select,
  headline: ({ city, areas }, lang) => {
    if (areas.length === 0) return say(lang, 'nothingHere');
    return lang === 'zh'
      ? `报道没有点${city}任何一个区的名，只说了${countWord(areas.length, lang)}片笼统的地方`
      : `The report names no district of ${city}, only ${countWord(areas.length, lang)} areas in words`;
  },
  dek: (_data, lang) =>
    lang === 'zh'
      ? '图上只有区界，没有任何标记：报道没有说哪些区算中心、哪些算周边，替它画界就是编造。'
      : 'The map has district borders and no mark: the report does not say which districts are central and which surround them, and to draw a line for it would be to invent one.',
  table: ({ areas, absence }, lang) => ({
    caption: lang === 'zh' ? '报道说到的地方' : 'Places as the report speaks of them',
    columns: [
      { key: 'name', label: say(lang, 'claim') },
      { key: 'kind', label: say(lang, 'kind') },
      { key: 'mind', label: say(lang, 'caveats') },
      { key: 'phrase', label: say(lang, 'phrase') },
    ],
    rows: [...areas, ...(absence ? [absence] : [])].map((claim) => ({
      id: claim.id,
      claims: [claim.id],
      cells: {
        name: { text: claim.label[lang], to: pathOf({ page: 'claim', lang, id: claim.id }) },
        kind: { text: KIND_WORDS[claim.kind][lang] },
        mind: { text: claim.caveats.map(({ text }) => text[lang]).join(lang === 'zh' ? '' : ' ') },
        phrase: { text: claim.evidence[0]?.phrase ?? '', lang: 'en' },
      },
    })),
  }),
});
