import type { Atlas } from '../../domain/atlas';
import type { Claim } from '../../domain/claim';
import { pathOf } from '../../domain/permalink';
import type { Lang } from '../../domain/text';
import { ACTOR_TYPE_WORDS, say } from '../../i18n/catalogue';
import type { Row, TableData } from '../../ui/Table';
import { ledgerRow, leftOutRow } from '../ledgerRows';
import { planColumns, withHeads } from '../plans';
import { defineView } from '../types';
import type { ActorsBoard } from './board';
import { actingClaims, type Body, bodiesOf } from './bodies';
import { DEK, headline, rolesText } from './words';

/** Measures of who acts. */
const WHO = ['responsible-bodies', 'enterprises-named', 'issuing-body'];

const isAboutActors = ({ kind, quantity }: Claim): boolean =>
  kind === 'absence' && quantity !== undefined && WHO.includes(quantity.measure);

const nameOf = ({ actor }: Body, lang: Lang): string => (actor.short ?? actor.label)[lang];

const entryOf = (body: Body, lang: Lang) => ({
  id: `${body.plan} ${body.actor.id}`,
  plan: body.plan,
  label: nameOf(body, lang),
  detail: rolesText(body, lang),
  look: body.inferred ? ('broken' as const) : ('solid' as const),
  claims: body.claims.map(({ id }) => id),
  to: pathOf({ page: 'actor', lang, id: body.actor.id }),
});

function select(atlas: Atlas, lang: Lang): ActorsBoard {
  const columns = planColumns(atlas, lang);
  const bodies = bodiesOf(atlas);
  const absences = atlas.claims.filter(isAboutActors);
  // In the order of the catalogue, departments first.
  const types = (Object.keys(ACTOR_TYPE_WORDS) as Body['actor']['type'][]).filter((type) =>
    bodies.some(({ actor }) => actor.type === type),
  );
  const rows = types.map((type) =>
    ledgerRow(
      { id: type, label: ACTOR_TYPE_WORDS[type][lang] },
      bodies.filter(({ actor }) => actor.type === type).map((body) => entryOf(body, lang)),
      columns,
      lang,
    ),
  );
  return {
    bodies,
    absences,
    ledger: {
      title: lang === 'zh' ? '各规划点到的部门、协会和企业' : 'Departments, associations and enterprises, by plan',
      description:
        lang === 'zh'
          ? '一行一类单位，一列一份规划，一个结是一个单位。'
          : 'A row for each kind of body, a column for each plan, a knot for each body.',
      columns,
      rows: absences.length > 0 ? [...rows, leftOutRow(absences, columns, lang)] : rows,
    },
  };
}

function table({ bodies, absences, ledger }: ActorsBoard, lang: Lang): TableData {
  const planOf = (plan: string) => ({ text: ledger.columns.find(({ id }) => id === plan)?.label ?? '' });
  const bodyRow = (body: Body): Row => ({
    id: `${body.plan} ${body.actor.id}`,
    claims: body.claims.map(({ id }) => id),
    cells: {
      who: { text: body.actor.label[lang], to: pathOf({ page: 'actor', lang, id: body.actor.id }) },
      plan: planOf(body.plan),
      kind: { text: ACTOR_TYPE_WORDS[body.actor.type][lang] },
      roles: { text: rolesText(body, lang) },
      count: { text: String(body.claims.length) },
    },
  });
  return {
    caption: lang === 'zh' ? '各规划点到的单位' : 'Bodies that the plans name',
    columns: [
      { key: 'who', label: say(lang, 'actors') },
      { key: 'plan', label: say(lang, 'plan') },
      { key: 'kind', label: say(lang, 'kind') },
      { key: 'roles', label: lang === 'zh' ? '身份与说法数' : 'Roles, with claims' },
      { key: 'count', label: lang === 'zh' ? '说法' : 'Claims', numeric: true },
    ],
    rows: [
      ...ledger.columns.flatMap(({ id }) => bodies.filter(({ plan }) => plan === id).map(bodyRow)),
      ...absences.map((claim) => ({
        id: claim.id,
        claims: [claim.id],
        cells: {
          who: { text: claim.label[lang], to: pathOf({ page: 'claim', lang, id: claim.id }) },
          plan: planOf(claim.plan),
          roles: { text: claim.summary?.[lang] ?? '' },
        },
      })),
    ],
  };
}

/** Who acts: the departments, associations and enterprises of all plans, as the plans name them. */
export const view = defineView<ActorsBoard>({
  id: 'compare-actors',
  order: 9,
  title: { zh: '谁来做', en: 'Who acts' },
  needs: { plans: 'all', geometry: [] },
  claims: (atlas) => {
    const kept = [...actingClaims(atlas.claims), ...atlas.claims.filter(isAboutActors)];
    return withHeads(atlas, new Set(kept.map(({ id }) => id)));
  },
  select,
  headline,
  dek: (_board, lang) => DEK[lang],
  table,
});
