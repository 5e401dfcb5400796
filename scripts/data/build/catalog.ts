import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Claim } from '../../../src/domain/claim';
import type { Plan } from '../../../src/domain/plan';
import type { Loaded } from '../load';
import { type BuiltFiles, type FileFacts, factsOf } from './files';

/** Counts by the values of a field, in the order of the alphabet. */
function countBy(claims: readonly Claim[], field: 'kind' | 'status'): Record<string, number> {
  const counts = new Map<string, number>();
  for (const claim of claims) counts.set(claim[field], (counts.get(claim[field]) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}

const countsOf = (claims: readonly Claim[]) => ({
  claims: claims.length,
  byKind: countBy(claims, 'kind'),
  byStatus: countBy(claims, 'status'),
  evidence: claims.reduce((sum, { evidence }) => sum + evidence.length, 0),
});

/** Authored files of a plan. */
function planFiles({ dir, files, lists }: Loaded, plan: Plan): FileFacts[] {
  const folder = lists.plans.find(({ value }) => value.id === plan.id)?.folder;
  return files.filter((file) => file.folder === folder).map(({ file }) => factsOf(file, readFileSync(join(dir, file))));
}

function planEntry(loaded: Loaded, plan: Plan, built: BuiltFiles): object {
  const path = `atlas/${plan.id}.json`;
  return {
    ...plan,
    counts: countsOf(loaded.atlas.claims.filter((claim) => claim.plan === plan.id)),
    atlas: factsOf(path, built.get(path) ?? ''),
    files: planFiles(loaded, plan),
  };
}

/** catalog.json: what there is, without a time stamp, so that the same data gives the same bytes. */
export function catalogOf(loaded: Loaded, built: BuiltFiles, version: string): object {
  const { plans, claims, places, sources, tours = [] } = loaded.atlas;
  const others = [...built.keys()].filter((path) => !path.startsWith('atlas/')).sort();
  return {
    schemaVersion: 1,
    dataVersion: version,
    counts: {
      plans: plans.length,
      places: places.length,
      sources: sources.length,
      tours: tours.length,
      ...countsOf(claims),
    },
    plans: plans.map((plan) => planEntry(loaded, plan, built)),
    shared: factsOf('atlas/shared.json', built.get('atlas/shared.json') ?? ''),
    files: others.map((path) => factsOf(path, built.get(path) ?? '')),
  };
}
