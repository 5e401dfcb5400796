import { type Era, erasOf } from '../../charts/timeline/axis';
import type { TimelineKeyItem } from '../../charts/timeline/glyphs';
import type { TimelineData, TimelineRow } from '../../charts/timeline/types';
import type { Atlas } from '../../domain/atlas';
import type { Claim } from '../../domain/claim';
import type { Lang } from '../../domain/text';
import { busiestYears, timelineData, timelineKey } from './timeline';

const TOLD = ['period', 'release', 'validity'];

/** Facts about a plan's own time, and targets with a year to be reached by. */
const tellsTime = (claim: Claim): boolean =>
  (claim.kind === 'plan' && TOLD.includes(claim.fact)) ||
  (claim.kind === 'target' && claim.quantity?.form !== 'absent' && claim.quantity?.by !== undefined);

/** What the timeline stands on; a plan that says nothing of time still has its row, by the first thing it says. */
export function claimsOfTime({ plans, claims }: Atlas): Claim[] {
  const told = claims.filter(tellsTime);
  const silent = plans.filter(({ id }) => told.every(({ plan }) => plan !== id));
  return [...told, ...silent.flatMap(({ id }) => claims.find(({ plan }) => plan === id) ?? [])];
}

/** How much is known of when a plan came out. */
export type Known = 'by' | 'unknown' | 'silent';

export interface Times {
  readonly chart: TimelineData;
  readonly key: readonly TimelineKeyItem[];
  readonly busiest: ReturnType<typeof busiestYears>;
  /** Runs of years that are drawn; between two of them years are left out. */
  readonly eras: readonly Era[];
  readonly released: readonly { readonly row: TimelineRow; readonly known: Known }[];
}

/** The periods of all plans, when most of them run at once, and what is known of when each came out. */
export function select(atlas: Atlas, lang: Lang): Times {
  const chart = timelineData(atlas, lang);
  return {
    chart,
    key: timelineKey(chart, lang),
    busiest: busiestYears(atlas),
    eras: erasOf(chart.rows),
    released: chart.rows.map((row) => ({ row, known: row.release?.known ?? 'silent' })),
  };
}
