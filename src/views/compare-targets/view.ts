import type { Lang } from '../../domain/text';
import { say } from '../../i18n/catalogue';
import type { Row, TableData } from '../../ui/Table';
import { defineView } from '../types';
import { claimsOfBoard } from './bands';
import { type Board, select } from './board';
import { type Measured, yearOf } from './entry';
import { dek, headline } from './words';

function rowOf(claim: Measured, { entryOf, atlas, lang }: Board): Row {
  const entry = entryOf(claim);
  const measure = atlas.vocabulary.measures.find(({ id }) => id === claim.quantity.measure);
  return {
    id: claim.id,
    claims: [claim.id],
    cells: {
      target: { text: entry.label, to: entry.to },
      plan: { text: entry.territory },
      number: { text: entry.value },
      measure: { text: measure?.label[lang] ?? claim.quantity.measure },
      by: { text: yearOf(claim) ?? '—' },
    },
  };
}

function table(board: Board, lang: Lang): TableData {
  return {
    caption: lang === 'zh' ? '各规划的目标' : 'Targets of the plans',
    columns: [
      { key: 'target', label: lang === 'zh' ? '目标' : 'Target' },
      { key: 'plan', label: say(lang, 'plan') },
      { key: 'number', label: say(lang, 'quantity') },
      { key: 'measure', label: say(lang, 'measure') },
      { key: 'by', label: say(lang, 'by') },
    ],
    rows: board.targets.map((claim) => rowOf(claim, board)),
  };
}

/** The targets of all plans on one board: what may share a scale, and why the rest may not. */
export const view = defineView<Board>({
  id: 'compare-targets',
  order: 1,
  title: { zh: '目标：能比与不能比', en: 'Targets: what can be compared' },
  needs: { plans: 'all', geometry: [] },
  claims: claimsOfBoard,
  select,
  headline,
  dek,
  table,
});
