import { pathOf } from '../../domain/permalink';
import type { Lang } from '../../domain/text';
import { KIND_WORDS } from '../../i18n/catalogue';
import { plural } from '../../i18n/join';
import { Link } from '../../ui/Link';
import { bodyPath, dutyLabel, projectName, taskName } from './matrices';
import { type BodyRow, type Duty, statedOf, type TaskRow, type TasksData } from './select';

interface ListProps {
  readonly data: TasksData;
  readonly lang: Lang;
}

const bodyCount = (n: number, lang: Lang): string =>
  lang === 'zh' ? `${n}个单位` : `${n} ${plural(n, 'body', 'bodies')}`;
const taskCount = (n: number, lang: Lang): string => (lang === 'zh' ? `${n}项任务` : `${n} ${plural(n, 'task')}`);

/** Projects, their tasks, and the bodies of each: the matrix for a narrow column. */
export function ByTaskList({ data, lang }: ListProps) {
  return data.groups.map(({ project, rows }) => (
    <section key={project?.id ?? 'safeguards'} className="duties">
      <h2>{project ? projectName(project, lang) : KIND_WORDS.safeguard[lang]}</h2>
      <TaskItems rows={rows} lang={lang} />
    </section>
  ));
}

/** Tasks with most bodies first. */
export function SortedTaskList({ data, lang }: ListProps) {
  const rows = data.groups
    .flatMap((group) => group.rows)
    .sort((a, b) => statedOf(b.duties).length - statedOf(a.duties).length);
  return (
    <section className="duties">
      <TaskItems rows={rows} lang={lang} />
    </section>
  );
}

/** Bodies with most tasks first, each with its tasks. */
export function ByBodyList({ data, lang }: ListProps) {
  return (
    <section className="duties">
      <ul>
        {data.bodies.map((body) => (
          <BodyItem key={body.actor.id} body={body} lang={lang} />
        ))}
      </ul>
    </section>
  );
}

function TaskItems({ rows, lang }: { readonly rows: readonly TaskRow[]; readonly lang: Lang }) {
  return (
    <ul>
      {rows.map((row) => (
        <li key={row.claim.id}>
          <Link
            className="mark duty-head"
            data-claim={row.claim.id}
            to={pathOf({ page: 'claim', lang, id: row.claim.id })}
          >
            <span>{taskName(row, lang)}</span> <b>{bodyCount(statedOf(row.duties).length, lang)}</b>
          </Link>
          <ul className="chips">
            {row.duties.map((duty) => (
              <li key={duty.actor.id}>
                <Chip duty={duty} text={duty.actor.short?.[lang] ?? duty.actor.label[lang]} lang={lang} />
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}

function BodyItem({ body: { actor, tasks, safeguards }, lang }: { readonly body: BodyRow; readonly lang: Lang }) {
  const duties = [...tasks, ...safeguards];
  return (
    <li>
      <Link
        className="mark duty-head"
        data-claim={duties.map(({ source }) => source.id).join(' ')}
        data-actor={actor.id}
        data-label={actor.label[lang]}
        to={bodyPath(actor.id, lang)}
      >
        <span>{actor.label[lang]}</span>{' '}
        <b data-sum={tasks.map(({ source }) => source.id).join(' ')}>{taskCount(tasks.length, lang)}</b>
      </Link>
      <ul className="chips">
        {duties.map((duty) => (
          <li key={duty.claim.id}>
            <Chip duty={duty} text={taskName(duty, lang)} lang={lang} />
          </li>
        ))}
      </ul>
    </li>
  );
}

/** One body at one task. */
function Chip({ duty, text, lang }: { readonly duty: Duty; readonly text: string; readonly lang: Lang }) {
  const lead = lang === 'zh' ? '（牵头）' : ' (in charge)';
  return (
    <Link
      className={`mark chip chip-${duty.standing}`}
      data-claim={duty.source.id}
      data-actor={duty.actor.id}
      data-label={dutyLabel(duty, lang)}
      to={pathOf({ page: 'claim', lang, id: duty.source.id })}
    >
      {text}
      {duty.standing === 'lead' ? lead : ''}
    </Link>
  );
}
