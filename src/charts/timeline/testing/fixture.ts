import type { TimelineData, TimelineMark, TimelineRow } from '../types';

const mark = (id: string, label: string): TimelineMark => ({ claims: [id], to: `/en/claim/${id}/`, label });

interface RowFacts extends Partial<TimelineRow> {
  readonly id: string;
  readonly from: number;
  readonly end?: number;
}

/** A row with nothing but a period, and what else is given. */
export function row({ id, from, end, ...rest }: RowFacts): TimelineRow {
  return {
    ...mark(id, id),
    id,
    place: id,
    dye: 'indigo',
    name: id,
    years: end === undefined ? `From ${from}, end not stated` : `${from}–${end - 1}`,
    period: { ...mark(`${id}-period`, `${id}: period`), from, ...(end !== undefined && { end }), ours: false },
    milestones: [],
    ...rest,
  };
}

/** A timeline of given rows. */
export const timeline = (rows: readonly TimelineRow[]): TimelineData => ({
  title: 'When the plans run',
  description: 'A row for each plan.',
  rows,
  words: { plan: 'Plan', issued: 'Issued', leftOut: (from, to) => `${from}–${to} left out` },
});

/** One of everything that can be drawn, two eras apart. */
export const EVERYTHING: TimelineData = timeline([
  row({
    id: 'old',
    from: 2002,
    dye: 'gardenia',
    period: { ...mark('old-period', 'Old: beginning inferred'), from: 2002, ours: true },
    worked: { ...mark('old-end', 'Old: end worked out'), end: 2006, text: 'to 2005, worked out' },
    release: {
      ...mark('old-release', 'Old: issued at a meeting'),
      lines: ['Issued at a meeting', 'Page dated 2 July 2002'],
      known: 'by',
      at: { from: 2002.498, to: 2002.501 },
    },
  }),
  row({
    id: 'new',
    from: 2020,
    end: 2025,
    dye: 'madder',
    release: {
      ...mark('new-release', 'New: issued 15 December'),
      lines: ['Issued 15 December', 'Year not stated'],
      known: 'unknown',
    },
    validity: {
      ...mark('new-validity', 'New: in force five years'),
      years: 5,
      latest: 2020.2,
      text: 'In force for five years',
    },
    milestones: [
      { ...mark('new-2022', 'New: 2022'), year: 2022, text: '2022: 2 targets', short: '2' },
      { ...mark('new-2024', 'New: 2024'), year: 2024, text: '2024: 7 targets', short: '7' },
    ],
  }),
]);
