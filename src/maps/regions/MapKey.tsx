import type { LabelSet, MapLabel } from './layout';

const isKeyed = ({ placement, mark }: MapLabel): boolean => placement.state === 'keyed' && mark !== null;

const numberOf = ({ placement }: MapLabel): number => (placement.state === 'keyed' ? placement.number : 0);

/** The labels that stand on the map as numbers, in words. Nothing where all had room. */
export function MapKey({ set }: { readonly set: LabelSet }) {
  const keyed = set.labels.filter(isKeyed).sort((a, b) => numberOf(a) - numberOf(b));
  if (keyed.length === 0) return null;
  return (
    <ol className={`map-key labels-${set.spec.name}`}>
      {keyed.map((label) => (
        <li key={label.placement.id} value={numberOf(label)} data-sum={label.counted?.join(' ')}>
          {label.text}
        </li>
      ))}
    </ol>
  );
}
