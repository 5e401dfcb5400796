import './units.css';
import { useId } from 'react';
import { useHref } from '../../ui/Link';
import { round } from '../kit/lines';
import { TextLines } from '../kit/TextLines';
import {
  layoutUnits,
  MEDIUM,
  NARROW,
  type PlacedName,
  type PlacedUnits,
  SIDE,
  type UnitsLayout,
  type UnitsSetting,
  WIDE,
} from './layout';
import type { UnitsData } from './types';

/** Countable things drawn for three widths of a column; style sheets show the one that fits. */
export function Units({ data }: { readonly data: UnitsData }) {
  return (
    <div className="fit">
      {[WIDE, MEDIUM, NARROW].map((setting) => (
        <UnitsSvg key={setting.name} data={data} layout={layoutUnits(data, setting)} />
      ))}
    </div>
  );
}

/** One setting: a square for each unit, filled and labelled where it has a name. */
export function UnitsSvg({ data, layout }: { readonly data: UnitsData; readonly layout: UnitsLayout }) {
  const id = useId();
  const { width, name, sizes } = layout.setting;
  return (
    <svg
      className={`units fit-${name}`}
      viewBox={`0 0 ${width} ${round(layout.height)}`}
      role="group"
      aria-labelledby={`${id}t ${id}d`}
    >
      <title id={`${id}t`}>{data.title}</title>
      <desc id={`${id}d`}>{data.description}</desc>
      {layout.sections.map((section) => (
        <g key={section.id}>
          <path className="unit-rule" d={`M0,${round(section.rule)}H${width}`} aria-hidden="true" />
          <TextLines setting={section.heading} size={sizes.label} className="unit-heading" />
          {section.rows.map((row) => (
            <Row key={row.row.id} placed={row} setting={layout.setting} />
          ))}
        </g>
      ))}
    </svg>
  );
}

interface RowProps {
  readonly placed: PlacedUnits;
  readonly setting: UnitsSetting;
}

function Row({ placed, setting }: RowProps) {
  const href = useHref();
  const { row, squares, names, box } = placed;
  const { sizes } = setting;
  const d = squares.map(([x, y]) => `M${round(x)},${round(y)}h${SIDE}v${SIDE}h${-SIDE}z`).join('');
  return (
    <>
      <a
        className="mark unit-row"
        href={href(row.to)}
        data-claim={row.claims.join(' ')}
        data-label={[row.label, row.value, row.note].filter(Boolean).join(', ')}
      >
        <rect className="unit-hit" x={box.x} y={round(box.y)} width={box.width} height={round(box.height)} />
        {d === '' ? null : <path className="unit-unnamed" d={d} />}
        <TextLines setting={placed.value} size={sizes.value} className="unit-value" />
        <TextLines setting={placed.label} size={sizes.label} />
        <TextLines setting={placed.note} size={sizes.note} className="unit-note" />
      </a>
      {names.map((name) => (
        <Name key={name.unit.id} placed={name} size={sizes.label} />
      ))}
    </>
  );
}

function Name({ placed, size }: { readonly placed: PlacedName; readonly size: number }) {
  const href = useHref();
  const { unit, x, y, box } = placed;
  return (
    <a
      className="mark unit-name"
      href={href(unit.to)}
      data-claim={unit.claims.join(' ')}
      data-place={unit.place}
      data-label={unit.label}
    >
      <rect
        className="unit-hit"
        x={round(box.x)}
        y={round(box.y)}
        width={round(box.width)}
        height={round(box.height)}
      />
      <rect className="unit-named" x={round(x)} y={round(y)} width={SIDE} height={SIDE} />
      <TextLines setting={placed.text} size={size} />
    </a>
  );
}
