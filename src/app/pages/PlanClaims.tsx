import type { Atlas } from '../../domain/atlas';
import type { Claim } from '../../domain/claim';
import { pathOf } from '../../domain/permalink';
import type { Plan } from '../../domain/plan';
import type { Lang } from '../../domain/text';
import { MORE_CLAIMS } from '../../i18n/atOnce';
import { Link } from '../../ui/Link';
import { ClaimGroups } from './ClaimGroups';

interface PlanClaimsProps {
  readonly claims: readonly Claim[];
  readonly atlas: Atlas;
  readonly lang: Lang;
  /** Level of the plans' headings; those of the kinds stand one below. */
  readonly level?: 2 | 3;
  /** What the ids of its headings begin with, where a page has two of these. */
  readonly idPrefix?: string;
}

/** A page lists about so many claims at most: more nobody reads through, and a page on a whole country weighed 5 MB. */
const MOST_LISTED = 600;

interface PlanGroup {
  readonly plan: Plan;
  readonly own: readonly Claim[];
  /** Only counted: there are too many claims before it. */
  readonly isCut: boolean;
}

function planGroups({ plans }: Atlas, claims: readonly Claim[]): PlanGroup[] {
  const byPlan = new Map(plans.map(({ id }): [string, Claim[]] => [id, []]));
  for (const claim of claims) byPlan.get(claim.plan)?.push(claim);
  let before = 0;
  return plans
    .map((plan): PlanGroup => {
      const own = byPlan.get(plan.id) ?? [];
      const isCut = before > 0 && before + own.length > MOST_LISTED;
      before += own.length;
      return { plan, own, isCut };
    })
    .filter(({ own }) => own.length > 0);
}

/** Claims under the plan that makes them, in its dye, by kind. */
export function PlanClaims({ claims, atlas, lang, level = 2, idPrefix = 'of' }: PlanClaimsProps) {
  const Heading = level === 2 ? 'h2' : 'h3';
  const groups = planGroups(atlas, claims);
  const cut = groups.filter(({ isCut }) => isCut).reduce((sum, { own }) => sum + own.length, 0);
  const sections = groups.map(({ plan, own, isCut }) => (
    <section
      key={plan.id}
      className="plan-claims"
      data-dye={plan.dye}
      aria-labelledby={level === 2 ? `${idPrefix}-${plan.id}` : undefined}
    >
      <Heading id={`${idPrefix}-${plan.id}`} className="plan-claims-head">
        <Link to={pathOf({ page: 'plan', lang, id: plan.id })}>{plan.short[lang]}</Link>{' '}
        <span className="count">{own.length}</span>
      </Heading>
      {isCut ? null : (
        <ClaimGroups
          claims={own}
          atlas={atlas}
          lang={lang}
          idPrefix={`${idPrefix}-${plan.id}`}
          level={level === 2 ? 3 : 4}
        />
      )}
    </section>
  ));
  return (
    <>
      {sections}
      {cut > 0 ? <p className="quiet">{MORE_CLAIMS[lang](cut)}</p> : null}
    </>
  );
}
