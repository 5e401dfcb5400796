import { type ReactNode, useId } from 'react';
import { round } from '../kit/lines';
import type { Release } from './types';

/** Slanted threads in the row's dye: what is not stated. */
export function Hatch({ id }: { readonly id: string }) {
  return (
    <pattern id={id} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <path className="timeline-hatch" d="M0 0v5" />
    </pattern>
  );
}

interface GlyphProps {
  readonly x: number;
  readonly y: number;
  readonly known: Release['known'];
  /** Id of a {@link Hatch}. */
  readonly hatch: string;
}

const R = 5.5;

/** A day as a ring with a tail back in time (then or before); a hatched lozenge where the year is not stated. */
export function IssuedGlyph({ x, y, known, hatch }: GlyphProps) {
  const [cx, cy] = [round(x), round(y)];
  if (known === 'unknown')
    return <path className="timeline-lozenge" d={`M${cx},${round(y - 7)}l7,7l-7,7l-7,-7z`} fill={`url(#${hatch})`} />;
  return (
    <>
      <path className="timeline-tail" d={`M${round(x - R)},${cy}h-10`} />
      <circle className="timeline-ring" cx={cx} cy={cy} r={R} />
    </>
  );
}

/** A bar goes on, nobody says how far. */
export function OpenEnd({ x, y }: { readonly x: number; readonly y: number }) {
  return (
    <g className="timeline-open" aria-hidden="true">
      {[2.4, 1.9, 1.4].map((radius, index) => (
        <circle key={radius} cx={round(x + 5 + index * 5.5)} cy={round(y)} r={radius} />
      ))}
    </g>
  );
}

interface StripProps {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly hatch: string;
}

/** A length of time whose place is not known: hatched, with no end drawn. */
export function Strip({ hatch, ...place }: StripProps) {
  return <rect className="timeline-strip" {...place} fill={`url(#${hatch})`} />;
}

/** Looks that the key explains. */
export type TimelineLook = 'period' | 'ours' | 'worked' | 'open' | 'by' | 'unknown' | 'milestone' | 'validity';

const SAMPLES: Record<TimelineLook, (hatch: string) => ReactNode> = {
  period: () => <rect className="timeline-sample-bar" x="1" y="4" width="26" height="10" />,
  ours: () => (
    <g className="timeline-ours">
      <rect x="1" y="4" width="26" height="10" />
    </g>
  ),
  worked: () => (
    <g className="timeline-worked">
      <rect x="1" y="4" width="26" height="10" />
    </g>
  ),
  open: () => <OpenEnd x={4} y={9} />,
  by: (hatch) => <IssuedGlyph x={20} y={9} known="by" hatch={hatch} />,
  unknown: (hatch) => <IssuedGlyph x={14} y={9} known="unknown" hatch={hatch} />,
  milestone: () => (
    <g className="timeline-milestone">
      <path d="M14,2V16" />
    </g>
  ),
  validity: (hatch) => <Strip x={1} y={5} width={26} height={7} hatch={hatch} />,
};

export interface TimelineKeyItem {
  readonly look: TimelineLook;
  readonly text: string;
}

/** What the looks mean, in words. */
export function TimelineKey({ items }: { readonly items: readonly TimelineKeyItem[] }) {
  const id = useId();
  return (
    <ul className="timeline-key">
      {items.map(({ look, text }) => (
        <li key={look}>
          <svg viewBox="0 0 28 18" width="28" height="18" aria-hidden="true">
            <defs>
              <Hatch id={`${id}${look}`} />
            </defs>
            {SAMPLES[look](`${id}${look}`)}
          </svg>
          {text}
        </li>
      ))}
    </ul>
  );
}
