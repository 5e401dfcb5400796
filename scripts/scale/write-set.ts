import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadData } from '../data/load';
import { type MadePlan, MOST_PLANS, makePlan, stockOf } from './set';

/** Where a set lies. */
export interface SetFolders {
  /** As the site's public folder: the authored data in `data/`. */
  readonly public: string;
  /** The documents: SOURCES_DIR. */
  readonly documents: string;
}

/** Folders of a set below one of its own. */
export const foldersIn = (root: string): SetFolders => ({
  public: join(root, 'public'),
  documents: join(root, 'documents'),
});

/** How large a set is. */
export interface Size {
  /** Plans in all, those that were read among them. */
  readonly plans: number;
  /** Claims in all, at least. */
  readonly claims: number;
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;

function writePlan(data: string, { plan, claims }: MadePlan): void {
  const folder = join(data, 'plans', plan.id);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'plan.json'), json({ $schema: '../../schema/plan.schema.json', ...plan }));
  writeFileSync(join(folder, 'claims.json'), json({ $schema: '../../schema/claims.schema.json', claims }));
}

/** Appends to a list of an authored file. */
function extend(file: string, list: string, more: readonly unknown[]): void {
  const value = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown[]>;
  writeFileSync(file, json({ ...value, [list]: [...(value[list] ?? []), ...more] }));
}

/** The committed data copied, its built files left behind. */
function copyCommitted(to: SetFolders, sources: string): void {
  for (const name of ['favicon.svg', 'data/geo', 'data/plans', 'data/schema'])
    cpSync(join('public', name), join(to.public, name), { recursive: true });
  for (const name of ['places', 'sources', 'vocabulary', 'tours'])
    cpSync(`public/data/${name}.json`, join(to.public, `data/${name}.json`));
  mkdirSync(to.documents, { recursive: true });
  if (existsSync(sources)) cpSync(sources, to.documents, { recursive: true });
}

/** Plans that are made up beside those that were read, each with its share of the claims. */
function makePlans({ plans, claims }: Size): MadePlan[] {
  const { atlas } = loadData('public/data');
  const count = Math.max(0, plans - atlas.plans.length);
  if (count > MOST_PLANS) throw new Error(`at most ${MOST_PLANS + atlas.plans.length} plans`);
  const share = count === 0 ? 0 : Math.max(1, Math.ceil((claims - atlas.claims.length) / count));
  const stock = stockOf(atlas);
  return Array.from({ length: count }, (_, n) => makePlan(n, share, stock));
}

/**
 * Writes a set in place of what was there: the committed plans, and made-up ones up to the size that is asked for.
 * Returns the size that it has.
 */
export function writeSet(folders: SetFolders, size: Size, sources: string): Size {
  for (const folder of Object.values(folders)) rmSync(folder, { recursive: true, force: true });
  copyCommitted(folders, sources);
  const made = makePlans(size);
  const data = join(folders.public, 'data');
  for (const one of made) {
    writePlan(data, one);
    writeFileSync(join(folders.documents, one.source.file), one.document);
  }
  extend(
    join(data, 'places.json'),
    'places',
    made.flatMap(({ places }) => places),
  );
  extend(
    join(data, 'sources.json'),
    'sources',
    made.map(({ source }) => source),
  );
  const known = loadData('public/data').atlas;
  return {
    plans: known.plans.length + made.length,
    claims: made.reduce((sum, { claims }) => sum + claims.length, known.claims.length),
  };
}
