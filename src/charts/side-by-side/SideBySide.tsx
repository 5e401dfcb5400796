import '../kit/key.css';
import './side-by-side.css';
import { useId } from 'react';
import { useHref } from '../../ui/Link';
import { Hatch } from '../kit/Hatch';
import { round } from '../kit/lines';
import { TextLines } from '../kit/TextLines';
import {
  type Glyph,
  glyphUnits,
  layoutSides,
  MEDIUM,
  NARROW,
  type PlacedItem,
  type PlacedSideGroup,
  type SideLayout,
  UNIT,
  WIDE,
} from './layout';
import type { Pledge, SideBySideData } from './types';

/** Two lists side by side, drawn for three widths of a column; style sheets show the one that fits. */
export function SideBySide({ data }: { readonly data: SideBySideData }) {
  return (
    <div className="fit">
      {[WIDE, MEDIUM, NARROW].map((setting) => (
        <SideBySideSvg key={setting.name} data={data} layout={layoutSides(data, setting)} />
      ))}
    </div>
  );
}

/** One setting of the chart. */
export function SideBySideSvg({ data, layout }: { readonly data: SideBySideData; readonly layout: SideLayout }) {
  const id = useId();
  const { name, width, sizes } = layout.setting;
  return (
    <svg
      className={`sides fit-${name}`}
      viewBox={`0 0 ${width} ${round(layout.height)}`}
      role="group"
      aria-labelledby={`${id}t ${id}d`}
    >
      <title id={`${id}t`}>{data.title}</title>
      <desc id={`${id}d`}>{data.description}</desc>
      <Hatch id={`${id}h`} className="pledge-hatch" />
      {layout.heads.map(({ text, x, y }) => (
        <text key={x} className="side-year" x={x} y={y} fontSize={sizes.head}>
          {text}
        </text>
      ))}
      <g aria-hidden="true">
        {layout.links.map((link) => (
          <path key={link.id} className="side-link" d={link.d} />
        ))}
      </g>
      {layout.groups.map((group) => (
        <Group key={group.id} group={group} layout={layout} hatch={`${id}h`} />
      ))}
    </svg>
  );
}

interface GroupProps {
  readonly group: PlacedSideGroup;
  readonly layout: SideLayout;
  readonly hatch: string;
}

function Group({ group, layout: { setting }, hatch }: GroupProps) {
  const { sizes, width } = setting;
  return (
    <>
      <path className="side-rule" d={`M0,${round(group.rule)}H${width}`} aria-hidden="true" />
      <TextLines setting={group.label} size={sizes.label} className="side-group" />
      {group.nothing.map((setting) => (
        <TextLines key={setting.lines[0]?.x} setting={setting} size={sizes.note} className="side-nothing" />
      ))}
      {group.items.map((item) => (
        <Item key={item.item.id} item={item} sizes={sizes} hatch={hatch} />
      ))}
    </>
  );
}

interface ItemProps {
  readonly item: PlacedItem;
  readonly sizes: SideLayout['setting']['sizes'];
  readonly hatch: string;
}

function Item({ item: { item, box, glyph, label, wording }, sizes, hatch }: ItemProps) {
  const href = useHref();
  return (
    <a
      className="mark side-item"
      href={href(item.to)}
      data-claim={item.claims.join(' ')}
      data-label={[item.label, item.wording].filter(Boolean).join(': ')}
    >
      <rect
        className="side-hit"
        x={round(box.x - 4)}
        y={round(box.y - 3)}
        width={round(box.width + 4)}
        height={round(box.height + 6)}
      />
      <PledgeGlyph glyph={glyph} hatch={hatch} />
      <TextLines setting={label} size={sizes.label} className="side-name" />
      <TextLines setting={wording} size={sizes.note} className="side-wording" />
    </a>
  );
}

/** A ring for a direction, a hatched square for things without a number, a square for each thing promised. */
function PledgeGlyph({ glyph: { x, y, pledge }, hatch }: { readonly glyph: Glyph; readonly hatch: string }) {
  if (pledge.form === 'direction') {
    return <circle className="side-ring" cx={round(x + UNIT / 2)} cy={round(y + UNIT / 2)} r={UNIT / 2 - 1} />;
  }
  const squares = Array.from({ length: glyphUnits(pledge) }, (_, index) => ({ index, left: x + index * (UNIT + 3) }));
  return squares.map(({ index, left }) => (
    <rect
      key={index}
      className={`side-${squareLook(pledge, index)}`}
      x={round(left)}
      y={round(y)}
      width={UNIT}
      height={UNIT}
      {...(pledge.form === 'several' && { fill: `url(#${hatch})` })}
    />
  ));
}

/** Up to the lower bound a square is sure; above it, it may be. */
function squareLook(pledge: Pledge, index: number): 'sure' | 'maybe' | 'several' {
  if (pledge.form !== 'range') return 'several';
  return index < pledge.low ? 'sure' : 'maybe';
}

/** What the glyphs mean, in words. */
export function SideKey({ words }: { readonly words: readonly { readonly pledge: Pledge; readonly text: string }[] }) {
  const id = useId();
  return (
    <ul className="chart-key">
      {words.map(({ pledge, text }, index) => (
        <li key={pledge.form}>
          <svg
            viewBox={`0 0 ${glyphUnits(pledge) * (UNIT + 3)} 15`}
            width={glyphUnits(pledge) * (UNIT + 3)}
            height="15"
            aria-hidden="true"
          >
            <Hatch id={`${id}${index}`} className="pledge-hatch" />
            <PledgeGlyph glyph={{ x: 1, y: 1, pledge }} hatch={`${id}${index}`} />
          </svg>
          {text}
        </li>
      ))}
    </ul>
  );
}
