import { type ReactNode, useId } from 'react';
import { useHref } from '../../ui/Link';
import { round, type TextSetting } from '../kit/lines';
import { Hatch, IssuedGlyph, OpenEnd, Strip } from './glyphs';
import {
  layoutTimeline,
  MEDIUM,
  NARROW,
  type PlacedBar,
  type PlacedBreak,
  type PlacedRow,
  type TimelineLayout,
  type TimelineSetting,
  WIDE,
} from './layout';
import type { TimelineData, TimelineMark, TimelineRow } from './types';

const ALL = [WIDE, MEDIUM, NARROW];

interface TimelineProps {
  readonly data: TimelineData;
  readonly settings?: readonly TimelineSetting[];
}

/** Periods below each other, drawn once for each setting; timeline.css shows the one that fits the column. */
export function Timeline({ data, settings = ALL }: TimelineProps) {
  return (
    <div className="timeline-fit">
      {settings.map((setting) => (
        <TimelineSvg key={setting.name} data={data} layout={layoutTimeline(data, setting)} />
      ))}
    </div>
  );
}

interface TimelineSvgProps {
  readonly data: TimelineData;
  readonly layout: TimelineLayout;
}

/** One setting of the timeline. */
export function TimelineSvg({ data, layout }: TimelineSvgProps) {
  const id = useId();
  const { width, name, sizes } = layout.setting;
  return (
    <svg
      className={`timeline timeline-${name}`}
      viewBox={`0 0 ${width} ${round(layout.height)}`}
      role="group"
      aria-labelledby={`${id}t ${id}d`}
    >
      <title id={`${id}t`}>{data.title}</title>
      <desc id={`${id}d`}>{data.description}</desc>
      <Grid layout={layout} />
      {layout.rows.map((row) => (
        <Row key={row.row.id} placed={row} layout={layout} hatch={`${id}h${row.row.id}`} />
      ))}
      {layout.breaks.map((gap) => (
        <Break key={gap.x0} gap={gap} layout={layout} size={sizes.text} />
      ))}
    </svg>
  );
}

function Grid({ layout }: { readonly layout: TimelineLayout }) {
  const { years, heads, grid, rows, bottom, setting } = layout;
  const lines = rows.flatMap(({ lane, y1 }) => grid.map((x) => `M${round(x)},${round(lane)}V${round(y1)}`));
  const rules = rows.map(({ y0 }) => `M0,${round(y0)}H${setting.width}`);
  return (
    <>
      <path className="timeline-grid" d={lines.join('')} aria-hidden="true" />
      <path className="timeline-rule" d={`${rules.join('')}M0,${round(bottom)}H${setting.width}`} aria-hidden="true" />
      {[...heads, ...years].map(({ content, x, y }, index) => (
        <text
          key={`${content} ${y}`}
          className="timeline-quiet"
          x={round(x)}
          y={round(y)}
          fontSize={setting.sizes.year}
          textAnchor={index < heads.length ? 'start' : 'middle'}
        >
          {content}
        </text>
      ))}
    </>
  );
}

/** A torn edge from top to bottom, in teeth of about 9 px. */
function tear(x: number, top: number, bottom: number): string {
  const count = Math.max(1, Math.round((bottom - top) / 9));
  const teeth = Array.from({ length: count }, (_, i) => `l${i % 2 === 0 ? 5 : -5},${round((bottom - top) / count)}`);
  return `M${round(x - 2.5)},${round(top)}${teeth.join('')}`;
}

interface BreakProps {
  readonly gap: PlacedBreak;
  readonly layout: TimelineLayout;
  readonly size: number;
}

/** The paper torn: years between two eras are left out. */
function Break({ gap, layout, size }: BreakProps) {
  const middle = (gap.x0 + gap.x1) / 2;
  const edges = layout.rows.flatMap(({ lane, y1 }) => [tear(middle - 5, lane, y1), tear(middle + 5, lane, y1)]);
  return (
    <>
      <path className="timeline-tear" d={edges.join('')} aria-hidden="true" />
      <text className="timeline-quiet" x={round(gap.text.x)} y={round(gap.text.y)} fontSize={size} textAnchor="middle">
        {gap.text.content}
      </text>
    </>
  );
}

interface MarkProps {
  readonly row: TimelineRow;
  readonly mark: TimelineMark;
  readonly className: string;
  /** Its words are all in the drawing: they are its name, and the label only shows on hover. */
  readonly worded?: boolean;
  readonly children: ReactNode;
}

