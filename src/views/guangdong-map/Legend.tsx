import type { Lang, LocalText } from '../../domain/text';
import type { PointData } from '../../maps/regions/types';

type Shape = PointData['symbol'];

const SYMBOLS: readonly { readonly shape: Shape; readonly words: LocalText }[] = [
  { shape: 'dot', words: { zh: '集群，文中写明地名', en: 'cluster, its place named' } },
  { shape: 'ring', words: { zh: '集群，所在地是我们判读的', en: 'cluster, its place read by us' } },
  { shape: 'square', words: { zh: '拟建的基地', en: 'base to be built' } },
];

/** What the symbols of the map mean. */
export function Legend({ lang }: { readonly lang: Lang }) {
  return (
    <ul className="symbol-legend">
      {SYMBOLS.map(({ shape, words }) => (
        <li key={shape}>
          <PlaceSymbol shape={shape} />
          {words[lang]}
        </li>
      ))}
    </ul>
  );
}

/** A symbol of the map as it stands in a line of words. */
export function PlaceSymbol({ shape }: { readonly shape: Shape }) {
  return (
    <svg className="place-symbol" viewBox="-8 -8 16 16" width="16" height="16" aria-hidden="true">
      <g className="map-symbol">
        {shape === 'square' ? (
          <path d="M-5-5h10v10h-10z" />
        ) : (
          <circle className={shape === 'ring' ? 'map-ring' : undefined} r="5" />
        )}
      </g>
    </svg>
  );
}
