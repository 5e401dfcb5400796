import type { Permalink } from '../../domain/permalink';
import type { Selection } from '../../state/url';
import type { PageData } from '../pageData';

/** What is on screen when a person shares it. */
export interface Shared {
  readonly link: Extract<Permalink, { page: 'view' }>;
  /** The finding, as it stands above the picture. */
  readonly headline: string;
  readonly page: PageData;
  readonly selection: Selection;
  /** The view is of one plan, whose colour may be another's; in a view over several colour tells them apart. */
  readonly ofOnePlan: boolean;
}
