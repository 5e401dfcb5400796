import type { LedgerColumn } from '../charts/ledger/types';
import type { Atlas } from '../domain/atlas';
import { type Claim, claimsOfKind, type PlanClaim } from '../domain/claim';
import { pathOf } from '../domain/permalink';
import type { Plan } from '../domain/plan';
import { byId } from '../domain/slice';
import type { Lang } from '../domain/text';
import { shortPeriod } from '../i18n/period';

const HEADING: readonly PlanClaim['fact'][] = ['period', 'title'];

/** What a plan says of itself at the head of a comparison; so every plan has a head, also where it says nothing else. */
export function headClaim(claims: readonly Claim[], plan: string): Claim | undefined {
  const facts = claimsOfKind(claims, 'plan').filter((claim) => claim.plan === plan && claim.status !== 'derived');
  return HEADING.map((fact) => facts.find((claim) => claim.fact === fact)).find(Boolean);
}

/** The heads of all plans. */
export const headClaims = ({ plans, claims }: Pick<Atlas, 'plans' | 'claims'>): Claim[] =>
  plans.flatMap(({ id }) => headClaim(claims, id) ?? []);

/** Latest period first, as in every list of plans. */
export const inOrderOfPlans = (plans: readonly Plan[]): Plan[] =>
  [...plans].sort((a, b) => b.period.from.localeCompare(a.period.from));

/** A column for every plan: its territory, its years, its dye. */
export const planColumns = ({ plans, places, claims }: Atlas, lang: Lang): LedgerColumn[] =>
  inOrderOfPlans(plans).map(({ id, place, period, dye }) => {
    const head = headClaim(claims, id);
    return {
      id,
      label: byId(places, place, 'place').short[lang],
      sublabel: shortPeriod(period, lang),
      dye,
      claims: head ? [head.id] : [],
      to: pathOf({ page: 'plan', lang, id }),
    };
  });

/** Labels of the columns under which a row has nothing. */
export const emptyColumns = (columns: readonly LedgerColumn[], cells: Readonly<Record<string, readonly unknown[]>>) =>
  columns.filter(({ id }) => (cells[id]?.length ?? 0) === 0).map(({ label }) => label);
