import type { TargetsData } from '../../charts/targets/types';
import type { Atlas } from '../../domain/atlas';
import { comparer, REASON_CODES, type ReasonCode } from '../../domain/comparability';
import { byId, withAncestors } from '../../domain/slice';
import type { Lang } from '../../domain/text';
import { type BandOfClaims, bandsOf, claimsOfBoard } from './bands';
import { type Entry, entries, isAbsent, type Measured } from './entry';
import {
  axisSet,
  type Compare,
  groupPairs,
  type Pair,
  type PairGroup,
  pairsByBand,
  pairsOf,
  sameIn,
  tally,
} from './pairs';

export interface Band {
  readonly id: string;
  readonly kind: BandOfClaims['kind'];
  readonly title: string;
  /** Targets of two plans or more that share an axis. */
  readonly axis?: TargetsData;
  /** Those that share none. */
  readonly targets: readonly Entry[];
  readonly absences: readonly Entry[];
  readonly tally: ReturnType<typeof tally>;
  readonly groups: readonly PairGroup[];
}

export interface Board {
  readonly lang: Lang;
  readonly atlas: Atlas;
  readonly bands: readonly Band[];
  readonly entryOf: (claim: Measured) => Entry;
  readonly targets: readonly Measured[];
  /** Over all pairs of targets of two plans. */
  readonly pairs: readonly Pair[];
  readonly reasons: readonly { readonly code: ReasonCode; readonly count: number }[];
  /** Labels of measures that two plans or more set a target for. */
  readonly shared: readonly string[];
  /** Territories that lie in another plan's: inner and outer. */
  readonly nested: readonly (readonly [inner: string, outer: string])[];
}

/** Latest period first, as in every list of plans. */
function inOrderOfPlans({ plans }: Atlas, claims: readonly Measured[]): Measured[] {
  const sorted = [...plans].sort((a, b) => b.period.from.localeCompare(a.period.from)).map(({ id }) => id);
  return [...claims].sort((a, b) => sorted.indexOf(a.plan) - sorted.indexOf(b.plan));
}

/** Targets that share an axis, as the chart takes them. */
export function axisOf(title: string, set: readonly Entry[], lang: Lang): TargetsData {
  const rows = set.map((entry, order) => ({
    id: entry.claim.id,
    order,
    label: `${entry.territory} · ${entry.label}`,
    value: entry.value,
    note: entry.notes.join(lang === 'zh' ? '；' : '; '),
    quantity: entry.claim.quantity,
    ours: entry.ours,
    derived: false,
    dye: entry.dye,
    claims: [entry.claim.id],
    to: entry.to,
  }));
  const description = sameIn(
    set.map(({ claim }) => claim),
    lang,
  );
  return { lang, title, description, groups: [{ id: title, label: title, rows }] };
}

function bandOf(
  band: BandOfClaims,
  pairs: readonly Pair[],
  compare: Compare,
  board: Pick<Board, 'lang' | 'entryOf'>,
): Band {
  const { lang, entryOf } = board;
  const title = band.title[lang];
  const set = band.kind === 'measure' ? axisSet(band.targets, compare) : [];
  return {
    id: band.id,
    kind: band.kind,
    title,
    ...(set.length > 0 && { axis: axisOf(title, set.map(entryOf), lang) }),
    targets: band.targets.filter((claim) => !set.includes(claim)).map(entryOf),
    absences: band.absences.map(entryOf),
    tally: tally(pairs),
    groups: groupPairs(pairs),
  };
}

const countReasons = (pairs: readonly Pair[]): Board['reasons'] =>
  REASON_CODES.map((code) => ({ code, count: pairs.filter(({ reasons }) => reasons.includes(code)).length })).filter(
    ({ count }) => count > 0,
  );

/** Plans of which one's territory lies in the other's, from the pairs that say so. */
function nestedTerritories({ plans, places }: Atlas, pairs: readonly Pair[], lang: Lang): Board['nested'] {
  const found = pairs.filter(({ reasons }) => reasons.includes('nested-territory'));
  const territory = (plan: string) => byId(places, byId(plans, plan, 'plan').place, 'place');
  const named = found.map(({ a, b }) => {
    const [one, other] = [territory(a.plan), territory(b.plan)];
    const inside = withAncestors(places, [one.id]).some(({ id }) => id === other.id);
    const [inner, outer] = inside ? [one, other] : [other, one];
    return [inner.short[lang], outer.short[lang]] as const;
  });
  return [...new Map(named.map((names) => [names.join(), names])).values()];
}

/** The board: bands of targets, what may share an axis in each, and every pair that a reader may think of. */
export function select(atlas: Atlas, lang: Lang): Board {
  const compare = comparer(atlas);
  const claims = inOrderOfPlans(atlas, claimsOfBoard(atlas));
  const bands = bandsOf(atlas, claims);
  const shown = new Set(bands.flatMap(({ targets, absences }) => [...targets, ...absences]));
  const pairs = pairsOf(
    claims.filter((claim) => shown.has(claim)),
    compare,
  );
  const ofTargets = pairs.filter(({ a, b }) => !isAbsent(a) && !isAbsent(b));
  const byBand = pairsByBand(pairs, bands, atlas.vocabulary.units);
  const entryOf = entries(atlas, lang);
  const plansOf = ({ targets }: BandOfClaims): number => new Set(targets.map(({ plan }) => plan)).size;
  return {
    lang,
    atlas,
    entryOf,
    targets: bands.flatMap(({ targets }) => targets),
    bands: bands.map((band) => bandOf(band, byBand.get(band.id) ?? [], compare, { lang, entryOf })),
    pairs: ofTargets,
    reasons: countReasons(ofTargets),
    shared: bands.filter((band) => band.kind === 'measure' && plansOf(band) > 1).map(({ title }) => title[lang]),
    nested: nestedTerritories(atlas, ofTargets, lang),
  };
}
