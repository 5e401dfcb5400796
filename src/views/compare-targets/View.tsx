import './board.css';
import { useId } from 'react';
import { TargetDefs } from '../../charts/targets/GlyphMark';
import { Targets } from '../../charts/targets/Targets';
import { REASON_WORDS } from '../../i18n/comparability';
import { useHref } from '../../ui/Link';
import type { ViewProps } from '../types';
import type { Band, Board } from './board';
import { Cards } from './Cards';
import { PairList } from './PairList';
import { shareText, word } from './words';

/** Bands of targets, one below the other, then the rules in words. */
export function View({ data }: ViewProps<Board>) {
  const id = useId();
  const dyes = [...new Set(data.atlas.plans.map(({ dye }) => dye))];
  return (
    <div className="board">
      {dyes.map((dye) => (
        <svg key={dye} className="board-defs" data-dye={dye} aria-hidden="true">
          <TargetDefs id={id + dye} />
        </svg>
      ))}
      {data.bands.map((band) => (
        <BandSection key={band.id} band={band} board={data} id={id} />
      ))}
      <Reasons board={data} />
    </div>
  );
}

interface BandSectionProps {
  readonly band: Band;
  readonly board: Board;
  /** Of the drawing, for the fills of its marks. */
  readonly id: string;
}

function BandSection({ band, board, id }: BandSectionProps) {
  return (
    <section className={`board-band board-${band.kind}`} aria-labelledby={id + band.id}>
      <h2 id={id + band.id}>{band.title}</h2>
      <div className="board-body">
        {band.axis ? <Targets data={band.axis} /> : null}
        <Cards band={band} lang={board.lang} id={id} />
        {band.groups.length > 0 ? <PairList band={band} board={board} /> : null}
      </div>
    </section>
  );
}

function Reasons({ board: { reasons, pairs, lang } }: { readonly board: Board }) {
  const href = useHref();
  if (reasons.length === 0) return null;
  return (
    <section className="board-reasons">
      <h2>{word(lang, 'reasons')}</h2>
      <dl>
        {reasons.map(({ code, count }) => (
          <div key={code}>
            <dt>
              {REASON_WORDS[code].short[lang]} <span>{shareText(count, pairs.length, lang)}</span>
            </dt>
            <dd>{REASON_WORDS[code].full[lang]}</dd>
          </div>
        ))}
      </dl>
      <p>
        <a href={href('/data/tables/comparability.csv')}>{word(lang, 'all')}</a>
      </p>
    </section>
  );
}
