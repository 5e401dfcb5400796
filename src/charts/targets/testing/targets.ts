import type { Interval, Quantity } from '../../../domain/quantity';
import type { Lang } from '../../../domain/text';
import type { TargetGroup, TargetRow, TargetsData } from '../types';

const measured = { unit: 'enterprise', measure: 'm', wording: { zh: '', en: '' } };

/** An interval of enterprises. */
export const interval = (bounds: Partial<Interval>): Interval => ({
  form: 'interval',
  lowInclusive: false,
  highInclusive: false,
  ...measured,
  ...bounds,
});

/** A figure as stated. */
export const exactly = (value: number): Interval =>
  interval({ low: value, high: value, lowInclusive: true, highInclusive: true });

/** A quantity that is no figure. */
const wordsOnly = (form: 'level' | 'unquantified'): Quantity =>
  form === 'level' ? { form, magnitude: 1e12, ...measured } : { form, ...measured };

let order = 0;

export const row = (id: string, value: string, quantity: Quantity, more: Partial<TargetRow> = {}): TargetRow => ({
  id,
  order: order++,
  label: `Target ${id}`,
  value,
  quantity,
  ours: false,
  derived: false,
  claims: [id],
  to: `/en/claim/${id}/`,
  ...more,
});

export const group = (id: string, rows: readonly TargetRow[], note?: string): TargetGroup => ({
  id,
  label: 'Enterprises',
  rows,
  ...(note !== undefined && { note }),
});

/** One of every mark there is. */
export const everyMark = (lang: Lang): TargetsData => ({
  lang,
  title: 'Targets',
  description: 'One of every mark.',
  groups: [
    group(
      'few',
      [
        row('more', '> 12 enterprises', interval({ low: 12 })),
        row('least', '≥ 50 enterprises', interval({ low: 50, lowInclusive: true }), { note: 'no year given' }),
        row('read', '500 enterprises', exactly(500), { ours: true, note: 'Inferred by us' }),
      ],
      'different sets, which may overlap',
    ),
    group('range', [
      row('between', '3–5 parks', interval({ low: 3, high: 5, lowInclusive: true, highInclusive: true })),
      row('exact', '20 groups (¥10 billion each)', exactly(20)),
      row('some', 'a number of', wordsOnly('unquantified')),
    ]),
    group('alone', [row('sum', '> ¥520 billion', interval({ low: 5.2e11 }))]),
    group('about', [row('about', '≈ 30 enterprises', { ...exactly(30), approximate: true })]),
    group('soon', [row('most', '≤ 3 years', interval({ high: 3, highInclusive: true }))]),
    group('level', [row('level', '¥1 trillion level', wordsOnly('level'))]),
    group('derived', [
      row('derived', '≈ ¥500–700 billion', interval({ low: 5e11, high: 7e11, approximate: true }), {
        ours: true,
        derived: true,
        note: 'Worked out by us',
      }),
    ]),
  ],
});
