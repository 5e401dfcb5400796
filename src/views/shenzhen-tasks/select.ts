import type { Atlas } from '../../domain/atlas';
import type { ActorRef, Claim, ClaimKind } from '../../domain/claim';
import { byId } from '../../domain/slice';
import type { Actor } from '../../domain/vocabulary';

/** How a body stands to a duty: named for it, in charge of it, or concluded by us from another clause. */
export type Standing = 'responsible' | 'lead' | 'inferred';

export interface Duty {
  readonly claim: Claim;
  readonly actor: Actor;
  readonly standing: Standing;
  /** The claim that says so: the task itself, or the one that we infer it from. */
  readonly source: Claim;
}

/** A task or safeguard with the bodies that answer for it. */
export interface TaskRow {
  readonly claim: Claim;
  readonly duties: readonly Duty[];
}

/** A project with its tasks; the safeguards stand in a group without a project. */
export interface TaskGroup {
  readonly project: Claim | undefined;
  readonly rows: readonly TaskRow[];
}

/** A body with what it answers for. */
export interface BodyRow {
  readonly actor: Actor;
  readonly tasks: readonly Duty[];
  readonly safeguards: readonly Duty[];
}

export interface TasksData {
  readonly groups: readonly TaskGroup[];
  /** By number of tasks, then of safeguards; most first. */
  readonly bodies: readonly BodyRow[];
  readonly taskCount: number;
  /** That the plan gives no task a year. */
  readonly noDeadline: Claim | undefined;
}

const ofKind = (claims: readonly Claim[], kind: ClaimKind): Claim[] => claims.filter((claim) => claim.kind === kind);

const inOrder = (claims: readonly Claim[]): Claim[] =>
  [...claims].sort((a, b) => Number(a.number ?? 0) - Number(b.number ?? 0));

/** One duty for each body, the stronger standing first: who leads a duty is also listed for it. */
function dutiesOf(claim: Claim, all: readonly Claim[], actors: readonly Actor[]): Duty[] {
  const stated = (claim.actors ?? []).map((ref) => ({ ref, source: claim, standing: standingOf(ref) }));
  const inferred = all
    .filter((other) => other.partOf === claim.id && other.status === 'inferred')
    .flatMap((source) => (source.actors ?? []).map((ref) => ({ ref, source, standing: 'inferred' as const })));
  const duties = new Map<string, Duty>();
  for (const { ref, source, standing } of [...stated, ...inferred]) {
    const known = duties.get(ref.actor);
    if (!known || (standing === 'lead' && known.standing === 'responsible'))
      duties.set(ref.actor, { claim, source, standing, actor: byId(actors, ref.actor, 'actor') });
  }
  return [...duties.values()];
}

const standingOf = ({ role }: ActorRef): Standing => (role === 'lead' ? 'lead' : 'responsible');

/** What the text itself says, without what we infer. */
export const statedOf = (duties: readonly Duty[]): Duty[] => duties.filter(({ standing }) => standing !== 'inferred');

function bodiesOf(rows: readonly TaskRow[]): BodyRow[] {
  const duties = rows.flatMap((row) => row.duties);
  const actors = [...new Set(duties.map(({ actor }) => actor))];
  return actors
    .map((actor) => {
      const own = duties.filter((duty) => duty.actor === actor);
      return {
        actor,
        tasks: own.filter(({ claim }) => claim.kind === 'task'),
        safeguards: own.filter(({ claim }) => claim.kind === 'safeguard'),
      };
    })
    .sort((a, b) => b.tasks.length - a.tasks.length || statedOf(b.safeguards).length - statedOf(a.safeguards).length);
}

/** Tasks with their bodies and bodies with their tasks. */
export function selectTasks({ claims, vocabulary: { actors } }: Atlas): TasksData {
  const rowOf = (claim: Claim): TaskRow => ({ claim, duties: dutiesOf(claim, claims, actors) });
  const tasks = inOrder(ofKind(claims, 'task')).map(rowOf);
  const safeguards = inOrder(ofKind(claims, 'safeguard')).map(rowOf);
  const groups: TaskGroup[] = inOrder(ofKind(claims, 'project')).map((project) => ({
    project,
    rows: tasks.filter(({ claim }) => claim.partOf === project.id),
  }));
  return {
    groups: [...groups, { project: undefined, rows: safeguards }],
    bodies: bodiesOf([...tasks, ...safeguards]),
    taskCount: tasks.length,
    noDeadline: ofKind(claims, 'absence')[0],
  };
}
