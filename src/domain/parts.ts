import type { Atlas } from './atlas';
import { sliceAtlas } from './slice';

/** How many files the claims of a plan are dealt into, by their ids. A prime: ids of one kind do not all fall to one. */
const PARTS = 31;

/** The files that claims of one prefix, which is a plan's, are dealt into, below the site's root. */
const partPaths = (prefix: string): string[] => Array.from({ length: PARTS }, (_, part) => partAt(prefix, part));

const partAt = (prefix: string, part: number): string => `data/atlas/parts/${prefix}-${part}.json`;

/**
 * The file below the site's root that a claim is dealt into: a part of the atlas that needs no other. There is one for
 * every id that begins with a plan's prefix, whether there is such a claim or not, so that none is asked for in vain.
 */
export function partPath(claim: string): string {
  const part = [...claim].reduce((sum, letter) => (sum * 33 + letter.charCodeAt(0)) % PARTS, 0);
  return partAt(claim.slice(0, claim.indexOf('-')), part);
}

/**
 * Each plan's claims dealt into small parts of the atlas, each with all that its claims name, by their paths: what a page of
 * two claims fetches instead of two plans.
 */
export function dealtParts(atlas: Atlas): ReadonlyMap<string, Atlas> {
  const parts = atlas.plans.flatMap(({ id, prefix }) => {
    // By way of the plan: among hundreds, all of the atlas is gone through once for each and not for each part.
    const ofPlan = sliceAtlas(
      atlas,
      atlas.claims.filter(({ plan }) => plan === id),
    );
    return partPaths(prefix).map((path): [string, Atlas] => {
      const dealt = ofPlan.claims.filter((claim) => partPath(claim.id) === path);
      return [path, sliceAtlas(ofPlan, dealt)];
    });
  });
  return new Map(parts);
}
