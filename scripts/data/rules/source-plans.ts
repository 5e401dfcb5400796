import { allEvidence, byId, errorIn, type Rule } from '../context';
import type { Fault } from '../fault';

/** Evidence comes from a document of the claim's own plan; plan and source name each other. */
export const sourcePlans: Rule = (context) => {
  const sources = byId(context, 'sources');
  const foreign = allEvidence(context).flatMap((found): Fault[] => {
    const source = sources.get(found.value.source)?.value;
    if (!source || source.plan === found.claim.value.plan || !context.declared.plans.has(source.plan)) return [];
    return [
      errorIn(found, 'source', {
        rule: 'foreign-source',
        message: `"${source.id}" is a document of plan "${source.plan}", the claim is of "${found.claim.value.plan}"`,
        fix: 'cite a document of the same plan',
      }),
    ];
  });
  const unlisted = context.lists.sources.flatMap((source): Fault[] => {
    const plan = context.lists.plans.find((item) => item.value.id === source.value.plan);
    if (!plan || plan.broken.has('sources') || plan.value.sources.includes(source.value.id)) return [];
    return [
      errorIn(source, 'plan', {
        rule: 'unlisted-source',
        message: `plan "${plan.value.id}" does not list source "${source.value.id}"`,
        fix: `add it to "sources" in ${plan.file}`,
      }),
    ];
  });
  return [...foreign, ...unlisted];
};
