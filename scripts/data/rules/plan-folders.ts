import type { Claim } from '../../../src/domain/claim';
import { type Context, errorIn, type Rule } from '../context';
import { errorAt, type Fault } from '../fault';
import type { Item } from '../load';

function claimFaults(context: Context, claim: Item<Claim>): Fault[] {
  const plan = context.lists.plans.find((item) => item.folder === claim.folder);
  if (!plan) return [];
  const { id, prefix } = plan.value;
  const faults: Fault[] = [];
  if (!claim.broken.has('plan') && claim.value.plan !== id)
    faults.push(
      errorIn(claim, 'plan', {
        rule: 'wrong-plan',
        message: `"${claim.value.plan}" is not the plan of this folder, "${id}"`,
        fix: `write "${id}", or move the claim to the folder of its plan`,
      }),
    );
  if (!claim.broken.has('id') && !claim.value.id.startsWith(`${prefix}-`))
    faults.push(
      errorIn(claim, 'id', {
        rule: 'id-prefix',
        message: `"${claim.value.id}" does not start with the plan's prefix`,
        fix: `start the id with "${prefix}-"`,
      }),
    );
  return faults;
}

const folderFaults = ({ lists }: Context): Fault[] =>
  lists.plans
    .filter((plan) => !plan.broken.has('id') && plan.value.id !== plan.folder)
    .map((plan) =>
      errorAt(
        { file: plan.file, path: 'id' },
        {
          rule: 'plan-folder',
          message: `"${plan.value.id}" is not the name of its folder, "${plan.folder}"`,
          fix: 'rename the folder or correct the id',
        },
      ),
    );

/** A plan's folder bears its id; its claims name it and carry its prefix. */
export const planFolders: Rule = (context) => [
  ...folderFaults(context),
  ...context.lists.claims.flatMap((claim) => claimFaults(context, claim)),
];
