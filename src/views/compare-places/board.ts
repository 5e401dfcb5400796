import type { Place } from '../../domain/place';
import type { planColumns } from '../plans';
import type { PlanPlaces } from './places';

export interface PlacesBoard {
  readonly plans: readonly PlanPlaces[];
  readonly columns: ReturnType<typeof planColumns>;
  readonly places: readonly Place[];
  /** Territories that lie in another plan's: inner and outer. */
  readonly nested: readonly (readonly [inner: string, outer: string])[];
}
