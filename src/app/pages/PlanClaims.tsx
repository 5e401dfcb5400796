import type { Atlas } from '../../domain/atlas';
import type { Claim } from '../../domain/claim';
import { pathOf } from '../../domain/permalink';
import type { Lang } from '../../domain/text';
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

/** Claims under the plan that makes them, in its dye, by kind. */
export function PlanClaims({ claims, atlas, lang, level = 2, idPrefix = 'of' }: PlanClaimsProps) {
  const Heading = level === 2 ? 'h2' : 'h3';
  const groups = atlas.plans
    .map((plan) => ({ plan, own: claims.filter((claim) => claim.plan === plan.id) }))
    .filter(({ own }) => own.length > 0);
  return groups.map(({ plan, own }) => (
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
      <ClaimGroups
        claims={own}
        atlas={atlas}
        lang={lang}
        idPrefix={`${idPrefix}-${plan.id}`}
        level={level === 2 ? 3 : 4}
      />
    </section>
  ));
}
