import type { Claim } from './claim';

/** What two claims both name, by id, in the order of the first. */
export interface CommonGround {
  readonly themes: readonly string[];
  readonly places: readonly string[];
  readonly products: readonly string[];
  readonly actors: readonly string[];
}

const both = (a: readonly string[], b: readonly string[]): string[] => [...new Set(a)].filter((id) => b.includes(id));

const placesOf = ({ places }: Claim): string[] => places.map(({ place }) => place);
const actorsOf = ({ actors = [] }: Claim): string[] => actors.map(({ actor }) => actor);

/** What can be said of two claims together where their numbers cannot be set against each other. */
export const commonGround = (a: Claim, b: Claim): CommonGround => ({
  themes: both(a.themes, b.themes),
  places: both(placesOf(a), placesOf(b)),
  products: both(a.products ?? [], b.products ?? []),
  actors: both(actorsOf(a), actorsOf(b)),
});
