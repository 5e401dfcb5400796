import { describe, expect, it } from 'vitest';
import type { Claim } from '../domain/claim';
import type { Quantity } from '../domain/quantity';
import { quantitiesOf, sliceAtlas } from '../domain/slice';
import { realAtlas } from '../domain/testing/realAtlas';
import { LANGS } from '../domain/text';
import type { TableData } from '../ui/Table';
import { VIEWS } from './all';

/**
 * Every number that a plan states is put in place of by another, all different and so large that two of them make more
 * than any one. Then a sum, whatever code made it, is a number that no claim has.
 */
const FIRST = 5_000_000;
/** Round enough to be written in full in either language. */
const STEP = 10_000;

function marked(claims: readonly Claim[]): { claims: Claim[]; marks: ReadonlySet<number> } {
  const marks = new Set<number>();
  const fresh = (): number => {
    const mark = FIRST + STEP * marks.size;
    marks.add(mark);
    return mark;
  };
  const markOf = (quantity: Quantity): Quantity => {
    if (quantity.form !== 'interval') return quantity;
    const exact = quantity.low !== undefined && quantity.low === quantity.high ? fresh() : undefined;
    return {
      ...quantity,
      ...(quantity.low !== undefined && { low: exact ?? fresh() }),
      ...(quantity.high !== undefined && { high: exact ?? fresh() }),
    };
  };
  const known = new Map<Quantity, Quantity>();
  const all = claims.map((claim) => {
    for (const quantity of quantitiesOf(claim)) known.set(quantity, markOf(quantity));
    return replaced(claim, known) as Claim;
  });
  return { claims: all, marks };
}

/** A copy with quantities exchanged, wherever they stand. */
function replaced(value: unknown, known: ReadonlyMap<unknown, unknown>): unknown {
  if (known.has(value)) return known.get(value);
  if (Array.isArray(value)) return value.map((one) => replaced(one, known));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, replaced(one, known)]));
}

const SCALES: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8, million: 1e6, billion: 1e9 };

/** Numbers in a text, as written in either language. */
const numbersIn = (text: string): number[] =>
  [...text.matchAll(/(\d[\d,]*(?:\.\d+)?)\s*(万|亿|million|billion)?/g)].map(([, figure = '', scale = '']) =>
    Math.round(Number(figure.replaceAll(',', '')) * (SCALES[scale] ?? 1)),
  );

const tableTexts = ({ rows }: TableData): string[] =>
  rows.flatMap(({ cells }) => Object.values(cells).map(({ text }) => text));

const atlas = realAtlas();
const { claims, marks } = marked(atlas.claims);
/** Every number that our own words and the documents' have of themselves. */
const written = new Set(numbersIn(JSON.stringify(atlas.claims)));

const sums = (texts: readonly string[]): string[] =>
  texts.filter((text) => numbersIn(text).some((n) => n >= FIRST && !marks.has(n) && !written.has(n)));

/** What is no statement: data handed through, where a point is from, the ticks of an axis. */
const SILENT = ['atlas', 'quantity', 'pointSource', 'ticks', 'axisLabel'];

/** What a view says in words and in its drawing. */
function said(view: (typeof VIEWS)[number], lang: (typeof LANGS)[number]): string[] {
  const of = { ...atlas, claims };
  const data = view.select(sliceAtlas(of, view.claims(of), view.places?.(of)), lang);
  const drawn: string[] = [];
  JSON.stringify(data, (key, value) => {
    if (SILENT.includes(key)) return undefined;
    if (typeof value === 'string') drawn.push(value);
    return value;
  });
  return [view.headline(data, lang), view.dek(data, lang), ...tableTexts(view.table(data, lang)), ...drawn];
}

describe.each(VIEWS.map((view) => [view.id, view] as const))('%s', (_id, view) => {
  it.each(LANGS)('[B8] shows no sum of what plans state, in %s', (lang) => {
    expect(sums(said(view, lang))).toEqual([]);
  });
});

it('the numbers put in place do show', () => {
  const shown = VIEWS.flatMap((view) => LANGS.flatMap((lang) => said(view, lang)));
  expect(shown.flatMap(numbersIn).filter((n) => marks.has(n)).length).toBeGreaterThan(100);
});

it('a planted sum is seen, in either language', () => {
  const [a = 0, b = 0] = marks;
  expect(sums([`${a + b} enterprises`, `${a} enterprises`])).toEqual([`${a + b} enterprises`]);
  expect(sums([`¥${(a + b) / 1e6} million`, `${(a + b) / 1e4}万元`])).toHaveLength(2);
  expect(marks.size * STEP).toBeLessThan(FIRST);
});
