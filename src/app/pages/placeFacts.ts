import type { Atlas } from '../../domain/atlas';
import { CLAIM_KINDS, type Claim, type ClaimKind } from '../../domain/claim';
import type { Place } from '../../domain/place';
import type { Plan } from '../../domain/plan';
import type { Lang } from '../../domain/text';
import { capital, countWord, joinNames, plural } from '../../i18n/join';
import { countByKind } from '../pageData';
import { READING_ORDER } from './ClaimGroups';
import { countedKind } from './kindNouns';

/** Claims that hold for the whole of a place that the one in question lies in. */
export interface ClaimsAbove {
  readonly place: Place;
  readonly claims: readonly Claim[];
}

/** All that any plan says of a place, by how it says it. No claim stands twice. */
export interface PlaceFacts {
  /** Plans of which it is the whole territory. */
  readonly governedBy: readonly Plan[];
  readonly here: readonly Claim[];
  readonly within: readonly Claim[];
  /** Nearest first; places about which nothing is said are left out. */
  readonly above: readonly ClaimsAbove[];
}

/** Places that lie in a place, at any depth, without itself. */
export function descendants(places: readonly Place[], id: string): string[] {
  const children = places.filter((place) => place.parent === id).map((place) => place.id);
  return [...children, ...children.flatMap((child) => descendants(places, child))];
}

/** What a place lies in, nearest first. */
export function ancestors(places: readonly Place[], place: Place): Place[] {
  const parent = places.find(({ id }) => id === place.parent);
  return parent ? [parent, ...ancestors(places, parent)] : [];
}

/** Gathers what any plan says of a place. */
export function placeFacts(place: Place, { places, claims, plans }: Atlas): PlaceFacts {
  const inside = new Set(descendants(places, place.id));
  const taken = new Set<Claim>();
  const take = (wanted: (claim: Claim) => boolean): Claim[] => {
    const found = claims.filter((claim) => !taken.has(claim) && wanted(claim));
    for (const claim of found) taken.add(claim);
    return found;
  };
  return {
    governedBy: plans.filter((plan) => plan.place === place.id),
    here: take((claim) => claim.places.some((ref) => ref.place === place.id)),
    within: take((claim) => claim.places.some((ref) => inside.has(ref.place))),
    above: ancestors(places, place)
      .map((around) => ({
        place: around,
        claims: take((claim) => claim.places.some((ref) => ref.place === around.id && ref.role === 'covers')),
      }))
      .filter((group) => group.claims.length > 0),
  };
}

/** Remarks about the plan and what it leaves out ask nothing of a place. */
const ASKING: readonly ClaimKind[] = CLAIM_KINDS.filter((kind) => kind !== 'plan' && kind !== 'absence');
/** Kinds that a plan lists: of these it says something how many of all name a place. */
const LISTED: readonly ClaimKind[] = ['cluster', 'base', 'district'];
/** More places than these are counted, not named. */
const MOST_NAMED = 3;

const STOP = { zh: '。', en: '. ' } as const;

/** One paragraph that says what a place is asked to become, counted from the claims. */
export function placeAnswer(place: Place, facts: PlaceFacts, atlas: Atlas, lang: Lang): string {
  const sentences = [
    ...facts.governedBy.map((plan) => governedSentence(plan, place, atlas, lang)),
    ...atlas.plans.flatMap((plan) => namedSentence(plan, place, facts, atlas, lang)),
    ...withinSentence(facts.within, place, atlas, lang),
  ];
  const named = sentences.length > 0 ? sentences : [nowhereSentence(place, lang)];
  const all = [...named, ...facts.above.slice(0, 1).map((above) => aboveSentence(above, lang))];
  return all
    .map((sentence) => capital(sentence) + STOP[lang])
    .join('')
    .trim();
}

function governedSentence(plan: Plan, place: Place, { claims }: Atlas, lang: Lang): string {
  const count = claims.filter((claim) => claim.plan === plan.id).length;
  return lang === 'zh'
    ? `${plan.short.zh}整份规划讲的就是${place.short.zh}，共${count}条说法`
    : `${plan.short.en} is about ${place.short.en} as a whole, in ${count} claims`;
}

const asked = (claims: readonly Claim[], plan: Plan): Claim[] =>
  claims.filter((claim) => claim.plan === plan.id && ASKING.includes(claim.kind));

function namedSentence(plan: Plan, place: Place, { here, governedBy }: PlaceFacts, atlas: Atlas, lang: Lang): string[] {
  const claims = governedBy.includes(plan) ? [] : asked(here, plan);
  if (claims.length === 0) return [];
  const counted = countedKinds(claims, plan, atlas, lang);
  return [
    lang === 'zh'
      ? `${plan.short.zh}点到${place.short.zh}：${counted}`
      : `${plan.short.en} names ${place.short.en} in ${counted}`,
  ];
}

/** Claims of a plan as they are counted in a sentence: "six of eight bases and one task". */
export function countedKinds(claims: readonly Claim[], plan: Plan, atlas: Atlas, lang: Lang): string {
  const parts = countByKind(claims, READING_ORDER).map(({ kind, count }) => {
    const all = atlas.claims.filter((claim) => claim.plan === plan.id && claim.kind === kind).length;
    return countedKind(kind, count, LISTED.includes(kind) && all > 1 ? all : undefined, lang);
  });
  return listed(parts, lang);
}

function listed(parts: readonly string[], lang: Lang): string {
  if (lang === 'zh' || parts.length < 2) return joinNames(parts, lang);
  return `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`;
}

function withinSentence(within: readonly Claim[], place: Place, atlas: Atlas, lang: Lang): string[] {
  const inside = new Set(descendants(atlas.places, place.id));
  const asking = within.filter((claim) => ASKING.includes(claim.kind));
  const ids = new Set(asking.flatMap((claim) => claim.places.map((ref) => ref.place)).filter((id) => inside.has(id)));
  if (ids.size === 0) return [];
  const names = atlas.places.filter(({ id }) => ids.has(id)).map(({ short }) => short[lang]);
  const plans = atlas.plans.filter((plan) => asking.some((claim) => claim.plan === plan.id));
  if (names.length <= MOST_NAMED) return plans.map((plan) => fewWithin(names, plan, asked(asking, plan), atlas, lang));
  return [
    lang === 'zh'
      ? `辖内另有${names.length}个地方被点名，共${asking.length}条说法`
      : `${countWord(names.length, lang)} places within it are named in ${asking.length} more ${plural(asking.length, 'claim')}`,
  ];
}

function fewWithin(names: readonly string[], plan: Plan, claims: readonly Claim[], atlas: Atlas, lang: Lang): string {
  const counted = countedKinds(claims, plan, atlas, lang);
  return lang === 'zh'
    ? `${plan.short.zh}点到辖内的${joinNames(names, lang)}：${counted}`
    : `within it, ${plan.short.en} names ${listed(names, lang)} in ${counted}`;
}

const nowhereSentence = ({ short }: Place, lang: Lang): string =>
  lang === 'zh' ? `没有规划把什么事点名交给${short.zh}` : `no plan names ${short.en} for anything it asks`;

function aboveSentence({ place, claims }: ClaimsAbove, lang: Lang): string {
  return lang === 'zh'
    ? `另有${claims.length}条说法适用于${place.short.zh}全域`
    : `${claims.length} ${plural(claims.length, 'claim holds', 'claims hold')} for the whole of ${place.short.en}, where it lies`;
}
