import './targets.css';
import { useId } from 'react';
import { spokenNumber } from '../../i18n/quantity';
import { useHref } from '../../ui/Link';
import { round } from '../kit/lines';
import { TextLines } from '../kit/TextLines';
import { GlyphMark, TargetDefs } from './GlyphMark';
import { layoutTargets, type TargetsLayout } from './layout';
import type { PlacedSection, PlacedTarget } from './place';
import { MEDIUM, NARROW, WIDE } from './settings';
import type { TargetsData } from './types';

/** Targets drawn for three widths of a column; style sheets show the one that fits. */
export function Targets({ data }: { readonly data: TargetsData }) {
  return (
    <div className="fit">
      {[WIDE, MEDIUM, NARROW].map((setting) => (
        <TargetsSvg key={setting.name} data={data} layout={layoutTargets(data, setting)} />
      ))}
    </div>
  );
}

/** One setting of the chart: axes first, then what has no axis, then the key. */
export function TargetsSvg({ data, layout }: { readonly data: TargetsData; readonly layout: TargetsLayout }) {
  const id = useId();
  const { name, width, sizes } = layout.setting;
  return (
    <svg
      className={`targets fit-${name}`}
      viewBox={`0 0 ${width} ${round(layout.height)}`}
      role="group"
      aria-labelledby={`${id}t ${id}d`}
    >
      <title id={`${id}t`}>{data.title}</title>
      <desc id={`${id}d`}>{data.description}</desc>
      <TargetDefs id={id} />
      {dyesOf(data).map((dye) => (
        <g key={dye} data-dye={dye}>
          <TargetDefs id={id + dye} />
        </g>
      ))}
      {layout.sections.map((section) => (
        <Section key={section.id} section={section} layout={layout} id={id} lang={data.lang} />
      ))}
      <g aria-hidden="true">
        {layout.key.map((item) => (
          <g key={item.word} className={item.broken ? 'target-key target-ours' : 'target-key'}>
            <GlyphMark glyph={item.glyph} at={item.at} id={id} />
            <TextLines setting={item.text} size={sizes.note} className="target-quiet" />
          </g>
        ))}
      </g>
    </svg>
  );
}

const dyesOf = ({ groups }: TargetsData) => [
  ...new Set(groups.flatMap(({ rows }) => rows.flatMap(({ dye }) => dye ?? []))),
];

interface SectionProps {
  readonly section: PlacedSection;
  readonly layout: TargetsLayout;
  readonly id: string;
  readonly lang: TargetsData['lang'];
}

function Section({ section, layout, id, lang }: SectionProps) {
  const { sizes } = layout.setting;
  const { x0, x1, y } = section.rule;
  return (
    <>
      <path className="target-rule" d={`M${round(x0)},${round(y)}H${round(x1)}`} aria-hidden="true" />
      <TextLines setting={section.heading} size={14} className="target-heading" />
      <TextLines setting={section.remark} size={sizes.note} className="target-quiet" />
      {section.axis ? <Axis axis={section.axis} size={sizes.note} lang={lang} /> : null}
      {section.targets.map((target) => (
        <Target key={target.row.id} target={target} layout={layout} id={id} />
      ))}
    </>
  );
}

interface AxisProps {
  readonly axis: NonNullable<PlacedSection['axis']>;
  readonly size: number;
  readonly lang: TargetsData['lang'];
}

function Axis({ axis, size, lang }: AxisProps) {
  const lines = axis.ticks.flatMap(({ x }) =>
    axis.spans.map(([from, to]) => `M${round(x)},${round(from)}V${round(to)}`),
  );
  return (
    <g aria-hidden="true">
      <path className="target-grid" d={lines.join('')} />
      {axis.ticks.map(({ x, value }) => (
        <text
          key={value}
          className="target-quiet"
          x={round(x)}
          y={round(axis.bottom + 15)}
          fontSize={size}
          textAnchor="middle"
        >
          {spokenNumber(value, lang)}
        </text>
      ))}
    </g>
  );
}

interface TargetProps {
  readonly target: PlacedTarget;
  readonly layout: TargetsLayout;
  readonly id: string;
}

function Target({ target, layout, id }: TargetProps) {
  const href = useHref();
  const { row, box, at, lead, glyph } = target;
  const { sizes } = layout.setting;
  const [from] = glyphSpan(glyph);
  return (
    <a
      className={row.ours ? 'mark target target-ours' : 'mark target'}
      href={href(row.to)}
      data-dye={row.dye}
      data-claim={row.claims.join(' ')}
      data-label={[`${row.label}: ${row.value}`, row.note].filter(Boolean).join(', ')}
    >
      <rect
        className="target-hit"
        x={round(box.x)}
        y={round(box.y)}
        width={round(box.width)}
        height={round(box.height)}
      />
      {lead === undefined || from <= lead + 8 ? null : (
        <path className="target-lead" d={`M${round(lead)},${round(at)}H${round(from - 7)}`} />
      )}
      <GlyphMark glyph={glyph} at={at} id={id + (row.dye ?? '')} />
      <TextLines setting={target.value} size={target.valueSize} className="target-value" />
      <TextLines setting={target.label} size={sizes.label} className="target-label" />
      <TextLines setting={target.note} size={sizes.note} className="target-quiet target-note" />
    </a>
  );
}

/** Where a mark begins and ends. */
function glyphSpan(glyph: PlacedTarget['glyph']): readonly [number, number] {
  switch (glyph.form) {
    case 'point':
      return [glyph.x, glyph.x];
    case 'open':
      return [Math.min(glyph.x, glyph.to), Math.max(glyph.x, glyph.to)];
    case 'absent':
      return [0, 0];
    default:
      return [glyph.x0, glyph.x1];
  }
}
