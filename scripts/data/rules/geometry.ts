import type { Place } from '../../../src/domain/place';
import { byId, type Context, errorIn, type Rule } from '../context';
import type { Fault } from '../fault';
import { isOutline } from '../geo/outlines';
import type { Item } from '../load';

function outlineFault(item: Item<Place>, { outlines }: Context): Fault[] {
  const { geometry } = item.value;
  if (!geometry || !outlines.present) return [];
  const found = outlines.find(geometry);
  if (isOutline(found)) return [];
  const { missing, known } = found;
  const among = known.length > 0 ? `one of ${known.join(', ')}` : 'the code of a feature of that object';
  const message = `there is no ${missing} "${geometry[missing]}" among the outlines (${geometry.file} › ${geometry.object})`;
  return [
    errorIn(item, `geometry.${missing}`, { rule: 'dangling-geometry', message, fix: `use ${among}, or drop geometry` }),
  ];
}

function codeFault(item: Item<Place>): Fault[] {
  const { adcode, geometry } = item.value;
  if (!geometry || adcode === geometry.id || item.broken.has('adcode')) return [];
  const message = `outline ${geometry.id} is not that of adcode ${adcode ?? '(none)'}`;
  return [errorIn(item, 'geometry.id', { rule: 'geometry-code', message, fix: 'outlines are joined on the adcode' })];
}

/** Pairs of digits that stand for nothing end a code: 370000 is 37. */
const significant = (adcode: string): string => adcode.replace(/(?:00)+$/, '');

function parentFault(item: Item<Place>, parent: Item<Place> | undefined): Fault[] {
  const [own, above] = [item.value.adcode, parent?.value.adcode];
  if (!own || !above || above === '100000' || own.startsWith(significant(above))) return [];
  const message = `code ${own} does not lie under ${above} (${parent?.value.id})`;
  return [errorIn(item, 'adcode', { rule: 'code-not-under-parent', message, fix: 'correct the code or the parent' })];
}

function nowhere(item: Item<Place>): Fault[] {
  const { geometry, point, note, level } = item.value;
  const replaced = ['geometry', 'point', 'note'].some((field) => item.broken.has(field));
  if (geometry || point || note || replaced || level === 'country') return [];
  return [
    errorIn(item, '', {
      rule: 'place-nowhere',
      message: `"${item.value.id}" has neither geometry nor point nor a note`,
      fix: 'give one of them; the note says why there is no point',
    }),
  ];
}

/** A place has an outline, a point or a reason, and its codes agree. */
export const geometryRules: Rule = (context) => {
  const places = byId(context, 'places');
  return context.lists.places.flatMap((item) => [
    ...outlineFault(item, context),
    ...codeFault(item),
    ...parentFault(item, places.get(item.value.parent ?? '')),
    ...nowhere(item),
  ]);
};
