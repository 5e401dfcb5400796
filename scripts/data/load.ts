import type { Atlas } from '../../src/domain/atlas';
import type { Claim } from '../../src/domain/claim';
import type { Source } from '../../src/domain/evidence';
import type { Place } from '../../src/domain/place';
import type { Plan } from '../../src/domain/plan';
import type { Tour } from '../../src/domain/tour';
import type { Vocabulary } from '../../src/domain/vocabulary';
import type { Fault } from './fault';
import { type DataFile, type PlanFolder, readDataFile, readOptionalFile, readPlanFolders } from './load/files';
import { type Item, mergeReads, type Read, readItem, readList, strayKeys, withoutSchema } from './load/items';
import { ITEM_SCHEMAS } from './schema';

export type { Item } from './load/items';

/** Each list of the atlas as items. */
type Lists = {
  readonly plans: readonly Item<Plan>[];
  readonly claims: readonly Item<Claim>[];
  readonly places: readonly Item<Place>[];
  readonly sources: readonly Item<Source>[];
  readonly tours: readonly Item<Tour>[];
} & { readonly [K in keyof Vocabulary]: readonly Item<Vocabulary[K][number]>[] };

export type ListName = keyof Lists;

/** A data folder as read: what is sound in it, and what is wrong with its form. */
export interface Loaded {
  readonly dir: string;
  readonly lists: Lists;
  /** Ids that the files declare, also of entries too broken to be read: no false dangling references. */
  readonly declared: { readonly [K in ListName]: ReadonlySet<string> };
  /** Files of plans, with their folders. */
  readonly files: readonly { readonly file: string; readonly folder: string }[];
  readonly atlas: Atlas;
  readonly faults: readonly Fault[];
}

type SharedFiles = Record<'places' | 'sources' | 'tours' | 'vocabulary', DataFile>;

const readPlan = ({ name, plan }: PlanFolder): Read<Plan> =>
  readItem(ITEM_SCHEMAS.plans, withoutSchema(plan.value), { file: plan.file, path: '', folder: name });

const readPlans = (folders: readonly PlanFolder[]): Read<Plan> =>
  mergeReads(folders.filter(({ plan }) => plan.value !== undefined).map(readPlan));

const readClaims = (folders: readonly PlanFolder[]): Read<Claim> =>
  mergeReads(
    folders.flatMap(({ name, claims }) => claims.map((file) => readList(ITEM_SCHEMAS.claims, file, 'claims', name))),
  );

const VOCABULARY_LISTS = ['units', 'measures', 'themes', 'chain', 'products', 'actors'] as const;

const readVocabulary = (file: DataFile) => ({
  units: readList(ITEM_SCHEMAS.units, file, 'units'),
  measures: readList(ITEM_SCHEMAS.measures, file, 'measures'),
  themes: readList(ITEM_SCHEMAS.themes, file, 'themes'),
  chain: readList(ITEM_SCHEMAS.chain, file, 'chain'),
  products: readList(ITEM_SCHEMAS.products, file, 'products'),
  actors: readList(ITEM_SCHEMAS.actors, file, 'actors'),
});

const readAll = (folders: readonly PlanFolder[], shared: SharedFiles) => ({
  plans: readPlans(folders),
  claims: readClaims(folders),
  places: readList(ITEM_SCHEMAS.places, shared.places, 'places'),
  sources: readList(ITEM_SCHEMAS.sources, shared.sources, 'sources'),
  tours: readList(ITEM_SCHEMAS.tours, shared.tours, 'tours'),
  ...readVocabulary(shared.vocabulary),
});

type Reads = ReturnType<typeof readAll>;

const readShared = (dir: string): SharedFiles => ({
  places: readDataFile(dir, 'places.json'),
  sources: readDataFile(dir, 'sources.json'),
  tours: readOptionalFile(dir, 'tours.json'),
  vocabulary: readDataFile(dir, 'vocabulary.json'),
});

function fileFaults(folders: readonly PlanFolder[], shared: SharedFiles): Fault[] {
  const claims = folders.flatMap((folder) => folder.claims);
  const files = [...folders.map((folder) => folder.plan), ...claims, ...Object.values(shared)];
  return [
    ...files.flatMap((file) => file.faults),
    ...folders.flatMap((folder) => folder.faults),
    ...claims.flatMap((file) => strayKeys(file, ['claims'])),
    ...strayKeys(shared.places, ['places']),
    ...strayKeys(shared.sources, ['sources']),
    ...strayKeys(shared.tours, ['tours']),
    ...strayKeys(shared.vocabulary, VOCABULARY_LISTS),
  ];
}

const values = <T>(items: readonly Item<T>[]): T[] => items.map((item) => item.value);

/** The atlas of what could be read. */
function atlasOf({ plans, claims, places, sources, tours, ...vocabulary }: Lists): Atlas {
  const { units, measures, themes, chain, products, actors } = vocabulary;
  return {
    plans: values(plans),
    claims: values(claims),
    places: values(places),
    sources: values(sources),
    tours: values(tours),
    vocabulary: {
      units: values(units),
      measures: values(measures),
      themes: values(themes),
      chain: values(chain),
      products: values(products),
      actors: values(actors),
    },
  };
}

const itemsOf = (reads: Reads): Lists => ({
  plans: reads.plans.items,
  claims: reads.claims.items,
  places: reads.places.items,
  sources: reads.sources.items,
  tours: reads.tours.items,
  units: reads.units.items,
  measures: reads.measures.items,
  themes: reads.themes.items,
  chain: reads.chain.items,
  products: reads.products.items,
  actors: reads.actors.items,
});

const declaredIn = (reads: Reads): Loaded['declared'] => ({
  plans: new Set(reads.plans.ids),
  claims: new Set(reads.claims.ids),
  places: new Set(reads.places.ids),
  sources: new Set(reads.sources.ids),
  tours: new Set(reads.tours.ids),
  units: new Set(reads.units.ids),
  measures: new Set(reads.measures.ids),
  themes: new Set(reads.themes.ids),
  chain: new Set(reads.chain.ids),
  products: new Set(reads.products.ids),
  actors: new Set(reads.actors.ids),
});

/** Reads a data folder; nothing throws, whatever is wrong is among the faults. */
export function loadData(dir: string): Loaded {
  const folders = readPlanFolders(dir);
  const shared = readShared(dir);
  const reads = readAll(folders, shared);
  const lists = itemsOf(reads);
  return {
    dir,
    lists,
    declared: declaredIn(reads),
    files: folders.flatMap(({ name, plan, claims }) => [plan, ...claims].map(({ file }) => ({ file, folder: name }))),
    atlas: atlasOf(lists),
    faults: [...fileFaults(folders, shared), ...Object.values(reads).flatMap((read) => read.faults)],
  };
}
