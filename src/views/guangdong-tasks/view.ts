import { allPartsOf, itemsBelow } from '../../charts/branches/tree';
import type { Branch, BranchesData } from '../../charts/branches/types';
import type { Atlas } from '../../domain/atlas';
import type { Claim } from '../../domain/claim';
import { pathOf } from '../../domain/permalink';
import type { Lang } from '../../domain/text';
import type { Unit } from '../../domain/vocabulary';
import { say } from '../../i18n/catalogue';
import { capital, countWord } from '../../i18n/join';
import { spokenQuantity } from '../../i18n/quantity';
import { claimRow } from '../claimRow';
import { defineView } from '../types';

const PLAN = 'guangdong-2012';
/** The claim that says how many tasks the association sets itself. */
const TASKS_MEASURE = 'association-tasks';

export interface TasksData {
  readonly tasks: readonly { readonly task: Claim; readonly parts: readonly Claim[] }[];
  /** Parts that carry a figure. */
  readonly measured: readonly Claim[];
  readonly units: readonly Unit[];
  readonly chart: BranchesData;
}

const isTask = (claim: Claim): boolean =>
  claim.kind === 'task' && claim.partOf === undefined && claim.number !== undefined;

const hasFigure = ({ quantity }: Claim): boolean => quantity?.form === 'interval';

function claimsOf(atlas: Atlas): Claim[] {
  const all = atlas.claims.filter((claim) => claim.plan === PLAN);
  const tasks = all.filter(isTask);
  const kept = new Set([...tasks, ...tasks.flatMap((task) => allPartsOf(all, task.id))]);
  return all.filter((claim) => kept.has(claim) || claim.quantity?.measure === TASKS_MEASURE);
}

function branchOf(task: Claim, claims: readonly Claim[], units: readonly Unit[], lang: Lang): Branch {
  return {
    id: task.id,
    kicker: lang === 'zh' ? `任务${task.number ?? ''}` : `Task ${task.number ?? ''}`,
    label: task.label[lang],
    note: '',
    claims: [task.id],
    to: pathOf({ page: 'claim', lang, id: task.id }),
    groups: [{ label: '', items: itemsBelow(claims, task.id, { lang, units }) }],
  };
}

function select({ claims, vocabulary: { units } }: Atlas, lang: Lang): TasksData {
  const tasks = claims.filter(isTask).sort((a, b) => Number(a.number) - Number(b.number));
  const parts = tasks.map((task) => ({ task, parts: allPartsOf(claims, task.id) }));
  return {
    tasks: parts,
    measured: parts.flatMap((entry) => entry.parts.filter(hasFigure)),
    units,
    chart: {
      title: lang === 'zh' ? '协会的任务和各项内容' : "The association's tasks and their parts",
      description:
        lang === 'zh'
          ? '每一列是一项任务，下面挂着讲话里属于它的内容；缩进的是更小的一层。'
          : 'Each column is a task with what the speech puts under it; an indented line is part of the one above.',
      branches: tasks.map((task) => branchOf(task, claims, units, lang)),
    },
  };
}

function headline({ tasks, measured }: TasksData, lang: Lang): string {
  const [all, figures] = [countWord(tasks.length, lang), countWord(measured.length, lang)];
  const [only] = measured;
  if (lang === 'zh') return `协会给自己定了${all}项任务，全部内容里只有${figures}个数字`;
  const tail = only && measured.length === 1 ? `one figure among them` : `${figures} figures among them`;
  return `${capital(all)} tasks the association sets itself, with ${tail}`;
}

function dek({ measured, units }: TasksData, lang: Lang): string {
  const figures = measured.map((claim) => {
    const value = claim.quantity ? spokenQuantity(claim.quantity, lang, units) : '';
    return lang === 'zh' ? `${claim.label.zh}${value}` : `${claim.label.en}, ${value}`;
  });
  const first = figures.join(lang === 'zh' ? '、' : '; ');
  return lang === 'zh'
    ? `数字是${first}。这些是协会自己的打算，不是计划的任务；有的已在做，有的只是设想，讲话没有分开说。`
    : `The figure: ${first}. These are the association’s own intentions, not the plan’s tasks; some are under way and some are ideas, and the speech does not part them.`;
}

/** The tasks that the speaker's association takes on, with their parts. */
export const view = defineView<TasksData>({
  id: 'guangdong-tasks',
  order: 22,
  plan: PLAN,
  title: { zh: '协会的任务', en: "The association's tasks" },
  needs: { plans: [PLAN], geometry: [] },
  claims: claimsOf,
  select,
  headline,
  dek,
  table: ({ tasks, units }, lang) => ({
    caption: lang === 'zh' ? '协会的任务和各项内容' : "The association's tasks and their parts",
    columns: [
      { key: 'name', label: say(lang, 'claim') },
      { key: 'kind', label: say(lang, 'kind') },
      { key: 'number', label: say(lang, 'quantity') },
      { key: 'task', label: say(lang, 'partOf') },
      { key: 'phrase', label: say(lang, 'phrase') },
    ],
    rows: tasks.flatMap(({ task, parts }) =>
      parts.map((claim) =>
        claimRow(
          claim,
          { lang, units },
          {
            task: {
              text: `${task.number ?? ''} ${task.label[lang]}`,
              to: pathOf({ page: 'claim', lang, id: task.id }),
            },
          },
        ),
      ),
    ),
  }),
});
