import type { Atlas } from '../../domain/atlas';
import type { Claim } from '../../domain/claim';
import { pathOf } from '../../domain/permalink';
import type { Lang } from '../../domain/text';
import { KIND_WORDS } from '../../i18n/catalogue';
import { Link } from '../../ui/Link';
import { countByKind } from '../pageData';
import { READING_ORDER } from './ClaimGroups';

interface ClaimNamesProps {
  readonly claims: readonly Claim[];
  readonly atlas: Atlas;
  readonly lang: Lang;
}

/** Claims by name only, a paragraph for each plan and kind: for long lists that few people open. */
export function ClaimNames({ claims, atlas, lang }: ClaimNamesProps) {
  return atlas.plans.flatMap((plan) => {
    const own = claims.filter((claim) => claim.plan === plan.id);
    return countByKind(own, READING_ORDER).map(({ kind }) => (
      <div key={`${plan.id}-${kind}`} className="claim-names" data-dye={plan.dye}>
        <p className="kicker">
          <span>{plan.short[lang]}</span>
          <span>{KIND_WORDS[kind][lang]}</span>
        </p>
        <ul className="names">
          {own
            .filter((claim) => claim.kind === kind)
            .map((claim) => (
              <li key={claim.id}>
                <Link to={pathOf({ page: 'claim', lang, id: claim.id })}>{claim.label[lang]}</Link>
              </li>
            ))}
        </ul>
      </div>
    ));
  });
}