function Mark({ row, mark, className, worded = false, children }: MarkProps) {
  const href = useHref();
  const label = worded ? { 'data-label': mark.label } : { 'aria-label': mark.label };
  return (
    <a
      className={`mark ${className}`}
      href={href(mark.to)}
      data-claim={mark.claims.join(' ')}
      data-place={row.place}
      {...label}
    >
      {children}
    </a>
  );
}

interface LinesProps {
  readonly setting: TextSetting;
  readonly size: number;
  readonly className?: string;
}

/** Lines of one text. They are read as one name: Latin words need the space that the break took. */
function Lines({ setting, size, className }: LinesProps) {
  return setting.lines.map(({ content, x, y }) => (
    <text key={y} className={className} x={round(x)} y={round(y)} fontSize={size}>
      {/[\w,”"]$/.test(content) ? `${content} ` : content}
    </text>
  ));
}

interface RowProps {
  readonly placed: PlacedRow;
  readonly layout: TimelineLayout;
  readonly hatch: string;
}

function Row({ placed, layout, hatch }: RowProps) {
  const { row, name, years } = placed;
  const { sizes } = layout.setting;
  return (
    <g data-dye={row.dye}>
      <defs>
        <Hatch id={hatch} />
      </defs>
      <Mark row={row} mark={row} className="timeline-head" worded>
        <text className="timeline-name" x={round(name.x)} y={round(name.y)} fontSize={sizes.name}>
          {`${name.content} `}
        </text>
        <Lines setting={years} size={sizes.text} className="timeline-years" />
      </Mark>
      <Issued placed={placed} hatch={hatch} size={sizes.text} />
      <Bars placed={placed} size={sizes.text} />
      <Validity placed={placed} hatch={hatch} size={sizes.text} />
      <Milestones placed={placed} size={sizes.text} />
    </g>
  );
}

interface PartProps {
  readonly placed: PlacedRow;
  readonly size: number;
}

function Issued({ placed: { row, issued, day }, hatch, size }: PartProps & { readonly hatch: string }) {
  if (!issued) return null;
  return (
    <Mark row={row} mark={issued.release} className="timeline-issued" worded>
      <IssuedGlyph {...issued.glyph} known={issued.release.known} hatch={hatch} />
      <Lines setting={issued.text} size={size} />
      {day ? (
        <>
          <path className="timeline-stem" d={`M${round(day.x)},${round(day.y)}v8`} />
          <IssuedGlyph x={day.x} y={day.y} known={day.release.known} hatch={hatch} />
        </>
      ) : null}
    </Mark>
  );
}

const box = ({ x0, x1, y, height }: PlacedBar) => ({
  x: round(x0),
  y: round(y),
  width: round(Math.max(0, x1 - x0)),
  height: round(height),
});

function Bars({ placed: { row, bar, worked, open }, size }: PartProps) {
  return (
    <>
      <Mark row={row} mark={row.period} className={row.period.ours ? 'timeline-bar timeline-ours' : 'timeline-bar'}>
        <rect {...box(bar)} />
      </Mark>
      {worked && row.worked ? (
        <Mark row={row} mark={row.worked} className="timeline-worked" worded>
          <rect {...box(worked.bar)} />
          <text x={round(worked.text.x)} y={round(worked.text.y)} fontSize={size}>
            {worked.text.content}
          </text>
        </Mark>
      ) : null}
      {open === undefined ? null : <OpenEnd x={open} y={bar.y + bar.height / 2} />}
    </>
  );
}

function Validity({ placed: { row, validity }, hatch, size }: PartProps & { readonly hatch: string }) {
  if (!validity || !row.validity) return null;
  return (
    <Mark row={row} mark={row.validity} className="timeline-validity" worded>
      {validity.bar ? <Strip {...box(validity.bar)} hatch={hatch} /> : null}
      <Lines setting={validity.text} size={size} />
    </Mark>
  );
}

function Milestones({ placed: { row, milestones }, size }: PartProps) {
  return milestones.map(({ milestone, x, y0, y1, text }) => (
    <Mark key={milestone.year} row={row} mark={milestone} className="timeline-milestone">
      <path d={`M${round(x)},${round(y0)}V${round(y1)}`} />
      <text x={round(text.x)} y={round(text.y)} fontSize={size} textAnchor="end">
        {text.content}
      </text>
    </Mark>
  ));
}
