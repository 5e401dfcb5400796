import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { LinkContext } from '../../ui/Link';
import { svgPicture } from '../../ui/testing/svgPicture';
import { faultsOfMarks, faultsOfText } from '../kit/testing/frame';
import { LedgerSvg } from './Ledger';
import { layoutLedger, NARROW, WIDE } from './layout';
import type { Box, LedgerLayout, PlacedEntry } from './place';
import type { LedgerColumn, LedgerData, LedgerEntry } from './types';

const column = (id: string, dye = 'indigo'): LedgerColumn => ({
  id,
  label: `Plan ${id}`,
  sublabel: '2021–2023',
  dye,
  to: `/en/plan/${id}/`,
});

const entry = (id: string, more: Partial<LedgerEntry> = {}): LedgerEntry => ({
  id,
  label: `Support for what is called ${id}`,
  look: 'solid',
  claims: [id],
  to: `/en/claim/${id}/`,
  ...more,
});

const many = (id: string, count: number) => Array.from({ length: count }, (_, at) => entry(`${id}${at}`));

const data: LedgerData = {
  title: 'Kinds of support',
  description: 'A row for each kind, a column for each plan.',
  columns: [column('a'), column('b', 'madder'), column('c', 'malachite')],
  rows: [
    {
      id: 'capped',
      label: 'Share of the cost, up to a ceiling',
      note: 'Both are stated',
      none: 'Not named: Plan a, Plan c',
      cells: { b: [entry('b-one', { detail: '≤ 50% of the cost, ≤ ¥8 million' }), ...many('b', 11)] },
    },
    {
      id: 'fund',
      label: 'Fund',
      note: '',
      none: '',
      cells: { a: [entry('a-fund', { look: 'hatched' })], b: many('f', 2) },
    },
    {
      id: 'left-out',
      label: 'Left out',
      note: '',
      none: '',
      cells: { c: [entry('c-none', { look: 'hollow' }), entry('c-ours', { look: 'broken' })] },
    },
  ],
};

const entriesOf = ({ banks }: LedgerLayout): PlacedEntry[] =>
  banks.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.flatMap(({ entries }) => entries)));

const apart = (a: Box, b: Box): boolean =>
  a.x + a.width <= b.x + 0.01 ||
  b.x + b.width <= a.x + 0.01 ||
  a.y + a.height <= b.y + 0.01 ||
  b.y + b.height <= a.y + 0.01;

const draw = (drawn: LedgerData, layout: LedgerLayout): string =>
  renderToStaticMarkup(
    <LinkContext value={{ from: '/en/compare-money/' }}>
      <LedgerSvg data={drawn} layout={layout} />
    </LinkContext>,
  );

describe.each([WIDE, NARROW])('a ledger in the $name setting', (setting) => {
  const layout = layoutLedger(data, setting);
  const svg = draw(data, layout);

  it('places every entry once', () => {
    const ids = data.rows.flatMap(({ cells }) => data.columns.flatMap(({ id }) => cells[id] ?? []));
    expect(entriesOf(layout).map((placed) => placed.entry.id)).toEqual(ids.map(({ id }) => id));
  });
  it('keeps entries apart, each large enough for a finger', () => {
    const boxes = entriesOf(layout).map(({ box }) => box);
    for (const [index, box] of boxes.entries()) {
      expect(box.height).toBeGreaterThanOrEqual(24);
      for (const other of boxes.slice(index + 1)) expect(apart(box, other)).toBe(true);
    }
  });
  it('puts an entry between the rules of its row', () => {
    for (const { rows } of layout.banks)
      for (const { cells, top, bottom } of rows)
        for (const { box } of cells.flatMap(({ entries }) => entries)) {
          expect(box.y).toBeGreaterThanOrEqual(top);
          expect(box.y + box.height).toBeLessThanOrEqual(bottom);
        }
  });
  it('has text in the frame, apart, and links with claims and names', () => {
    expect(faultsOfText(svg)).toEqual([]);
    // A head leads to its plan and stands for no claim.
    expect(faultsOfMarks(svg.replaceAll('class="ledger-head"', 'data-claim="head"'))).toEqual([]);
  });
  it('is the one that was looked at', async () => {
    const picture = svgPicture(svg, {
      styles: ['../../../ui/styles/tokens.css', '../../../ui/styles/base.css', '../ledger.css'],
      root: { 'data-dye': 'indigo', lang: 'en' },
    });
    await expect(picture).toMatchFileSnapshot(`__svg__/ledger-${setting.name}.svg`);
  });
});

describe('the broad ledger', () => {
  it('gives a long column more than one list, a threaded one never', () => {
    const lefts = (threaded: boolean) => {
      const [row] = layoutLedger({ ...data, threaded }, WIDE).banks[0]?.rows ?? [];
      return new Set(row?.cells[1]?.entries.map(({ box }) => box.x)).size;
    };
    expect(lefts(false)).toBeGreaterThan(1);
    expect(lefts(true)).toBe(1);
  });
  it('begins another bank where there are more plans than room', () => {
    const columns = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id) => column(id));
    const layout = layoutLedger({ ...data, columns }, WIDE);
    expect(layout.banks.map(({ heads }) => heads.length)).toEqual([5, 2]);
    expect(faultsOfText(draw({ ...data, columns }, layout))).toEqual([]);
  });
});

it('the narrow ledger says where nothing stands, the broad one shows it', () => {
  expect(draw(data, layoutLedger(data, NARROW))).toContain('Not named: Plan a, Plan c');
  expect(draw(data, layoutLedger(data, WIDE)).match(/ledger-blank/g)).toHaveLength(5);
});

it('a thread runs through every row, slack where nothing stands', () => {
  const threaded = { ...data, threaded: true };
  const svg = draw(threaded, layoutLedger(threaded, WIDE));
  expect(svg.match(/"ledger-thread"/g)).toHaveLength(4);
  expect(svg.match(/ledger-thread is-slack/g)).toHaveLength(5);
});

it('nothing stands where there is nothing', () => {
  expect(entriesOf(layoutLedger({ ...data, columns: [], rows: [] }, WIDE))).toEqual([]);
});
