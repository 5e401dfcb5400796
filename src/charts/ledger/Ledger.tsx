import './ledger.css';
import { useId } from 'react';
import { useHref } from '../../ui/Link';
import { round } from '../kit/lines';
import { TextLines } from '../kit/TextLines';
import { Knot } from './Knot';
import { layoutLedger, NARROW, WIDE } from './layout';
import type { LedgerLayout, LedgerSetting, PlacedCell, PlacedEntry, PlacedHead, PlacedRow } from './place';
import type { LedgerData } from './types';

/** A ledger drawn twice, for a broad and for a narrow column; style sheets show the one that fits. */
export function Ledger({ data }: { readonly data: LedgerData }) {
  return (
    <div className="fit">
      {[WIDE, NARROW].map((setting) => (
        <LedgerSvg key={setting.name} data={data} layout={layoutLedger(data, setting)} />
      ))}
    </div>
  );
}

interface Drawing {
  readonly setting: LedgerSetting;
  /** Of the fill for what has no number. */
  readonly hatch: string;
  readonly threaded: boolean;
}

/** One setting: heads, rows between hairlines, entries with their knots. */
export function LedgerSvg({ data, layout }: { readonly data: LedgerData; readonly layout: LedgerLayout }) {
  const id = useId();
  const { width, name } = layout.setting;
  const drawing = { setting: layout.setting, hatch: `${id}h`, threaded: data.threaded ?? false };
  return (
    <svg
      className={`ledger fit-${name}`}
      viewBox={`0 0 ${width} ${round(layout.height)}`}
      role="group"
      aria-labelledby={`${id}t ${id}d`}
    >
      <title id={`${id}t`}>{data.title}</title>
      <desc id={`${id}d`}>{data.description}</desc>
      <pattern id={drawing.hatch} width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <path className="ledger-hatch" d="M0 0v4" />
      </pattern>
      {layout.banks.map(({ heads, rows }) => (
        <g key={heads[0]?.column.id ?? ''}>
          {heads.map((head) => (
            <Head key={head.column.id} head={head} setting={layout.setting} />
          ))}
          {rows.map((row) => (
            <Row key={row.row.id} placed={row} drawing={drawing} />
          ))}
        </g>
      ))}
    </svg>
  );
}

function Head({ head: { column, label, sublabel, bar }, setting }: { head: PlacedHead; setting: LedgerSetting }) {
  const href = useHref();
  return (
    <a
      className="ledger-head"
      href={href(column.to)}
      data-dye={column.dye}
      aria-label={`${column.label} ${column.sublabel}`}
    >
      <path className="ledger-bar" d={`M${round(bar.x0)} ${bar.y}H${round(bar.x1)}`} />
      <TextLines setting={label} size={setting.sizes.head} className="ledger-plan" />
      <TextLines setting={sublabel} size={setting.sizes.note} className="ledger-note" />
    </a>
  );
}

function Row({ placed, drawing }: { readonly placed: PlacedRow; readonly drawing: Drawing }) {
  const { width, sizes } = drawing.setting;
  return (
    <g>
      <path className="ledger-rule" d={`M0 ${round(placed.top)}H${width}`} aria-hidden="true" />
      <TextLines setting={placed.label} size={sizes.row} className="ledger-row" />
      <TextLines setting={placed.note} size={sizes.note} className="ledger-note" />
      {placed.cells.map((cell) => (
        <Cell key={cell.column.id} cell={cell} drawing={drawing} />
      ))}
      <TextLines setting={placed.none} size={sizes.note} className="ledger-note" />
    </g>
  );
}

function Cell({ cell, drawing }: { readonly cell: PlacedCell; readonly drawing: Drawing }) {
  const { column, entries, name, thread } = cell;
  const run = `M${round(thread.x)} ${round(thread.y0)}V${round(thread.y1)}`;
  const isEmpty = entries.length === 0;
  const isNarrow = drawing.setting.name === 'narrow';
  return (
    <g data-dye={column.dye}>
      {drawing.threaded || isNarrow ? (
        <path className={`ledger-thread${isEmpty ? ' is-slack' : ''}`} d={run} aria-hidden="true" />
      ) : null}
      {isEmpty && !drawing.threaded ? (
        <path className="ledger-blank" d={`M${round(thread.x - 5)} ${round(thread.y0 + 22)}h10`} aria-hidden="true" />
      ) : null}
      <TextLines setting={name} size={drawing.setting.sizes.note} className="ledger-plan" />
      {entries.map((entry) => (
        <Entry key={entry.entry.id} placed={entry} drawing={drawing} />
      ))}
    </g>
  );
}

function Entry({ placed, drawing }: { readonly placed: PlacedEntry; readonly drawing: Drawing }) {
  const href = useHref();
  const { entry, box, knot } = placed;
  const { sizes } = drawing.setting;
  return (
    <a
      className="mark ledger-entry"
      href={href(entry.to)}
      data-claim={entry.claims.join(' ')}
      data-place={entry.place}
      aria-label={[entry.label, entry.detail].filter(Boolean).join(' ')}
    >
      <rect
        className="ledger-hit"
        x={round(box.x)}
        y={round(box.y)}
        width={round(box.width)}
        height={round(box.height)}
      />
      <Knot look={entry.look} at={knot} hatch={drawing.hatch} />
      <TextLines setting={placed.label} size={sizes.item} />
      <TextLines setting={placed.detail} size={sizes.note} className="ledger-note" />
    </a>
  );
}
