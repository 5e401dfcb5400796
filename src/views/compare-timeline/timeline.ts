import type { TimelineKeyItem, TimelineLook } from '../../charts/timeline/glyphs';
import type {
  Milestone,
  Period,
  Release,
  TimelineData,
  TimelineRow,
  Validity,
  WorkedEnd,
} from '../../charts/timeline/types';
import type { Atlas } from '../../domain/atlas';
import { type Claim, claimsOfKind, type PlanClaim } from '../../domain/claim';
import { spanOf } from '../../domain/date';
import { pathOf } from '../../domain/permalink';
import type { Plan } from '../../domain/plan';
import { byId } from '../../domain/slice';
import type { Lang } from '../../domain/text';
import { spokenDate } from '../../i18n/period';
import { TIMELINE_WORDS as WORDS } from './words';

/** One plan's facts about its time. */
interface Facts {
  readonly plan: Plan;
  readonly facts: readonly PlanClaim[];
  readonly targets: readonly Claim[];
  readonly name: string;
  readonly atlas: Atlas;
  readonly lang: Lang;
}

const markOf = (claim: Claim, { name, lang }: Facts) => ({
  claims: [claim.id],
  to: pathOf({ page: 'claim', lang, id: claim.id }),
  label: WORDS.ofPlan[lang](name, claim.label[lang]),
});

const factsOf = ({ facts }: Facts, fact: PlanClaim['fact']): PlanClaim[] =>
  facts.filter((claim) => claim.fact === fact);

/** What the documents say of the period; where they say nothing, the plan's own entry. */
function periodOf(of: Facts): Period {
  const { plan, lang, name } = of;
  const claim = factsOf(of, 'period').find(({ status }) => status !== 'derived');
  const from = spanOf(claim?.from ?? plan.period.from).from;
  const to = claim ? claim.to : plan.period.to;
  return {
    ...(claim
      ? markOf(claim, of)
      : {
          claims: [],
          to: pathOf({ page: 'plan', lang, id: plan.id }),
          label: WORDS.ofPlan[lang](name, yearsOf(plan, lang)),
        }),
    from,
    ...(to !== undefined && { end: spanOf(to).to }),
    ours: claim?.status === 'inferred',
  };
}

/** The end that we worked out where no document states one. */
function workedEndOf(of: Facts, period: Period): WorkedEnd | undefined {
  if (period.end !== undefined) return undefined;
  const claim = factsOf(of, 'period').find(({ status, to }) => status === 'derived' && to !== undefined);
  if (!claim?.to) return undefined;
  return { ...markOf(claim, of), end: spanOf(claim.to).to, text: WORDS.workedEnd[of.lang](claim.to) };
}

/** When it was issued: on or before a page's date, or in a year that nobody states. */
function releaseOf(of: Facts): Release | undefined {
  const { atlas, lang } = of;
  const releases = factsOf(of, 'release');
  const claim = releases.find(({ from }) => from !== undefined) ?? releases[0];
  if (!claim) return undefined;
  const [first] = claim.evidence;
  const date = claim.from ?? (first && byId(atlas.sources, first.source, 'source').date);
  const label = claim.label[lang];
  if (date === undefined) return { ...markOf(claim, of), lines: [label, WORDS.noYear[lang]], known: 'unknown' };
  const spoken = spokenDate(date, lang);
  const lines =
    claim.from === undefined ? ([label, WORDS.pageDate[lang](spoken)] as const) : ([spoken, label] as const);
  return { ...markOf(claim, of), lines, known: 'by', at: spanOf(date) };
}

/** How long it is in force, counted at the latest from the page's date. */
function validityOf(of: Facts, release: Release | undefined): Validity | undefined {
  const claim = factsOf(of, 'validity').find(({ quantity }) => quantity?.form === 'interval');
  if (claim?.quantity?.form !== 'interval' || claim.quantity.low === undefined) return undefined;
  return {
    ...markOf(claim, of),
    years: claim.quantity.low,
    ...(release?.at && { latest: release.at.from }),
    text: WORDS.validity[of.lang](claim.label[of.lang]),
  };
}

