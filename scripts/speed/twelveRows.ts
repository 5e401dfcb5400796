import type { Claim } from '../../src/domain/claim';
import type { Vocabulary } from '../../src/domain/vocabulary';

/** The harness' data for its chart: how much each of some things costs, from and to. */
export interface Rows {
  readonly title: string;
  readonly unit: string;
  readonly rows: readonly { readonly label: string; readonly low: number; readonly high: number }[];
}

/** What stands for a plan's targets where the harness' rows take their place. */
export interface Replaced {
  readonly claims: readonly Claim[];
  readonly vocabulary: Vocabulary;
}

const MEASURE = 'price-of-basics';

/**
 * The claims of a plan with the harness' rows in place of its targets: the same number of ranges of one measure, each with
 * words as evidence, at the place of a target that was there. For measuring; not a word of it is anybody's claim.
 *
 * @throws where the plan has no target, or the vocabulary does not have the unit
 */
export function withRows({ title, unit, rows }: Rows, claims: readonly Claim[], vocabulary: Vocabulary): Replaced {
  const model = claims.find(({ kind, quantity }) => kind === 'target' && quantity?.form === 'interval');
  const [words] = model?.evidence ?? [];
  if (model?.kind !== 'target' || !words) throw new Error('the plan has no target in whose place a row could stand');
  if (!vocabulary.units.some(({ id }) => id === unit)) throw new Error(`the vocabulary has no unit ${unit}`);
  const made = rows.map(({ label, low, high }, i): Claim => {
    const wording = `${low} to ${high} ${unit}`;
    return {
      ...model,
      id: `${model.id}-row-${i + 1}`,
      label: { zh: label, en: label },
      summary: { zh: label, en: `${label}: ${wording}` },
      quantity: {
        form: 'interval',
        low,
        high,
        lowInclusive: true,
        highInclusive: true,
        unit,
        measure: MEASURE,
        by: '2025',
        wording: { zh: wording, en: wording },
      },
      evidence: [{ ...words, phrase: wording, reading: { zh: wording, en: wording } }],
      caveats: [],
    };
  });
  const measure = { id: MEASURE, label: { zh: title, en: title }, definition: { zh: title, en: title } };
  return {
    claims: [...claims.filter(({ kind }) => kind !== 'target'), ...made],
    vocabulary: { ...vocabulary, measures: [...vocabulary.measures, measure] },
  };
}
