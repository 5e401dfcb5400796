import type { Placement } from '../kit/label';
import { ASCENT, LINE_HEIGHT } from '../kit/measure';
import { type LabelSet, type MapLabel, shownLabels } from './layout';

const round = (value: number): number => Math.round(value * 10) / 10;

type Placed = Extract<Placement, { state: 'placed' }>;
type Keyed = Extract<Placement, { state: 'keyed' }>;

const X_OF = {
  start: ({ box }: Placed) => box.x0,
  middle: ({ box }: Placed) => (box.x0 + box.x1) / 2,
  end: ({ box }: Placed) => box.x1,
};

/** Of the lines of a label with a figure, the last name line ends in it. */
const hasFigure = ({ block: { lines } }: Placed, index: number): boolean =>
  index === lines.findLastIndex(({ role }) => role === 'name');

function Lines({ placement, counted }: { readonly placement: Placed; readonly counted: boolean }) {
  const x = round(X_OF[placement.align](placement));
  let top = placement.box.y0;
  return (
    <text textAnchor={placement.align} x={x}>
      {placement.block.lines.map((line, index) => {
        const y = round(top + line.size * ASCENT);
        top += line.size * LINE_HEIGHT;
        return (
          <tspan
            key={y}
            x={x}
            y={y}
            className={line.role === 'name' ? 'map-name' : 'map-detail'}
            fontSize={line.size}
            data-sum={counted && hasFigure(placement, index) ? '' : undefined}
          >
            {line.text}
          </tspan>
        );
      })}
    </text>
  );
}

function Leader({ ends: [from, to] }: { readonly ends: NonNullable<Placed['leader']> }) {
  const d = `M${round(from[0])} ${round(from[1])}L${round(to[0])} ${round(to[1])}`;
  return (
    <>
      <path className="map-leader-case" d={d} />
      <path className="map-leader" d={d} />
    </>
  );
}

function KeyNumber({ placement, size }: { readonly placement: Keyed; readonly size: number }) {
  const [x, y] = placement.at;
  return (
    <>
      <circle className="map-key-disc" cx={round(x)} cy={round(y)} r={round(size * 0.68)} />
      <text
        className="map-key-number"
        textAnchor="middle"
        x={round(x)}
        y={round(y + size * 0.31)}
        fontSize={round(size * 0.86)}
      >
        {placement.number}
      </text>
    </>
  );
}

function LabelBody({ label, size }: { readonly label: MapLabel; readonly size: number }) {
  const { placement } = label;
  if (placement.state === 'omitted') return null;
  if (placement.state === 'keyed') return <KeyNumber placement={placement} size={size} />;
  return (
    <>
      {placement.leader ? <Leader ends={placement.leader} /> : null}
      <Lines placement={placement} counted={label.counted !== undefined} />
    </>
  );
}

/**
 * One label. It repeats its mark's link for pointers and fingers only: the mark itself is what keyboards and screen
 * readers meet.
 */
export function Label({ label, size }: { readonly label: MapLabel; readonly size: number }) {
  const body = <LabelBody label={label} size={size} />;
  if (!label.mark) return <g className="map-context">{body}</g>;
  return (
    <a
      className={label.onDye ? 'map-label on-dye' : 'map-label'}
      href={label.mark.href}
      data-place={label.mark.place}
      data-dye={label.mark.dye}
      data-claim={label.mark.claims.join(' ')}
      tabIndex={-1}
    >
      {body}
    </a>
  );
}

function InsetName({ set }: { readonly set: LabelSet }) {
  const { insetLabel, spec } = set;
  if (!insetLabel) return null;
  const { box, align, lines } = insetLabel;
  const size = spec.sizes.detail;
  return lines.map((line, index) => (
    <text
      key={line}
      data-furniture="inset-name"
      x={round(align === 'start' ? box.x0 : box.x1)}
      y={round(box.y0 + size * (ASCENT + index * LINE_HEIGHT))}
      textAnchor={align}
    >
      {line}
    </text>
  ));
}

export function ScaleAndReview({ set }: { readonly set: LabelSet }) {
  const { scale, review, spec } = set;
  const size = spec.sizes.detail;
  const x = scale.align === 'start' ? scale.box.x0 : scale.box.x1;
  const direction = scale.align === 'start' ? 1 : -1;
  const bottom = scale.box.y1;
  return (
    <g className="map-furniture" fontSize={size}>
      <InsetName set={set} />
      <g data-furniture="scale">
        <path
          className="map-scale"
          d={`M${round(x)} ${round(bottom - size * 0.4)}v${round(size * 0.4)}h${round(direction * scale.bar.length)}v${round(-size * 0.4)}`}
        />
        <text x={round(x)} y={round(bottom - size * 0.6)} textAnchor={scale.align}>
          {scale.text}
        </text>
      </g>
      <text
        data-furniture="review"
        x={round(review.align === 'start' ? review.box.x0 : review.box.x1)}
        y={round(review.box.y0 + size * ASCENT)}
        textAnchor={review.align}
      >
        {review.text}
      </text>
    </g>
  );
}

/** All labels of one range of sizes, in the order of {@link shownLabels}. */
export function Labels({ set }: { readonly set: LabelSet }) {
  return shownLabels(set).map((label) => <Label key={label.placement.id} label={label} size={set.spec.sizes.detail} />);
}
