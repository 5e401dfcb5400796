import './rate-cap.css';
import { useId } from 'react';
import { useHref } from '../../ui/Link';
import { Hatch } from '../kit/Hatch';
import { round } from '../kit/lines';
import { TextLines } from '../kit/TextLines';
import {
  layoutRateCap,
  MEDIUM,
  type MoneyMark,
  NARROW,
  type PlacedGroup,
  type PlacedMoney,
  type RateCapLayout,
  WIDE,
} from './layout';
import type { RateCapData } from './types';

/** Money as rate and cap, drawn for three widths of a column; style sheets show the one that fits. */
export function RateCap({ data }: { readonly data: RateCapData }) {
  return (
    <div className="fit">
      {[WIDE, MEDIUM, NARROW].map((setting) => (
        <RateCapSvg key={setting.name} data={data} layout={layoutRateCap(data, setting)} />
      ))}
    </div>
  );
}

/** One setting of the chart. */
export function RateCapSvg({ data, layout }: { readonly data: RateCapData; readonly layout: RateCapLayout }) {
  const id = useId();
  const { name, width, sizes } = layout.setting;
  return (
    <svg
      className={`rate-cap fit-${name}`}
      viewBox={`0 0 ${width} ${round(layout.height)}`}
      role="group"
      aria-labelledby={`${id}t ${id}d`}
    >
      <title id={`${id}t`}>{data.title}</title>
      <desc id={`${id}d`}>{data.description}</desc>
      <Hatch id={`${id}h`} className="money-hatch" />
      <TextLines setting={layout.reading} size={sizes.note} className="money-quiet" />
      <Axis layout={layout} />
      {[...layout.measured, ...layout.silent].map((group) => (
        <Group key={group.id} group={group} layout={layout} hatch={`${id}h`} />
      ))}
    </svg>
  );
}

function Axis({ layout: { ticks, spans, tickY, setting } }: { readonly layout: RateCapLayout }) {
  const lines = ticks.flatMap(({ x }) => spans.map(([from, to]) => `M${round(x)},${round(from)}V${round(to)}`));
  return (
    <g aria-hidden="true">
      <path className="money-grid" d={lines.join('')} />
      {ticks.map(({ x, label, anchor }) => (
        <text
          key={label}
          className="money-quiet"
          x={round(x)}
          y={round(tickY)}
          fontSize={setting.sizes.note}
          textAnchor={anchor}
        >
          {label}
        </text>
      ))}
    </g>
  );
}

interface GroupProps {
  readonly group: PlacedGroup;
  readonly layout: RateCapLayout;
  readonly hatch: string;
}

function Group({ group, layout, hatch }: GroupProps) {
  const { width, sizes } = layout.setting;
  return (
    <>
      <path className="money-rule" d={`M0,${round(group.rule)}H${width}`} aria-hidden="true" />
      <TextLines setting={group.heading} size={sizes.label + 1} className="money-heading" />
      {group.rows.map((money) => (
        <Money key={money.row.id} money={money} layout={layout} hatch={hatch} />
      ))}
    </>
  );
}

interface MoneyProps {
  readonly money: PlacedMoney;
  readonly layout: RateCapLayout;
  readonly hatch: string;
}

/** A clause, and beside its name the task that it belongs to as a link of its own. */
function Money({ money: { row, box, mark, label, task, value, lines }, layout, hatch }: MoneyProps) {
  const href = useHref();
  const { sizes } = layout.setting;
  return (
    <>
      <a
        className="mark money"
        href={href(row.to)}
        data-claim={row.claims.join(' ')}
        data-label={`${row.label}: ${row.value}`}
      >
        <rect
          className="money-hit"
          x={round(box.x)}
          y={round(box.y)}
          width={round(box.width)}
          height={round(box.height)}
        />
        <TextLines setting={label} size={sizes.label} className="money-name" />
        <Mark mark={mark} hatch={hatch} />
        <TextLines setting={value} size={sizes.label} className="money-value" />
        {lines.map((line, index) => (
          <TextLines key={row.lines[index]} setting={line} size={sizes.note} className="money-quiet" />
        ))}
      </a>
      {row.task ? (
        <a className="mark money-task" href={href(row.task.to)} data-claim={row.task.claim}>
          <TextLines setting={task} size={sizes.note} />
        </a>
      ) : null}
    </>
  );
}

function Mark({ mark, hatch }: { readonly mark: MoneyMark; readonly hatch: string }) {
  if (mark.form === 'point') {
    const [x, y] = [round(mark.x), round(mark.y)];
    return (
      <>
        <path className="money-lead" d={`M${round(mark.from)},${y}H${x}`} />
        <path className="money-point" d={`M${x},${y - 9}l9,9l-9,9l-9,-9z`} />
      </>
    );
  }
  const { x, y, width, height } = mark.box;
  const box = { x: round(x), y: round(y), width: round(width), height: round(height) };
  if (mark.form === 'hatch') return <rect className="money-silent" {...box} fill={`url(#${hatch})`} />;
  const right = round(x + width);
  return (
    <>
      <rect className="money-cost" {...box} />
      <rect className="money-paid" {...box} y={round(mark.paid)} height={round(y + height - mark.paid)} />
      <path className="money-stop" d={`M${right},${round(y - 3)}V${round(y + height + 3)}`} />
    </>
  );
}
