import type { Atlas } from '../../domain/atlas';
import type { Claim } from '../../domain/claim';
import type { Plan } from '../../domain/plan';
import type { Lang } from '../../domain/text';
import { KIND_WORDS, say } from '../../i18n/catalogue';
import { joinNames, plural } from '../../i18n/join';
import { spokenQuantity } from '../../i18n/quantity';
import type { LedgerRow } from './types';

const MOST_NAMES = 3;

/** A few names, and how many more there are. */
function fewNames(found: readonly string[], lang: Lang, of: { readonly zh: string }): string {
  const names = [...new Set(found)];
  const some = joinNames(names.slice(0, MOST_NAMES), lang);
  const more = names.length - MOST_NAMES;
  if (more <= 0) return some;
  return lang === 'zh' ? `${some}等${names.length}${of.zh}` : `${some} and ${more} more`;
}

function terms(claim: Claim, { vocabulary }: Atlas, lang: Lang): string[] {
  if (claim.kind !== 'instrument') return [];
  const { rate, cap, reward } = claim.instrument;
  return [rate, cap, reward].flatMap((quantity) =>
    quantity ? [spokenQuantity(quantity, lang, vocabulary.units)] : [],
  );
}

function actorsOf(claim: Claim, { vocabulary }: Atlas, lang: Lang): string[] {
  const answering = (claim.actors ?? []).filter(({ role }) => role === 'responsible' || role === 'lead');
  return answering.flatMap(({ actor }) => {
    const found = vocabulary.actors.find(({ id }) => id === actor);
    return found ? [found.short?.[lang] ?? found.label[lang]] : [];
  });
}

const placesOf = (claim: Claim, { places }: Atlas, lang: Lang): string[] =>
  claim.places
    .filter(({ role }) => role === 'located' || role === 'member')
    .flatMap((ref) => places.filter(({ id }) => id === ref.place).map(({ short }) => short[lang]));

/** What a claim comes to: its number, its terms, who answers for it, what it is called, or where it lies. */
export function worthOf(claim: Claim, atlas: Atlas, lang: Lang): string {
  if (claim.quantity) return spokenQuantity(claim.quantity, lang, atlas.vocabulary.units);
  const sums = terms(claim, atlas, lang);
  if (sums.length > 0) return sums.join(' · ');
  const bodies = actorsOf(claim, atlas, lang);
  if (bodies.length > 0) return fewNames(bodies, lang, { zh: '个单位' });
  if (claim.kind === 'cluster' && claim.honour) return claim.honour[lang];
  return fewNames(placesOf(claim, atlas, lang), lang, { zh: '处' });
}

function rowOf(claim: Claim, atlas: Atlas, lang: Lang): LedgerRow {
  const [first] = claim.places;
  const value = worthOf(claim, atlas, lang);
  const place = atlas.places.find(({ id }) => id === first?.place);
  // A cluster is called by its place; its label would say its title twice.
  const label = claim.kind === 'cluster' && claim.honour && place ? place.short[lang] : claim.label[lang];
  return {
    label,
    value: value === label ? '' : value,
    claims: [claim.id],
    ...(first ? { place: first.place } : {}),
  };
}

/** The kind that a view has most of: what it is about. Facts about the plan and absences are told by the headline. */
function leading(claims: readonly Claim[]): Claim[] {
  const own = claims.filter(({ kind }) => kind !== 'plan' && kind !== 'absence');
  const ofKind = (kind: Claim['kind']): Claim[] => own.filter((claim) => claim.kind === kind);
  const groups = [...new Set(own.map(({ kind }) => kind))].map(ofKind);
  return groups.reduce<Claim[]>((most, group) => (group.length > most.length ? group : most), []);
}

/** The claims of one plan as a list for the wall. */
export function planLedger(claims: readonly Claim[], atlas: Atlas, lang: Lang) {
  const lines = leading(claims);
  const [first] = lines;
  return {
    listTitle: first ? KIND_WORDS[first.kind][lang] : say(lang, 'allClaims'),
    list: lines.map((claim) => rowOf(claim, atlas, lang)),
  };
}

const claimsCounted = (n: number, lang: Lang): string => (lang === 'zh' ? `${n}条` : plural(n, 'claim'));

/** Several plans: a line each, with how many of the claims are its own. */
export function plansLedger(claims: readonly Claim[], plans: readonly Plan[], lang: Lang) {
  const own = ({ id }: Plan): string[] => claims.filter(({ plan }) => plan === id).map((claim) => claim.id);
  const list = plans.map((plan): LedgerRow => {
    const ids = own(plan);
    const count = lang === 'zh' ? claimsCounted(ids.length, lang) : `${ids.length} ${claimsCounted(ids.length, lang)}`;
    return { label: plan.short[lang], value: count, claims: ids, place: plan.place, dye: plan.dye };
  });
  return { listTitle: say(lang, 'plans'), list: list.filter((row) => row.claims.length > 0) };
}
