import type { TimelineRow } from '../../charts/timeline/types';
import type { Lang } from '../../domain/text';
import { say } from '../../i18n/catalogue';
import type { Row, TableData } from '../../ui/Table';
import { defineView } from '../types';
import { claimsOfTime, select, type Times } from './select';
import { dekOfTimes, timeFinding } from './sentences';
import { TIMELINE_WORDS as WORDS } from './words';

/** Claims of all marks of a row. */
const claimsOf = ({ claims, worked, release, validity, milestones }: TimelineRow): string[] => [
  ...new Set([
    ...claims,
    ...(worked?.claims ?? []),
    ...(release?.claims ?? []),
    ...(validity?.claims ?? []),
    ...milestones.flatMap((milestone) => milestone.claims),
  ]),
];

const rowOf =
  (lang: Lang) =>
  (row: TimelineRow): Row => {
    const and = lang === 'zh' ? '；' : '; ';
    return {
      id: row.id,
      claims: claimsOf(row),
      place: row.place,
      cells: {
        plan: { text: row.name, to: row.to },
        period: { text: [row.years, ...(row.worked ? [row.worked.text] : [])].join(and) },
        issued: { text: row.release?.lines.join(and) ?? WORDS.nothing[lang] },
        validity: { text: row.validity?.text ?? WORDS.nothing[lang] },
        targets: { text: row.milestones.map(({ text }) => text).join(and) || WORDS.noTargets[lang] },
      },
    };
  };

const table = ({ chart }: Times, lang: Lang): TableData => ({
  caption: chart.title,
  columns: [
    { key: 'plan', label: WORDS.plan[lang] },
    { key: 'period', label: say(lang, 'period') },
    { key: 'issued', label: WORDS.issued[lang] },
    { key: 'validity', label: WORDS.inForce[lang] },
    { key: 'targets', label: WORDS.due[lang] },
  ],
  rows: chart.rows.map(rowOf(lang)),
});

/** When the plans run, came out, and want their targets reached. */
export const view = defineView<Times>({
  id: 'compare-timeline',
  order: 3,
  title: { zh: '时间：什么时候、哪一年前', en: 'Time: when, and by when' },
  needs: { plans: 'all', geometry: [] },
  claims: claimsOfTime,
  select,
  headline: ({ busiest, chart }, lang) => timeFinding(busiest, chart.rows.length, lang),
  dek: dekOfTimes,
  table,
});
