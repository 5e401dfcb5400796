import './path.css';
import { useId } from 'react';
import { useHref } from '../../ui/Link';
import { round } from '../kit/lines';
import { TextLines } from '../kit/TextLines';
import { BIGGER, layoutPath, MEDIUM, NARROW, type PathLayout, type PlacedStart, WIDE } from './layout';
import type { PathData } from './types';

/** The path drawn for three widths of a column; style sheets show the one that fits. */
export function Path({ data }: { readonly data: PathData }) {
  return (
    <div className="fit">
      {[WIDE, MEDIUM, NARROW].map((setting) => (
        <PathSvg key={setting.name} data={data} layout={layoutPath(data, setting)} />
      ))}
    </div>
  );
}

interface PathProps {
  readonly data: PathData;
  readonly layout: PathLayout;
}

/** One setting: a broken line, since all but its end is worked out, with what "more than" leaves open above it. */
export function PathSvg({ data, layout }: PathProps) {
  const id = useId();
  const { width, name, sizes } = layout.setting;
  return (
    <svg
      className={`path-chart fit-${name}`}
      viewBox={`0 0 ${width} ${round(layout.height)}`}
      role="group"
      aria-labelledby={`${id}t ${id}d`}
    >
      <title id={`${id}t`}>{data.title}</title>
      <desc id={`${id}d`}>{data.description}</desc>
      <linearGradient id={`${id}g`} x1="0" x2="0" y1="1" y2="0">
        <stop className="path-stop" offset="0" stopOpacity="0.9" />
        <stop className="path-stop" offset="1" stopOpacity="0.05" />
      </linearGradient>
      <Axes layout={layout} />
      <Growth data={data} layout={layout} />
      {layout.starts.map((start, index) => (
        <Start key={start.start.id} placed={start} size={sizes.text} turned={index % 2 === 1} />
      ))}
      <End data={data} layout={layout} fill={`url(#${id}g)`} />
    </svg>
  );
}

function Axes({ layout }: { readonly layout: PathLayout }) {
  const { ticks, years, left, right, base, setting } = layout;
  const size = setting.sizes.text;
  return (
    <g aria-hidden="true">
      <TextLines setting={layout.axisLabel} size={size} className="path-quiet" />
      <path className="path-grid" d={ticks.map(({ y }) => `M${round(left)},${round(y)}H${round(right)}`).join('')} />
      {ticks.map(({ y, label }) => (
        <text key={label} className="path-quiet" x="0" y={round(y + 4)} fontSize={size}>
          {label}
        </text>
      ))}
      {years.map(({ x, year }) => (
        <text key={year} className="path-quiet" x={round(x)} y={round(base + 20)} fontSize={size} textAnchor="middle">
          {year}
        </text>
      ))}
    </g>
  );
}

function Growth({ data, layout }: PathProps) {
  const href = useHref();
  const { line, between, growth, setting } = layout;
  const d = line.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${round(x)},${round(y)}`).join('');
  return (
    <a
      className="mark path-growth"
      href={href(data.growth.to)}
      data-claim={data.growth.claims.join(' ')}
      data-label={data.growth.label}
    >
      <path className="path-hit" d={d} />
      <path className="path-line" d={d} />
      {between.map(({ at: [x, y], text }) => (
        <g key={text}>
          <circle className="path-point" cx={round(x)} cy={round(y - 24)} r="4" />
          <text className="path-quiet" x={round(x)} y={round(y)} fontSize={setting.sizes.text} textAnchor="middle">
            {`${text} `}
          </text>
        </g>
      ))}
      <text
        className="path-rate"
        x={round(growth[0])}
        y={round(growth[1])}
        fontSize={setting.sizes.text + 2}
        textAnchor="end"
      >
        {data.growth.label}
      </text>
    </a>
  );
}

interface StartProps {
  readonly placed: PlacedStart;
  readonly size: number;
  /** Every other start is a diamond, to be told from its neighbour in the list. */
  readonly turned: boolean;
}

function Start({ placed, size, turned }: StartProps) {
  const href = useHref();
  const { start, at, box, bullet } = placed;
  const marks = bullet ? [at, bullet] : [at];
  return (
    <a
      className="mark path-start"
      href={href(start.to)}
      data-claim={start.claims.join(' ')}
      data-label={`${start.figure}: ${start.assumption}`}
    >
      <rect
        className="path-box"
        x={round(box.x)}
        y={round(box.y)}
        width={round(box.width)}
        height={round(box.height)}
      />
      {marks.map(([x, y]) => (
        <rect
          key={`${x} ${y}`}
          className="path-point"
          x={round(x - 6)}
          y={round(y - 6)}
          width="12"
          height="12"
          transform={turned ? `rotate(45 ${round(x)} ${round(y)})` : undefined}
        />
      ))}
      <TextLines setting={placed.figure} size={size + BIGGER} className="path-figure" />
      <TextLines setting={placed.words} size={size} className="path-quiet" />
    </a>
  );
}

function End({ data, layout, fill }: PathProps & { readonly fill: string }) {
  const href = useHref();
  const { end, open, setting } = layout;
  const [x, y] = end.at;
  return (
    <a
      className="mark path-end"
      href={href(data.end.to)}
      data-claim={data.end.claims.join(' ')}
      data-label={`${data.end.figure}, ${data.end.words}`}
    >
      <rect className="path-open" fill={fill} x={round(x - 5)} y={round(y - open)} width="10" height={open} />
      <path className="path-arrow" d={`M${round(x - 7)},${round(y - open + 7)}l7,-7l7,7`} />
      <circle className="path-ring" cx={round(x)} cy={round(y)} r="6.5" />
      <TextLines setting={end.figure} size={setting.sizes.figure} className="path-figure" />
      <TextLines setting={end.words} size={setting.sizes.text} className="path-quiet" />
    </a>
  );
}
