import type { CellLook, MatrixBand, MatrixCell, MatrixData, MatrixLine } from '../../charts/matrix/types';
import { pathOf } from '../../domain/permalink';
import type { Lang } from '../../domain/text';
import { KIND_WORDS } from '../../i18n/catalogue';
import { type BodyRow, type Duty, type Standing, statedOf, type TaskRow, type TasksData } from './select';

/** A body's page has all that it answers for, in any plan. */
export const bodyPath = (id: string, lang: Lang): string => pathOf({ page: 'actor', lang, id });

/** "12 Upgrading cluster areas"; safeguards have a number of their own kind. */
export const taskName = ({ claim }: Pick<TaskRow, 'claim'>, lang: Lang): string =>
  `${taskNumber(claim, lang)} ${claim.label[lang]}`;

/** Projects are numbered too: said in full, so that "project 1" is not taken for "task 1". */
export const projectName = ({ number = '', label }: TaskRow['claim'], lang: Lang): string =>
  lang === 'zh' ? `工程${number}：${label.zh}` : `Project ${number}: ${label.en}`;

const taskNumber = ({ kind, number = '' }: TaskRow['claim'], lang: Lang): string => {
  if (kind === 'task') return number;
  return lang === 'zh' ? `保障${number}` : `S${number}`;
};

const LOOKS: Record<Standing, CellLook> = { responsible: 'full', lead: 'lead', inferred: 'ours' };

/** Who does what, in words. */
export function dutyLabel({ actor, claim, standing }: Duty, lang: Lang): string {
  const name = `${actor.label[lang]}${lang === 'zh' ? '：' : ': '}${taskName({ claim }, lang)}`;
  if (standing === 'responsible') return name;
  if (standing === 'lead') return lang === 'zh' ? `${name}（牵头）` : `${name} (in charge)`;
  return lang === 'zh' ? `${name}（我们推断）` : `${name} (our inference)`;
}

const claimPath = (id: string, lang: Lang): string => pathOf({ page: 'claim', lang, id });

function cellOf(duty: Duty, lang: Lang, across: 'tasks' | 'bodies'): MatrixCell {
  const [task, body] = [duty.claim.id, duty.actor.id];
  return {
    row: across === 'bodies' ? task : body,
    column: across === 'bodies' ? body : task,
    actor: body,
    claims: [duty.source.id],
    label: dutyLabel(duty, lang),
    look: LOOKS[duty.standing],
    to: claimPath(duty.source.id, lang),
  };
}

const taskLine = (row: TaskRow, lang: Lang): MatrixLine => ({
  id: row.claim.id,
  label: taskName(row, lang),
  short: taskName(row, lang),
  claims: [row.claim.id],
  total: statedOf(row.duties).length,
  to: claimPath(row.claim.id, lang),
});

const bodyLine = ({ actor, tasks, safeguards }: BodyRow, lang: Lang): MatrixLine => ({
  id: actor.id,
  label: actor.label[lang],
  short: actor.short?.[lang] ?? actor.label[lang],
  actor: actor.id,
  claims: [...tasks, ...safeguards].map(({ source }) => source.id),
  total: tasks.length,
  counted: tasks.map(({ source }) => source.id),
  to: bodyPath(actor.id, lang),
});

const rowsOf = ({ groups }: TasksData): TaskRow[] => groups.flatMap(({ rows }) => rows);

const bandsOf = ({ groups }: TasksData, lang: Lang): MatrixBand[] =>
  groups.map(({ project, rows }) => ({
    id: project?.id ?? 'safeguards',
    label: project ? projectName(project, lang) : KIND_WORDS.safeguard[lang],
    claims: project ? [project.id] : [],
    ...(project && { to: claimPath(project.id, lang) }),
    rows: rows.map(({ claim }) => claim.id),
  }));

/** Tasks below each other, bodies side by side; in the plan's order under its projects, or most bodies first. */
export function matrixByTask(data: TasksData, lang: Lang, order: 'plan' | 'count'): MatrixData {
  const rows = rowsOf(data);
  const sorted =
    order === 'plan' ? rows : [...rows].sort((a, b) => statedOf(b.duties).length - statedOf(a.duties).length);
  return {
    title: lang === 'zh' ? '任务与责任单位' : 'Tasks and the bodies that answer for them',
    description:
      lang === 'zh'
        ? '行是任务和保障措施，列是单位，方块表示该单位列为责任单位；下方的数只计任务。'
        : 'Rows are tasks and safeguards, columns are bodies; a square means that the body is named as responsible. The figures below count tasks only.',
    totalLabel: lang === 'zh' ? `负责的任务数（共${data.taskCount}项）` : `tasks, of ${data.taskCount}`,
    rows: sorted.map((row) => taskLine(row, lang)),
    columns: data.bodies.map((body) => bodyLine(body, lang)),
    cells: rows.flatMap(({ duties }) => duties.map((duty) => cellOf(duty, lang, 'bodies'))),
    ...(order === 'plan' && { bands: bandsOf(data, lang) }),
  };
}

/** Bodies below each other, tasks side by side. */
export function matrixByBody(data: TasksData, lang: Lang): MatrixData {
  const rows = rowsOf(data);
  return {
    title: lang === 'zh' ? '单位与它负责的任务' : 'Bodies and the tasks they answer for',
    description:
      lang === 'zh'
        ? '行是单位，列是任务和保障措施，方块表示该单位列为责任单位；右侧的数只计任务。'
        : 'Rows are bodies, columns are tasks and safeguards; a square means that the body is named as responsible. The figures on the right count tasks only.',
    totalLabel: lang === 'zh' ? '责任单位数' : 'bodies named',
    rows: data.bodies.map((body) => bodyLine(body, lang)),
    columns: rows.map((row) => taskLine(row, lang)),
    cells: rows.flatMap(({ duties }) => duties.map((duty) => cellOf(duty, lang, 'tasks'))),
  };
}
