import { GlyphMark } from '../../charts/targets/GlyphMark';
import { glyphInBox } from '../../charts/targets/glyph';
import type { Quantity } from '../../domain/quantity';
import type { Lang } from '../../domain/text';
import { useHref } from '../../ui/Link';
import type { Band } from './board';
import type { Entry } from './entry';
import { word } from './words';

/** Size of the drawing of a mark in px; a dot needs no length. */
const HEIGHT = 24;
const [LONG, DOT] = [56, 16];

interface CardsProps {
  readonly band: Band;
  readonly lang: Lang;
  /** Of the drawing, for the fills of its marks. */
  readonly id: string;
}

/** Targets that share no scale, each as what it is; then who states that it sets none. */
export function Cards({ band, lang, id }: CardsProps) {
  return (
    <ul className="board-cards">
      {band.targets.map((entry) => (
        <li key={entry.claim.id}>
          <Card entry={entry} id={id} />
        </li>
      ))}
      {band.absences.map((entry) => (
        <li key={entry.claim.id}>
          <Absence entry={entry} lang={lang} />
        </li>
      ))}
    </ul>
  );
}

function Card({ entry, id }: { readonly entry: Entry; readonly id: string }) {
  const href = useHref();
  const { claim, dye, territory, value, label, notes } = entry;
  return (
    <a
      className={entry.ours ? 'mark board-card target-ours' : 'mark board-card'}
      href={href(entry.to)}
      data-dye={dye}
      data-claim={claim.id}
      data-label={`${territory} · ${label}`}
    >
      <span className="board-plan">{territory}</span>
      <span className="board-value">
        <CardMark quantity={claim.quantity} id={id + dye} />
        <strong>{value}</strong>
      </span>
      <span className="board-label">{label}</span>
      {notes.map((note) => (
        <span key={note} className="board-note">
          {note}
        </span>
      ))}
    </a>
  );
}

function CardMark({ quantity, id }: { readonly quantity: Quantity; readonly id: string }) {
  const glyph = glyphInBox(quantity, 1, LONG - 1);
  const width = glyph.form === 'point' && !glyph.about ? DOT : LONG;
  return (
    <svg viewBox={`0 0 ${width} ${HEIGHT}`} width={width} height={HEIGHT} aria-hidden="true">
      <GlyphMark glyph={glyph} at={HEIGHT / 2} id={id} />
    </svg>
  );
}

function Absence({ entry, lang }: { readonly entry: Entry; readonly lang: Lang }) {
  const href = useHref();
  const { claim, dye, territory, value, label, to } = entry;
  return (
    <a
      className="mark board-card board-absent"
      href={href(to)}
      data-dye={dye}
      data-claim={claim.id}
      data-label={`${territory} · ${label}`}
    >
      <span className="board-plan">{territory}</span>
      <span className="board-label">{word(lang, 'unstated')}</span>
      <span className="board-note">{value}</span>
    </a>
  );
}
