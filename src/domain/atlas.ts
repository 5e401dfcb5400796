import type { Claim } from './claim';
import type { Source } from './evidence';
import type { Place } from './place';
import type { Plan } from './plan';
import type { Tour } from './tour';
import type { Vocabulary } from './vocabulary';

/**
 * The format of the files that the site fetches. One more whenever an app of the format before could not read them, or
 * would read them wrongly.
 */
export const DATA_FORMAT = 1;

/** All that is known, or any part of it that is closed under reference. */
export interface Atlas {
  readonly plans: readonly Plan[];
  readonly claims: readonly Claim[];
  readonly places: readonly Place[];
  readonly sources: readonly Source[];
  readonly vocabulary: Vocabulary;
  /** The guided tours; a part of the atlas has none. */
  readonly tours?: readonly Tour[];
}
