import { Targets } from '../../charts/targets/Targets';
import { axisOf } from '../../views/compare-targets/board';
import { entries, isMeasured } from '../../views/compare-targets/entry';
import type { ScaleProps } from './Comparison';
import { COMPARE } from './words';

/** Two numbers on the scale that the verdict gives them. */
export function OneScale({ a, b, atlas, lang }: ScaleProps) {
  if (!isMeasured(a) || !isMeasured(b)) return null;
  const entryOf = entries(atlas, lang);
  const measure = atlas.vocabulary.measures.find((one) => one.id === a.quantity.measure);
  return <Targets data={axisOf(measure?.label[lang] ?? COMPARE.drawn[lang], [entryOf(a), entryOf(b)], lang)} />;
}
