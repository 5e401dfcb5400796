import './branches.css';
import { useId } from 'react';
import { useHref } from '../../ui/Link';
import { round } from '../kit/lines';
import { TextLines } from '../kit/TextLines';
import {
  type BranchesLayout,
  type BranchesSetting,
  layoutBranches,
  MEDIUM,
  NARROW,
  type PlacedBranch,
  type PlacedItem,
  WIDE,
} from './layout';
import type { BranchesData } from './types';

/** Branches drawn for three widths of a column; style sheets show the one that fits. */
export function Branches({ data }: { readonly data: BranchesData }) {
  return (
    <div className="fit">
      {[WIDE, MEDIUM, NARROW].map((setting) => (
        <BranchesSvg key={setting.name} data={data} layout={layoutBranches(data, setting)} />
      ))}
    </div>
  );
}

/** One setting: beams with their heads, threads with their knots. */
export function BranchesSvg({ data, layout }: { readonly data: BranchesData; readonly layout: BranchesLayout }) {
  const id = useId();
  const { width, name } = layout.setting;
  return (
    <svg
      className={`branches fit-${name}`}
      viewBox={`0 0 ${width} ${round(layout.height)}`}
      role="group"
      aria-labelledby={`${id}t ${id}d`}
    >
      <title id={`${id}t`}>{data.title}</title>
      <desc id={`${id}d`}>{data.description}</desc>
      <pattern id={`${id}h`} width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <path className="branch-hatch" d="M0 0v4" />
      </pattern>
      {layout.branches.map((branch) => (
        <BranchMark key={branch.branch.id} placed={branch} setting={layout.setting} hatch={`${id}h`} />
      ))}
    </svg>
  );
}

interface BranchProps {
  readonly placed: PlacedBranch;
  readonly setting: BranchesSetting;
  readonly hatch: string;
}

function BranchMark({ placed, setting, hatch }: BranchProps) {
  const { beam, threads, groups } = placed;
  const runs = threads.map(({ x0, x1, y0, y1 }) => `M${round(x0)},${round(y0)}L${round(x1)},${round(y1)}`);
  return (
    <>
      <path className="branch-beam" d={`M${round(beam.x0)},${round(beam.y)}H${round(beam.x1)}`} aria-hidden="true" />
      <Head placed={placed} setting={setting} />
      <path className="branch-thread" d={runs.join('')} aria-hidden="true" />
      {groups.map((group, index) => (
        <g key={placed.branch.groups[index]?.label}>
          <TextLines setting={group.label} size={setting.sizes.note} className="branch-group" />
          {group.items.map((item) => (
            <Item key={item.item.id} placed={item} setting={setting} hatch={hatch} />
          ))}
        </g>
      ))}
    </>
  );
}

function Head({ placed, setting }: Omit<BranchProps, 'hatch'>) {
  const href = useHref();
  const { branch, head } = placed;
  const { sizes } = setting;
  return (
    <a
      className="mark branch-head"
      href={href(branch.to)}
      data-claim={branch.claims.join(' ')}
      data-label={[branch.kicker, branch.label, branch.note].filter(Boolean).join(', ')}
    >
      <rect
        className="branch-hit"
        x={round(head.x)}
        y={round(head.y + 3)}
        width={round(head.width)}
        height={round(head.height)}
      />
      <TextLines setting={placed.kicker} size={sizes.note} className="branch-kicker" />
      <TextLines setting={placed.label} size={sizes.head} className="branch-title" />
      <TextLines setting={placed.note} size={sizes.note} className="branch-note" />
    </a>
  );
}

interface ItemProps {
  readonly placed: PlacedItem;
  readonly setting: BranchesSetting;
  readonly hatch: string;
}

function Item({ placed, setting, hatch }: ItemProps) {
  const href = useHref();
  const { item, box, knot } = placed;
  const { sizes } = setting;
  return (
    <a
      className={`mark branch-item look-${item.look}`}
      href={href(item.to)}
      data-claim={item.claims.join(' ')}
      data-place={item.place}
      data-label={[item.value, item.label, item.note].filter(Boolean).join(', ')}
    >
      <rect
        className="branch-hit"
        x={round(box.x)}
        y={round(box.y)}
        width={round(box.width)}
        height={round(box.height)}
      />
      <circle
        className="branch-knot"
        cx={round(knot[0])}
        cy={round(knot[1])}
        r={item.depth === 0 ? 5 : 4}
        {...(item.look === 'open' && { fill: `url(#${hatch})` })}
      />
      <TextLines setting={placed.value} size={placed.valueSize} className="branch-value" />
      <TextLines setting={placed.label} size={sizes.item} />
      <TextLines setting={placed.note} size={sizes.note} className="branch-note" />
    </a>
  );
}
