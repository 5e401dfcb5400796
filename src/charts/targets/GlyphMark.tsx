import { round } from '../kit/lines';
import type { Glyph } from './glyph';

/** Radius of a dot, and half the height of a bar. */
const R = 6;
const HALF = 4.5;
const BAND = 8;

/** What the marks of one drawing are filled with. */
export function TargetDefs({ id }: { readonly id: string }) {
  return (
    <defs>
      {['right', 'left'].map((side) => (
        <linearGradient key={side} id={`${id}${side}`} {...(side === 'left' && { x1: '1', x2: '0' })}>
          <stop className="target-stop" offset="0" />
          <stop className="target-stop" offset="1" stopOpacity="0.06" />
        </linearGradient>
      ))}
      <linearGradient id={`${id}level`}>
        <stop className="target-stop" offset="0" stopOpacity="0" />
        <stop className="target-stop" offset="0.3" stopOpacity="0.75" />
        <stop className="target-stop" offset="0.7" stopOpacity="0.75" />
        <stop className="target-stop" offset="1" stopOpacity="0" />
      </linearGradient>
      <pattern id={`${id}hatch`} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <path className="target-hatch" d="M0 0v6" />
      </pattern>
    </defs>
  );
}

interface GlyphMarkProps {
  readonly glyph: Glyph;
  /** y of its line. */
  readonly at: number;
  /** Of the drawing, for its fills. */
  readonly id: string;
}

/** One mark. Solid where the plan gives a figure, fading where it leaves an end open, hatched where it gives none. */
export function GlyphMark({ glyph, at, id }: GlyphMarkProps) {
  const y = round(at);
  switch (glyph.form) {
    case 'point':
      return (
        <>
          {glyph.about ? <circle className="target-about" cx={round(glyph.x)} cy={y} r={R + 4} /> : null}
          <circle className="target-dot" cx={round(glyph.x)} cy={y} r={R} />
        </>
      );
    case 'range':
      return <Range x0={glyph.x0} x1={glyph.x1} y={y} about={glyph.about} />;
    case 'open':
      return <Open glyph={glyph} y={y} id={id} />;
    case 'level':
      return (
        <rect
          className="target-level"
          fill={`url(#${id}level)`}
          x={round(glyph.x0)}
          y={y - BAND}
          width={round(glyph.x1 - glyph.x0)}
          height={2 * BAND}
        />
      );
    case 'unquantified':
      return (
        <rect
          className="target-none"
          fill={`url(#${id}hatch)`}
          x={round(glyph.x0)}
          y={y - BAND}
          width={round(glyph.x1 - glyph.x0)}
          height={2 * BAND}
        />
      );
    default:
      return null;
  }
}

interface RangeProps {
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
  readonly about: boolean;
}

function Range({ x0, x1, y, about }: RangeProps) {
  return (
    <>
      <rect className="target-bar" x={round(x0)} y={y - HALF} width={round(x1 - x0)} height={2 * HALF} />
      {[x0, x1].map((x) => (
        <path key={x} className="target-end" d={`M${round(x)},${y - BAND}v${2 * BAND}`} />
      ))}
      {about ? (
        <rect className="target-about" x={round(x0 - 5)} y={y - 11} width={round(x1 - x0 + 10)} height="22" />
      ) : null}
    </>
  );
}

function Open({
  glyph,
  y,
  id,
}: {
  readonly glyph: Extract<Glyph, { form: 'open' }>;
  readonly y: number;
  readonly id: string;
}) {
  const { x, to, inclusive } = glyph;
  const right = to > x;
  const d = right ? 1 : -1;
  return (
    <>
      <rect
        className="target-fade"
        fill={`url(#${id}${right ? 'right' : 'left'})`}
        x={round(Math.min(x, to))}
        y={y - HALF}
        width={round(Math.abs(to - x))}
        height={2 * HALF}
      />
      <path className="target-arrow" d={`M${round(to - 6 * d)},${y - 6}l${6 * d},6l${-6 * d},6`} />
      <circle className={inclusive ? 'target-dot' : 'target-ring'} cx={round(x)} cy={y} r={R} />
    </>
  );
}
