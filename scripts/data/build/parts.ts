import { partPath, partPaths } from '../../../src/data/paths';
import { type Atlas, DATA_FORMAT } from '../../../src/domain/atlas';
import { sliceAtlas } from '../../../src/domain/slice';

/**
 * Each plan's claims dealt into small files, each with all that its claims name: what a page of two claims fetches instead
 * of two plans. By their path in the data folder, minified.
 */
export function partFiles(atlas: Atlas): [string, string][] {
  return atlas.plans.flatMap(({ id, prefix }) => {
    // By way of the plan: among hundreds, all of the atlas is gone through once for each and not for each part.
    const ofPlan = sliceAtlas(
      atlas,
      atlas.claims.filter(({ plan }) => plan === id),
    );
    return partPaths(prefix).map((path): [string, string] => {
      const dealt = ofPlan.claims.filter((claim) => partPath(claim.id) === path);
      return [path.slice('data/'.length), JSON.stringify({ format: DATA_FORMAT, ...sliceAtlas(ofPlan, dealt) })];
    });
  });
}
