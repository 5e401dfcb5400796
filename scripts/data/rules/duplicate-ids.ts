import { type Context, errorIn, type Rule } from '../context';
import type { Fault, Spot } from '../fault';
import type { ListName } from '../load';

const LISTS: readonly ListName[] = [
  'plans',
  'claims',
  'places',
  'sources',
  'tours',
  'units',
  'measures',
  'themes',
  'chain',
  'products',
  'actors',
];

interface Keyed extends Spot {
  readonly key: string | undefined;
}

const place = ({ file, path }: Spot): string => (path === '' ? file : `${file} › ${path}`);

/** Reports every use of a key after the first, with both files. */
function repeats(items: readonly Keyed[], field: string, rule: string, fix: string): Fault[] {
  const first = new Map<string, Spot>();
  return items.flatMap((item) => {
    if (item.key === undefined) return [];
    const taken = first.get(item.key);
    if (!taken) first.set(item.key, item);
    const message = `"${item.key}" is taken: ${place(item)} and ${taken ? place(taken) : ''} both have it`;
    return taken ? [errorIn(item, field, { rule, message, fix })] : [];
  });
}

const keyed = <T extends Spot>(items: readonly T[], key: (item: T) => string | undefined): Keyed[] =>
  items.map((item) => ({ file: item.file, path: item.path, key: key(item) }));

function repeatedIds(context: Context, list: ListName): Fault[] {
  const items = context.lists[list].filter((item) => !item.broken.has('id'));
  const ids = keyed<(typeof items)[number]>(items, (item) => item.value.id);
  return repeats(ids, 'id', 'duplicate-id', 'give one of them another id');
}

/** No id twice in its list, no prefix, document or place code twice. */
export const duplicateIds: Rule = (context) => {
  const { plans, places, sources } = context.lists;
  return [
    ...LISTS.flatMap((list) => repeatedIds(context, list)),
    ...repeats(
      keyed(plans, (item) => item.value.prefix),
      'prefix',
      'duplicate-prefix',
      'give the plan a prefix of its own',
    ),
    ...repeats(
      keyed(places, (item) => item.value.adcode),
      'adcode',
      'duplicate-adcode',
      'keep one place, or correct the code',
    ),
    ...repeats(
      keyed(sources, (item) => item.value.file),
      'file',
      'duplicate-source-file',
      'keep one source per document',
    ),
  ];
};
