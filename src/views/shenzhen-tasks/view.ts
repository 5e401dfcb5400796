import { pathOf } from '../../domain/permalink';
import type { Lang } from '../../domain/text';
import { countWord, joinNames, namesAnd } from '../../i18n/join';
import type { Row } from '../../ui/Table';
import { defineView } from '../types';
import { bodyPath, taskName } from './matrices';
import { type Duty, selectTasks, statedOf, type TaskRow, type TasksData } from './select';

const PLAN = 'shenzhen-2020';
const KINDS = ['task', 'safeguard', 'project'];
/** That no task has a year. */
const DEADLINE = 'task-deadline';

function headline({ bodies, taskCount }: TasksData, lang: Lang): string {
  const [first, second] = bodies;
  if (!first) return lang === 'zh' ? '没有责任单位' : 'No body is named';
  const next = second?.tasks.length ?? 0;
  const name = first.actor.label[lang];
  if (lang === 'zh')
    return `${taskCount}项任务里，${name}列在${first.tasks.length}项，其他单位最多${countWord(next, lang)}项`;
  return `${name} answers for ${first.tasks.length} of the ${taskCount} tasks; no other body for more than ${countWord(next, lang)}`;
}

function dek({ bodies, groups }: TasksData, lang: Lang): string {
  const onlySafeguards = bodies.filter(
    ({ tasks, safeguards }) => tasks.length === 0 && statedOf(safeguards).length > 0,
  );
  const departments = onlySafeguards.filter(({ actor }) => actor.type === 'department');
  const names = departments.map(({ actor }) => actor.short?.[lang] ?? actor.label[lang]);
  const projects = countWord(groups.filter(({ project }) => project).length, lang);
  if (lang === 'zh')
    return `${projects}项工程的每项任务都写明责任单位。${joinNames(names, lang)}只出现在保障措施里。点一行看谁负责，点一个单位看它还管什么。`;
  return `Each task of the ${projects} projects names who answers for it. ${namesAnd(names)} appear in the safeguards only. Choose a row to see who answers for it, or a body to see what else is its.`;
}

/** Who does what in Shenzhen's plan, read both ways. */
export const view = defineView<TasksData>({
  id: 'shenzhen-tasks',
  order: 33,
  plan: PLAN,
  title: { zh: '任务与责任单位', en: 'Tasks and who answers for them' },
  needs: { plans: [PLAN], geometry: [] },
  claims: ({ claims }) => {
    const safeguards = new Set(claims.filter(({ kind }) => kind === 'safeguard').map(({ id }) => id));
    return claims.filter(
      ({ plan, kind, partOf, status, actors, quantity }) =>
        plan === PLAN &&
        (KINDS.includes(kind) ||
          quantity?.measure === DEADLINE ||
          (status === 'inferred' && actors !== undefined && safeguards.has(partOf ?? ''))),
    );
  },
  select: selectTasks,
  headline,
  dek,
  table: (data, lang) => ({
    caption: lang === 'zh' ? '任务、保障措施与责任单位' : 'Tasks, safeguards and who answers for them',
    columns: [
      { key: 'task', label: lang === 'zh' ? '任务' : 'Task' },
      { key: 'project', label: lang === 'zh' ? '工程' : 'Project' },
      { key: 'bodies', label: lang === 'zh' ? '责任单位' : 'Bodies' },
      { key: 'count', label: lang === 'zh' ? '单位数' : 'Count', numeric: true },
    ],
    rows: data.groups.flatMap(({ project, rows }) =>
      rows.map((row) => tableRow(row, project?.label[lang] ?? '—', lang)),
    ),
  }),
});

function tableRow(row: TaskRow, project: string, lang: Lang): Row {
  const stated = statedOf(row.duties);
  return {
    id: row.claim.id,
    claims: [row.claim.id],
    cells: {
      task: { text: taskName(row, lang), to: pathOf({ page: 'claim', lang, id: row.claim.id }) },
      project: { text: project },
      bodies: {
        text: joinNames(
          stated.map((duty) => bodyName(duty, lang)),
          lang,
        ),
        ...(stated.length === 1 && stated[0] && { to: bodyPath(stated[0].actor.id, lang) }),
      },
      count: { text: String(stated.length) },
    },
  };
}

function bodyName({ actor, standing }: Duty, lang: Lang): string {
  if (standing !== 'lead') return actor.label[lang];
  return lang === 'zh' ? `${actor.label.zh}（牵头）` : `${actor.label.en} (in charge)`;
}
