import type { Claim } from './claim';
import { type Conversion, conversionOf } from './comparability/conversions';
import { type ComparisonContext, type Footing, footings } from './comparability/footing';
import { type Effect, RULES } from './comparability/rules';

export type { ComparisonContext } from './comparability/footing';

/** Why two claims can or cannot be compared. */
export type ReasonCode = keyof typeof RULES;

// The keys of a literal object are what its type says.
export const REASON_CODES = Object.keys(RULES) as readonly ReasonCode[];

export const VERDICTS = ['one-axis', 'one-axis-after-conversion', 'side-by-side', 'not-comparable'] as const;

/**
 * `one-axis`: both numbers may stand on one scale. `one-axis-after-conversion`: so they may, in the unit of the named
 * conversion. `side-by-side`: one question, but no honest scale. `not-comparable`: they answer different questions, or
 * one of them states nothing.
 */
export type Verdict = (typeof VERDICTS)[number];

export interface Comparison {
  readonly verdict: Verdict;
  /** Every reason that holds, weightiest first. Those of the effect "mind" stand beside one axis too. */
  readonly reasons: readonly ReasonCode[];
  readonly conversion?: Conversion;
}

const VERDICT_OF: Readonly<Record<Effect, Verdict>> = {
  mind: 'one-axis',
  convert: 'one-axis-after-conversion',
  beside: 'side-by-side',
  apart: 'not-comparable',
};

/** What a reason does to a pair. */
export const effectOf = (code: ReasonCode): Effect => RULES[code].effect;

function compare(a: Footing, b: Footing): Comparison {
  const reasons = REASON_CODES.filter((code) => RULES[code].holds(a, b));
  const weights = reasons.map((code) => VERDICTS.indexOf(VERDICT_OF[effectOf(code)]));
  const verdict = VERDICTS[Math.max(0, ...weights)] ?? 'not-comparable';
  const conversion = verdict === 'one-axis-after-conversion' ? conversionOf(a.unit, b.unit) : undefined;
  return { verdict, reasons, ...(conversion && { conversion }) };
}

/**
 * Says of any two claims whether their numbers can be compared: pure, for any pair, and the same in either order.
 *
 * Each rule looks at both claims and gives its reason if it holds; the heaviest effect among the reasons is the verdict.
 *
 * | reason | holds where | verdict at best |
 * |---|---|---|
 * | no-quantity | a claim has no quantity | not comparable |
 * | not-stated | a claim says that the document states none | not comparable |
 * | different-measure | the measures' ids differ: they measure different things | not comparable |
 * | count-against-money | things counted against a sum | not comparable |
 * | growth-without-base | a rate of growth against a number or sum: plans state no base to apply it to | not comparable |
 * | different-dimension | any other two dimensions (a share against a count) | not comparable |
 * | different-unit | the units differ and no fixed factor joins them | side by side |
 * | level-against-number | an order of magnitude (千亿级) against a figure, in one dimension | side by side |
 * | level-against-level | two orders of magnitude: equal or not, but at no distance | side by side |
 * | unquantified | 若干, "a number of", "keeps growing": also no unit, and no kind of number | side by side |
 * | different-size-of-each | one measure, but things of different size are counted (20 of 10 bn, 3 of 100 bn) | side by side |
 * | different-target-year | they are to be reached in different years | side by side |
 * | no-target-year | what is to be reached names no year | side by side |
 * | goal-against-fact | one is to be reached, the other counted in a document, or set by it already | side by side |
 * | nested-territory | one plan's territory lies in the other's: what one counts the other may count too | side by side |
 * | converted-to-… | the units differ by a fixed factor | one axis after this conversion |
 * | open-bound | an end is open ("more than"): drawn open | one axis |
 * | different-period-length | the plans cover different numbers of years | one axis |
 * | speech-against-plan | one is known only from a speech about the plan | one axis |
 * | derived-against-stated | one is stated, the other counted, read or worked out by us | one axis |
 * | target-against-vision | a target against an aspiration | one axis |
 * | same-territory | two plans of one territory: compare over time, never add | one axis |
 * | same-plan | two numbers of one plan: what they count may overlap, never add | one axis |
 *
 * Territory is the plan's, by the gazetteer's parents, whatever smaller places a claim names.
 */
export function comparer(context: ComparisonContext): (a: Claim, b: Claim) => Comparison {
  const read = footings(context);
  const known = new WeakMap<Claim, Footing>();
  const footing = (claim: Claim): Footing => {
    const found = known.get(claim) ?? read(claim);
    known.set(claim, found);
    return found;
  };
  return (a, b) => compare(footing(a), footing(b));
}

/** Two claims of two different plans. */
export type ClaimPair = readonly [Claim, Claim];

const byClaimId = (a: Claim, b: Claim): number => (a.id < b.id ? -1 : 1);

/** Pairs of claims of two different plans, each pair once, the smaller id first, in the order of ids. */
export function pairsAcrossPlans(claims: readonly Claim[]): ClaimPair[] {
  const sorted = [...claims].sort(byClaimId);
  return sorted.flatMap((a, at) =>
    sorted
      .slice(at + 1)
      .filter((b) => b.plan !== a.plan)
      .map((b) => [a, b] as const),
  );
}

/**
 * The same pairs, those of two measures left out: they answer different questions, and there are by far the most of
 * them. A claim without a quantity has no measure and is in no pair.
 */
export function pairsOfOneMeasure(claims: readonly Claim[]): ClaimPair[] {
  const byMeasure = new Map<string, Claim[]>();
  for (const claim of claims) {
    if (!claim.quantity) continue;
    const own = byMeasure.get(claim.quantity.measure) ?? [];
    own.push(claim);
    byMeasure.set(claim.quantity.measure, own);
  }
  return [...byMeasure.values()]
    .flatMap(pairsAcrossPlans)
    .sort(([a, b], [c, d]) => (a === c ? byClaimId(b, d) : byClaimId(a, c)));
}