/** Years by which targets are to be reached, with how many there are for each. */
function milestonesOf(of: Facts): Milestone[] {
  const { plan, lang, name } = of;
  const dated = of.targets.flatMap((claim) => {
    const { quantity } = claim;
    return quantity && quantity.form !== 'absent' && quantity.by ? [{ claim, year: quantity.by }] : [];
  });
  return [...new Set(dated.map(({ year }) => year))].sort().map((year) => {
    const claims = dated.filter((entry) => entry.year === year).map(({ claim }) => claim.id);
    const text = WORDS.milestone[lang](year, claims.length);
    const only = claims.length === 1 ? claims[0] : undefined;
    return {
      claims,
      to: only
        ? pathOf({ page: 'claim', lang, id: only })
        : `${pathOf({ page: 'plan', lang, id: plan.id })}#kind-target`,
      label: WORDS.ofPlan[lang](name, text),
      year: Number(year),
      text,
      short: String(claims.length),
    };
  });
}

/** "2021–2023", or that no end is stated. */
export const yearsOf = ({ period: { from, to } }: Plan, lang: Lang): string =>
  to === undefined ? WORDS.openEnd[lang](from) : `${from}${lang === 'zh' ? '—' : '–'}${to}`;

function rowOf(plan: Plan, atlas: Atlas, lang: Lang): TimelineRow {
  const own = atlas.claims.filter((claim) => claim.plan === plan.id);
  const name = byId(atlas.places, plan.place, 'place').short[lang];
  const facts = claimsOfKind(own, 'plan');
  const of: Facts = { plan, facts, targets: claimsOfKind(own, 'target'), name, atlas, lang };
  const period = periodOf(of);
  const worked = workedEndOf(of, period);
  const release = releaseOf(of);
  const validity = validityOf(of, release);
  const years = yearsOf(plan, lang);
  return {
    id: plan.id,
    place: plan.place,
    dye: plan.dye,
    name,
    years,
    claims: period.claims,
    to: pathOf({ page: 'plan', lang, id: plan.id }),
    label: `${plan.title[lang]} ${years}`,
    period,
    ...(worked && { worked }),
    ...(release && { release }),
    ...(validity && { validity }),
    milestones: milestonesOf(of),
  };
}

/** The periods of all plans, the earliest first. */
export function timelineData(atlas: Atlas, lang: Lang): TimelineData {
  const plans = [...atlas.plans].sort((a, b) => a.period.from.localeCompare(b.period.from));
  const rows = plans.map((plan) => rowOf(plan, atlas, lang));
  return {
    title: WORDS.title[lang],
    description: WORDS.description[lang],
    rows,
    words: { plan: WORDS.plan[lang], issued: WORDS.issued[lang], leftOut: WORDS.leftOut[lang] },
  };
}

const LOOKS: Record<TimelineLook, (row: TimelineRow) => boolean> = {
  period: ({ period }) => !period.ours,
  milestone: ({ milestones }) => milestones.length > 0,
  by: ({ release }) => release?.known === 'by',
  unknown: ({ release }) => release?.known === 'unknown',
  validity: ({ validity }) => validity?.latest !== undefined,
  ours: ({ period }) => period.ours,
  worked: ({ worked }) => worked !== undefined,
  open: ({ period }) => period.end === undefined,
};

/** The looks that occur, in words. */
export const timelineKey = ({ rows }: TimelineData, lang: Lang): TimelineKeyItem[] =>
  (Object.keys(LOOKS) as TimelineLook[])
    .filter((look) => rows.some(LOOKS[look]))
    .map((look) => ({ look, text: WORDS.key[look][lang] }));

/** Calendar years in which the most plans run at once, by what their documents state, and how many do. */
export function busiestYears(atlas: Atlas): { readonly years: readonly number[]; readonly plans: number } {
  const stated = atlas.plans.flatMap(({ period }) =>
    period.to === undefined ? [] : [{ from: spanOf(period.from).from, to: spanOf(period.to).to }],
  );
  const first = Math.floor(Math.min(...stated.map(({ from }) => from)));
  const last = Math.ceil(Math.max(...stated.map(({ to }) => to)));
  const counts = Array.from({ length: Math.max(0, last - first) }, (_, index) => {
    const year = first + index;
    return { year, count: stated.filter(({ from, to }) => from <= year && year < to).length };
  });
  const plans = Math.max(0, ...counts.map(({ count }) => count));
  return { years: counts.filter(({ count }) => count === plans).map(({ year }) => year), plans };
}
