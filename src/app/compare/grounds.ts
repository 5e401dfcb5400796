import type { Atlas } from '../../domain/atlas';
import type { Claim } from '../../domain/claim';
import type { ReasonCode } from '../../domain/comparability';
import type { Plan } from '../../domain/plan';
import type { Quantity } from '../../domain/quantity';
import { byId } from '../../domain/slice';
import type { Lang } from '../../domain/text';
import { KIND_WORDS, SOURCE_KIND_WORDS, STATUS_WORDS } from '../../i18n/catalogue';
import { shortPeriod } from '../../i18n/period';
import { spokenQuantity } from '../../i18n/quantity';
import { COMPARE } from './words';

/** What one claim of a pair has that a reason rests on. */
export interface GroundOf {
  /** Of the claim. */
  readonly id: string;
  readonly dye: Plan['dye'];
  /** Whose it is: the territory, or the claim's own name where both are of one plan. */
  readonly whose: string;
  readonly what: string;
}

/** What a reason looks at, in words; undefined where the claim has none of it. */
type Read = (claim: Claim, atlas: Atlas, lang: Lang) => string | undefined;

const stated = ({ quantity }: Claim): Exclude<Quantity, { form: 'absent' }> | undefined =>
  quantity && quantity.form !== 'absent' ? quantity : undefined;

const placeOf = (claim: Claim, { plans, places }: Atlas) =>
  byId(places, byId(plans, claim.plan, 'plan').place, 'place');

const number: Read = ({ quantity }, { vocabulary }, lang) =>
  quantity && spokenQuantity(quantity, lang, vocabulary.units);
const measure: Read = ({ quantity }, { vocabulary: { measures } }, lang) =>
  measures.find(({ id }) => id === quantity?.measure)?.label[lang];
const year: Read = (claim, _, lang) => stated(claim)?.by ?? COMPARE.noYear[lang];
const period: Read = ({ plan }, { plans }, lang) => shortPeriod(byId(plans, plan, 'plan').period, lang);
const standing: Read = ({ status }, _, lang) => STATUS_WORDS[status][lang];
const kind: Read = (claim, _, lang) => KIND_WORDS[claim.kind][lang];
const source: Read = ({ evidence: [first] }, { sources }, lang) => {
  const found = sources.find(({ id }) => id === first?.source);
  return found && SOURCE_KIND_WORDS[found.kind][lang];
};

/** Reasons that rest on something of each claim that can be named in a word or two. */
const READS: Partial<Record<ReasonCode, Read>> = {
  'different-measure': measure,
  'count-against-money': number,
  'growth-without-base': number,
  'different-dimension': number,
  'level-against-number': number,
  'level-against-level': number,
  unquantified: number,
  'different-size-of-each': number,
  'different-target-year': year,
  'no-target-year': year,
  'different-period-length': period,
  'speech-against-plan': source,
  'derived-against-stated': standing,
  'goal-against-fact': kind,
  'target-against-vision': kind,
};

/** What a reason rests on, for each of two claims in their order; empty where it rests on nothing that has a name. */
function groundsOf(code: ReasonCode, pair: readonly [Claim, Claim], atlas: Atlas, lang: Lang): GroundOf[] {
  const read = READS[code];
  const found = pair.map((claim) => read?.(claim, atlas, lang));
  const [a, b] = pair;
  const named = (claim: Claim): string => (a.plan === b.plan ? claim.label[lang] : placeOf(claim, atlas).short[lang]);
  if (found.includes(undefined)) return [];
  return pair.map((claim, index) => ({
    id: claim.id,
    dye: byId(atlas.plans, claim.plan, 'plan').dye,
    whose: named(claim),
    // A target is often called what it measures.
    what: found[index] === named(claim) ? '' : (found[index] ?? ''),
  }));
}

/** The same for several reasons; what two of them rest on is named with the first. */
export function groundsOfEach(
  codes: readonly ReasonCode[],
  pair: readonly [Claim, Claim],
  atlas: Atlas,
  lang: Lang,
): ReadonlyMap<ReasonCode, readonly GroundOf[]> {
  const seen = new Set<string>();
  return new Map(
    codes.map((code) => {
      const grounds = groundsOf(code, pair, atlas, lang);
      const key = grounds.map(({ what }) => what).join('|');
      const known = seen.has(key);
      seen.add(key);
      return [code, known ? [] : grounds];
    }),
  );
}
