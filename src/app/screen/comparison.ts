import type { Atlas } from '../../domain/atlas';
import type { Claim } from '../../domain/claim';
import { comparer, effectOf, pairsAcrossPlans, REASON_CODES } from '../../domain/comparability';
import type { Lang } from '../../domain/text';
import { REASON_WORDS, VERDICT_WORDS } from '../../i18n/comparability';
import type { LedgerRow, WallNumber } from './types';
import { fill, SCREEN_WORDS } from './words';

const isTarget = ({ kind, quantity }: Claim): boolean => kind === 'target' && quantity?.form !== 'absent';

/** What a stop over several plans says of their targets; undefined where no two plans have any. */
export interface ComparisonStop {
  /** How many pairs may share an axis; its words are those of the pairs that come nearest. */
  readonly number: WallNumber;
  readonly listTitle: string;
  /** Why the others may not, the commonest reason first. */
  readonly list: readonly LedgerRow[];
}

/** Compares the targets among some claims, each pair of two plans once, by the site's one table of rules. */
export function comparisonStop(claims: readonly Claim[], atlas: Atlas, lang: Lang): ComparisonStop | undefined {
  const compare = comparer(atlas);
  const pairs = pairsAcrossPlans(claims.filter(isTarget)).map(([a, b]) => ({ a, b, ...compare(a, b) }));
  if (pairs.length === 0) return undefined;
  const idsOf = (some: typeof pairs): string[] => [...new Set(some.flatMap(({ a, b }) => [a.id, b.id]))];
  const shared = pairs.filter(({ verdict }) => verdict === 'one-axis' || verdict === 'one-axis-after-conversion');
  const beside = pairs.filter(({ verdict }) => verdict === 'side-by-side');
  const reasons = REASON_CODES.filter((code) => effectOf(code) !== 'mind')
    .map((code) => ({ code, found: pairs.filter((pair) => pair.reasons.includes(code)) }))
    .filter(({ found }) => found.length > 0)
    .sort((a, b) => b.found.length - a.found.length);
  const nearest = shared.length > 0 ? shared : beside.length > 0 ? beside : pairs;
  return {
    number: {
      value: `${shared.length} / ${pairs.length}`,
      what: `${fill(SCREEN_WORDS.pairsOfTargets[lang], { n: pairs.length })}${VERDICT_WORDS['one-axis'][lang]}`,
      claims: idsOf(nearest),
    },
    listTitle: SCREEN_WORDS.whyNot[lang],
    list: reasons.map(({ code, found }) => ({
      label: REASON_WORDS[code].short[lang],
      value: String(found.length),
      claims: idsOf(found),
    })),
  };
}
