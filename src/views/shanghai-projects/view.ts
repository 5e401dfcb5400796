import { itemOf, partsOf } from '../../charts/branches/tree';
import type { Branch, BranchesData } from '../../charts/branches/types';
import type { Atlas } from '../../domain/atlas';
import type { Claim } from '../../domain/claim';
import { pathOf } from '../../domain/permalink';
import type { Lang } from '../../domain/text';
import type { Vocabulary } from '../../domain/vocabulary';
import { say } from '../../i18n/catalogue';
import { capital, countWord } from '../../i18n/join';
import { spokenQuantity } from '../../i18n/quantity';
import type { Row } from '../../ui/Table';
import { defineView } from '../types';

const PLAN = 'shanghai-2022';

/** A project with its actions, and what else the report says of it. */
export interface ProjectParts {
  readonly project: Claim;
  readonly actions: readonly Claim[];
  readonly others: readonly Claim[];
}

export interface ProjectsData {
  readonly projects: readonly ProjectParts[];
  readonly chart: BranchesData;
}

const ofPlan = (atlas: Atlas): Claim[] => atlas.claims.filter((claim) => claim.plan === PLAN);
const isAction = (claim: Claim): boolean => claim.kind === 'action';

/** Projects that have actions, with everything that is part of them. */
function claimsOf(atlas: Atlas): Claim[] {
  const all = ofPlan(atlas);
  const parents = new Set(all.filter(isAction).map((claim) => claim.partOf));
  return all.filter((claim) => parents.has(claim.id) || parents.has(claim.partOf));
}

function select({ claims, vocabulary }: Atlas, lang: Lang): ProjectsData {
  const heads = claims.filter((claim) => claim.partOf === undefined);
  const projects = heads
    .sort((a, b) => Number(a.number) - Number(b.number))
    .map((project) => {
      const parts = claims.filter((claim) => claim.partOf === project.id);
      return {
        project,
        actions: partsOf(parts.filter(isAction), project.id),
        others: parts.filter((part) => !isAction(part)),
      };
    });
  return {
    projects,
    chart: {
      title: lang === 'zh' ? '三大专项工程与各项行动' : 'The special projects and their actions',
      description:
        lang === 'zh'
          ? '每一列是一个专项工程，先列它的行动，再列报道对它的其他说法。'
          : 'Each column is a special project: its actions first, then what else the report says of it.',
      branches: projects.map((parts) => branchOf(parts, vocabulary, lang)),
    },
  };
}

function branchOf({ project, actions, others }: ProjectParts, { units }: Vocabulary, lang: Lang): Branch {
  const options = { lang, units };
  return {
    id: project.id,
    kicker: lang === 'zh' ? `工程${project.number ?? ''}` : `Project ${project.number ?? ''}`,
    label: project.label[lang],
    note: project.quantity ? spokenQuantity(project.quantity, lang, units) : '',
    claims: [project.id],
    to: pathOf({ page: 'claim', lang, id: project.id }),
    groups: [
      { label: '', items: actions.map((claim) => itemOf(claim, 0, { ...options, numbered: true })) },
      {
        label: lang === 'zh' ? '报道还说到' : 'What else the report says of it',
        items: others.map((claim) => ({ ...itemOf(claim, 0, options), look: 'aside' })),
      },
    ],
  };
}

function headline({ projects }: ProjectsData, lang: Lang): string {
  const actions = projects.reduce((sum, project) => sum + project.actions.length, 0);
  const [outer, inner] = [countWord(projects.length, lang), countWord(actions, lang)];
  return lang === 'zh'
    ? `${outer}大专项工程下有${inner}项行动，报道只给了名称`
    : `${capital(outer)} projects hold ${inner} actions; the report gives only their names`;
}

const rowOf = (claim: Claim, project: Claim, what: string, lang: Lang): Row => ({
  id: claim.id,
  claims: [claim.id],
  cells: {
    name: {
      text: claim.number === undefined ? claim.label[lang] : `${claim.number}  ${claim.label[lang]}`,
      to: pathOf({ page: 'claim', lang, id: claim.id }),
    },
    what: { text: what },
    project: { text: project.label[lang], to: pathOf({ page: 'claim', lang, id: project.id }) },
    phrase: { text: claim.evidence[0]?.phrase ?? '', lang: 'en' },
  },
});

/** Shanghai's special projects and the actions under each. */
export const view = defineView<ProjectsData>({
  id: 'shanghai-projects',
  order: 41,
  plan: PLAN,
  title: { zh: '工程与行动', en: 'Projects and actions' },
  needs: { plans: [PLAN], geometry: [] },
  claims: claimsOf,
  select,
  headline,
  dek: (_data, lang) =>
    lang === 'zh'
      ? '报道没有写任何一项行动的内容、数字和责任部门。行动的序号是我们按报道的先后编的。'
      : 'For none of the actions does it give content, numbers or a department that answers. The numbers of the actions are ours, in the order of the report.',
  table: ({ projects }, lang) => ({
    caption: lang === 'zh' ? '专项工程、行动和其他说法' : 'Special projects, actions and what else is said',
    columns: [
      { key: 'name', label: say(lang, 'claim') },
      { key: 'what', label: say(lang, 'kind') },
      { key: 'project', label: lang === 'zh' ? '所属工程' : 'Project' },
      { key: 'phrase', label: say(lang, 'phrase') },
    ],
    rows: projects.flatMap(({ project, actions, others }) => [
      ...actions.map((claim) => rowOf(claim, project, lang === 'zh' ? '行动' : 'Action', lang)),
      ...others.map((claim) => rowOf(claim, project, lang === 'zh' ? '其他说法' : 'Also said', lang)),
    ]),
  }),
});
