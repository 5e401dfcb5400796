import type { LedgerColumn } from '../charts/ledger/types';
import type { Atlas } from '../domain/atlas';
import { type Claim, claimsOfKind, type PlanClaim } from '../domain/claim';
import { pathOf } from '../domain/permalink';
import type { Plan } from '../domain/plan';
import { byId } from '../domain/slice';
import type { Lang } from '../domain/text';
import { shortPeriod } from '../i18n/period';

const HEADING: readonly PlanClaim['fact'][] = ['period', 'title'];

/** What a plan says of itself, where a comparison has nothing else of it. */
function headClaim(claims: readonly Claim[], plan: string): Claim | undefined {
  const facts = claimsOfKind(claims, 'plan').filter((claim) => claim.plan === plan && claim.status !== 'derived');
  return HEADING.map((fact) => facts.find((claim) => claim.fact === fact)).find(Boolean);
}

/** Some claims of an atlas, and of each plan that has none among them its head: so every plan has its column. */
export function withHeads({ plans, claims }: Pick<Atlas, 'plans' | 'claims'>, kept: ReadonlySet<string>): Claim[] {
  const spoken = new Set(claims.filter(({ id }) => kept.has(id)).map(({ plan }) => plan));
  const silent = plans.filter(({ id }) => !spoken.has(id));
  const heads = new Set(silent.flatMap(({ id }) => headClaim(claims, id) ?? []));
  return claims.filter((claim) => kept.has(claim.id) || heads.has(claim));
}

/** Latest period first, as in every list of plans. */
export const inOrderOfPlans = (plans: readonly Plan[]): Plan[] =>
  [...plans].sort((a, b) => b.period.from.localeCompare(a.period.from));

/** A column for every plan: its territory, its years, its dye. */
export const planColumns = ({ plans, places }: Atlas, lang: Lang): LedgerColumn[] =>
  inOrderOfPlans(plans).map(({ id, place, period, dye }) => ({
    id,
    label: byId(places, place, 'place').short[lang],
    sublabel: shortPeriod(period, lang),
    dye,
    to: pathOf({ page: 'plan', lang, id }),
  }));

/** Labels of the columns under which a row has nothing. */
export const emptyColumns = (columns: readonly LedgerColumn[], cells: Readonly<Record<string, readonly unknown[]>>) =>
  columns.filter(({ id }) => (cells[id]?.length ?? 0) === 0).map(({ label }) => label);
