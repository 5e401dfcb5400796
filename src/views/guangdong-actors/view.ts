import { topOf } from '../../charts/branches/tree';
import type { UnitsData } from '../../charts/units/types';
import type { Atlas } from '../../domain/atlas';
import type { Claim, ClaimKind } from '../../domain/claim';
import type { Interval } from '../../domain/quantity';
import type { Lang } from '../../domain/text';
import type { Unit } from '../../domain/vocabulary';
import { KIND_WORDS, say } from '../../i18n/catalogue';
import { countWord, joinNames } from '../../i18n/join';
import { spokenQuantity } from '../../i18n/quantity';
import { claimRow } from '../claimRow';
import { defineView } from '../types';
import { chartOf, type OwnThings, type SetOfThings } from './chart';

const PLAN = 'guangdong-2012';
const COUNTED: readonly ClaimKind[] = ['platform', 'enterprise', 'project'];
const NAMED: readonly ClaimKind[] = ['platform', 'enterprise', 'project', 'institution'];

export interface ActorsData {
  readonly sets: readonly SetOfThings[];
  /** Things of the association itself, by kind. */
  readonly own: readonly OwnThings[];
  readonly units: readonly Unit[];
  readonly chart: UnitsData;
}

const exactly = ({ quantity }: Claim): number | undefined =>
  quantity?.form === 'interval' && quantity.low === quantity.high ? quantity.low : undefined;

const ofPlan = (atlas: Atlas): Claim[] => atlas.claims.filter((claim) => claim.plan === PLAN);

/** Counts reported of the plan hang on none of the association's tasks. */
const isSet = (claim: Claim, all: readonly Claim[]): boolean =>
  COUNTED.includes(claim.kind) &&
  claim.status === 'stated' &&
  exactly(claim) !== undefined &&
  topOf(all, claim).kind !== 'task';

const isOwn = (claim: Claim, all: readonly Claim[]): boolean =>
  NAMED.includes(claim.kind) && claim.quantity === undefined && topOf(all, claim).kind === 'task';

/** What we counted of a set: the things that the speech names from it. */
const countOf = (set: Claim, all: readonly Claim[]): Claim | undefined =>
  all.find((claim) => claim.partOf === set.id && claim.status === 'counted');

function claimsOf(atlas: Atlas): Claim[] {
  const all = ofPlan(atlas);
  const sets = all.filter((claim) => isSet(claim, all));
  const counts = sets.flatMap((set) => countOf(set, all) ?? []);
  const own = all.filter((claim) => isOwn(claim, all));
  const named = new Set(counts.flatMap((claim) => claim.derivation?.inputs ?? []));
  const parents = new Set(own.map(({ partOf }) => partOf));
  const kept = [...sets, ...counts, ...own];
  const tasks = new Set([...own.map((claim) => topOf(all, claim).id), ...parents]);
  return all.filter((claim) => kept.includes(claim) || named.has(claim.id) || tasks.has(claim.id));
}

function setOf(claim: Claim, claims: readonly Claim[]): SetOfThings {
  const inputs = new Set(countOf(claim, claims)?.derivation?.inputs);
  return { claim, count: exactly(claim) ?? 0, named: claims.filter(({ id }) => inputs.has(id)) };
}

function select({ claims, vocabulary: { units } }: Atlas, lang: Lang): ActorsData {
  const sets = COUNTED.flatMap((kind) => claims.filter((claim) => claim.kind === kind && isSet(claim, claims))).map(
    (claim) => setOf(claim, claims),
  );
  const mine = claims.filter((claim) => isOwn(claim, claims));
  const own = NAMED.map((kind) => ({ kind, claims: mine.filter((claim) => claim.kind === kind) })).filter(
    (group) => group.claims.length > 0,
  );
  return { sets, own, units, chart: chartOf(sets, own, units, lang) };
}

/** "33 or 29 enterprises": two counts of one kind are alternatives, never a sum. */
function countsOf(sets: readonly SetOfThings[], kind: ClaimKind, units: readonly Unit[], lang: Lang): string {
  const spoken = sets
    .filter(({ claim }) => claim.kind === kind)
    .map(({ claim }) => spokenQuantity(claim.quantity as Interval, lang, units));
  const last = spoken.at(-1) ?? '';
  if (lang === 'zh') return `${spoken.join('或')}${KIND_WORDS[kind].zh.split('与').at(-1) ?? ''}`;
  return [...spoken.slice(0, -1).map((text) => text.split(' ')[0]), last].join(' or ');
}

function headline({ sets, units }: ActorsData, lang: Lang): string {
  const kinds = COUNTED.filter((kind) => sets.some(({ claim }) => claim.kind === kind));
  const counts = kinds.map((kind) => countsOf(sets, kind, units, lang));
  const named = countWord(
    sets.reduce((sum, set) => sum + set.named.length, 0),
    lang,
  );
  if (lang === 'zh') return `${joinNames(counts, lang)}，点出名字的只有${named}个`;
  return `${counts.slice(0, -1).join(', ')} and ${counts.at(-1) ?? ''}: only ${named} have names`;
}

/** The platforms, enterprises and projects of the Guangdong speech, one by one. */
export const view = defineView<ActorsData>({
  id: 'guangdong-actors',
  order: 21,
  plan: PLAN,
  title: { zh: '平台、企业与项目', en: 'Platforms, enterprises, projects' },
  needs: { plans: [PLAN], geometry: [] },
  claims: claimsOf,
  select,
  headline,
  dek: (_data, lang) =>
    lang === 'zh'
      ? '数目是讲话者转述的计划内容，我们没有见到计划原文；名字大多是协会自己的平台、机构和看好的项目。两者可能重叠，所以分开画，也不相加。'
      : 'The counts are what the speaker reports of the plan, which we have not seen. Most names are the association’s own platforms and bodies, and projects it thinks well of. The two may overlap, so they stand apart and are not added.',
  table: ({ sets, own, units }, lang) => ({
    caption: lang === 'zh' ? '平台、企业和项目' : 'Platforms, enterprises and projects',
    columns: [
      { key: 'name', label: say(lang, 'claim') },
      { key: 'kind', label: say(lang, 'kind') },
      { key: 'number', label: say(lang, 'quantity') },
      { key: 'whose', label: lang === 'zh' ? '出自' : 'Whose' },
      { key: 'phrase', label: say(lang, 'phrase') },
    ],
    rows: [
      ...sets.flatMap(({ claim, named }) => [claim, ...named].map((each) => tableRow(each, true, units, lang))),
      ...own.flatMap(({ claims }) => claims.map((claim) => tableRow(claim, false, units, lang))),
    ],
  }),
});

function tableRow(claim: Claim, ofThePlan: boolean, units: readonly Unit[], lang: Lang) {
  const whose = ofThePlan
    ? { zh: '计划（讲话转述）', en: 'the plan, as reported' }
    : { zh: '协会', en: 'the association' };
  return claimRow(claim, { lang, units }, { whose: { text: whose[lang] } });
}
