import type { Atlas } from '../../domain/atlas';
import { type Claim, isGoal } from '../../domain/claim';
import { pathOf } from '../../domain/permalink';
import type { Plan } from '../../domain/plan';
import type { Quantity } from '../../domain/quantity';
import { byId } from '../../domain/slice';
import type { Lang } from '../../domain/text';
import type { Unit } from '../../domain/vocabulary';
import { STATUS_WORDS } from '../../i18n/catalogue';
import { spokenQuantity } from '../../i18n/quantity';

/** A claim that names something to be measured. */
export type Measured = Claim & { readonly quantity: Quantity };

export const isMeasured = (claim: Claim): claim is Measured => claim.quantity !== undefined;

/** A target, or the statement that there is none, as it stands on the board. */
export interface Entry {
  readonly claim: Measured;
  readonly dye: Plan['dye'];
  /** Name of the plan's territory: 山东. */
  readonly territory: string;
  readonly label: string;
  /** The number as people say it; for an absence, the sentence that says so. */
  readonly value: string;
  readonly notes: readonly string[];
  /** Read, counted or worked out by us. */
  readonly ours: boolean;
  readonly to: string;
}

export const yearOf = ({ quantity }: Measured): string | undefined =>
  quantity.form === 'absent' ? undefined : quantity.by;

export const isAbsent = ({ quantity }: Measured): boolean => quantity.form === 'absent';

function notesOf(claim: Measured, lang: Lang): string[] {
  if (isAbsent(claim)) return [];
  const year = yearOf(claim);
  const noYear = lang === 'zh' ? '未写年份' : 'no year given';
  const byYear = lang === 'zh' ? `到${year}年` : `by ${year}`;
  return [
    ...(year !== undefined ? [byYear] : isGoal(claim) ? [noYear] : []),
    ...(claim.status === 'stated' ? [] : [STATUS_WORDS[claim.status][lang]]),
  ];
}

const saidIn = ({ quantity }: Measured, lang: Lang, units: readonly Unit[]): string =>
  quantity.form === 'absent' ? quantity.reason[lang] : spokenQuantity(quantity, lang, units);

/** Reads entries off claims. */
export function entries({ plans, places, vocabulary }: Atlas, lang: Lang): (claim: Measured) => Entry {
  return (claim) => {
    const { dye, place } = byId(plans, claim.plan, 'plan');
    return {
      claim,
      dye,
      territory: byId(places, place, 'place').short[lang],
      label: claim.label[lang],
      value: saidIn(claim, lang, vocabulary.units),
      notes: notesOf(claim, lang),
      ours: claim.status !== 'stated',
      to: pathOf({ page: 'claim', lang, id: claim.id }),
    };
  };
}
