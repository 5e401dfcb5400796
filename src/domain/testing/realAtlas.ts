import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Atlas } from '../atlas';
import type { Claim } from '../claim';
import type { Source } from '../evidence';
import type { Place } from '../place';
import type { Plan } from '../plan';
import type { Tour } from '../tour';
import type { Vocabulary } from '../vocabulary';

// Tests run in the repository's root.
const DATA = 'public/data';

/** A data file as authored, without the name of its schema. */
export function readDataFile<T>(path: string): T {
  const { $schema: _schema, ...rest } = JSON.parse(readFileSync(join(DATA, path), 'utf8'));
  return rest;
}

/** Folder names of the plans. */
const planFolders = (): string[] => readdirSync(join(DATA, 'plans')).sort();

const claimsOf = (plan: string): Claim[] =>
  readdirSync(join(DATA, 'plans', plan))
    .sort()
    .filter((name) => name.endsWith('.json') && name !== 'plan.json')
    .flatMap((name) => readDataFile<{ claims: Claim[] }>(`plans/${plan}/${name}`).claims);

/** The atlas from the authored files: for tests that hold for whatever they say. */
export function realAtlas(): Atlas {
  const plans = planFolders();
  return {
    plans: plans.map((plan) => readDataFile<Plan>(`plans/${plan}/plan.json`)),
    claims: plans.flatMap(claimsOf),
    places: readDataFile<{ places: Place[] }>('places.json').places,
    sources: readDataFile<{ sources: Source[] }>('sources.json').sources,
    vocabulary: readDataFile<Vocabulary>('vocabulary.json'),
    tours: readDataFile<{ tours: Tour[] }>('tours.json').tours,
  };
}
