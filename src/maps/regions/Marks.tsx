import type { ReactNode } from 'react';
import type { Lang } from '../../domain/text';
import { markText } from './layout';
import type { ScenePoint, SceneRegion } from './scene';
import { SYMBOL_RADIUS } from './sets';
import type { MarkData, PointData } from './types';

const COMMA = { zh: '，', en: ', ' } as const;

/** What a screen reader says of a mark: name, count, second line. */
const markName = (mark: MarkData, lang: Lang): string =>
  [markText(mark), mark.sublabel, mark.remark].filter(Boolean).join(COMMA[lang]);

interface MarkProps {
  readonly data: MarkData;
  readonly lang: Lang;
  readonly className: string;
  /** It repeats a mark that stands on the same page, in a picture too small to point at: no link. */
  readonly isEcho?: boolean;
  readonly transform?: string;
  readonly children: ReactNode;
}

function Mark({ data, lang, className, isEcho = false, transform, children }: MarkProps) {
  if (isEcho) {
    return (
      <g className={className} data-dye={data.dye} transform={transform}>
        {children}
      </g>
    );
  }
  return (
    <a
      className={`mark ${className}`}
      href={data.href}
      data-claim={data.claims.join(' ')}
      data-place={data.place}
      data-dye={data.dye}
      aria-label={markName(data, lang)}
      {...(transform && { transform })}
    >
      {children}
    </a>
  );
}

interface RegionMarkProps {
  readonly region: SceneRegion;
  readonly lang: Lang;
  readonly hatch: string;
  readonly isEcho?: boolean;
}

export function RegionMark({ region, lang, hatch, isEcho = false }: RegionMarkProps) {
  const { data, tone, d } = region;
  return (
    <Mark data={data} lang={lang} className={`map-region tone-${tone ?? 'none'}`} isEcho={isEcho}>
      <path d={d} {...(tone === 'hatch' && { fill: `url(#${hatch})` })} />
    </Mark>
  );
}

const R = SYMBOL_RADIUS;
const SYMBOLS: Record<PointData['symbol'], ReactNode> = {
  dot: <circle r={R} />,
  ring: <circle className="map-ring" r={R} />,
  square: <path d={`M${-R} ${-R}h${2 * R}v${2 * R}h${-2 * R}z`} />,
};

const round = (value: number): number => Math.round(value * 10) / 10;

interface PointMarkProps {
  readonly point: ScenePoint;
  readonly lang: Lang;
  readonly radius: number;
  readonly isEcho?: boolean;
}

export function PointMark({ point, lang, radius, isEcho = false }: PointMarkProps) {
  const { data, at } = point;
  const scale = radius / SYMBOL_RADIUS;
  return (
    <Mark
      data={data}
      lang={lang}
      className="map-point"
      isEcho={isEcho}
      transform={`translate(${round(at[0])} ${round(at[1])})`}
    >
      <g className="map-symbol" {...(scale !== 1 && { transform: `scale(${scale})` })}>
        <circle className="map-hit" r={3 * R} />
        {SYMBOLS[data.symbol]}
      </g>
    </Mark>
  );
}
