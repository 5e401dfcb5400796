import type { Atlas } from '../../domain/atlas';
import type { Source } from '../../domain/evidence';
import { byId } from '../../domain/slice';
import type { Lang } from '../../domain/text';
import { spokenQuantity } from '../../i18n/quantity';
import { findView } from '../../views/all';
import type { AnyViewDefinition } from '../../views/types';
import { viewAtlas } from '../pageData';

type SourceKind = Source['kind'];
const SOURCE_KINDS: readonly SourceKind[] = ['full-text', 'report', 'speech'];

/** What the atlas holds, counted. */
export interface AtlasFacts {
  readonly plans: number;
  /** First and last year that a plan states. */
  readonly from: string;
  readonly to: string;
  readonly claims: number;
  /** Claims that have a phrase of a document behind them. */
  readonly withWords: number;
  readonly phrases: number;
  readonly documents: number;
  /** Plans by the kind of the document that stands first. */
  readonly kinds: readonly { readonly kind: SourceKind; readonly plans: number }[];
}

/** Counts what the headline of the front page says. */
export function atlasFacts({ plans, claims, sources }: Atlas): AtlasFacts {
  const years = plans.flatMap(({ period }) => [period.from, period.to ?? period.from]).map((date) => date.slice(0, 4));
  const first = plans.map((plan) => byId(sources, plan.sources[0] ?? '', 'source').kind);
  return {
    plans: plans.length,
    from: years.reduce((a, b) => (a < b ? a : b), years[0] ?? ''),
    to: years.reduce((a, b) => (a > b ? a : b), ''),
    claims: claims.length,
    withWords: claims.filter(({ evidence }) => evidence.length > 0).length,
    phrases: claims.reduce((sum, { evidence }) => sum + evidence.length, 0),
    documents: sources.length,
    kinds: SOURCE_KINDS.map((kind) => ({ kind, plans: first.filter((other) => other === kind).length })).filter(
      (entry) => entry.plans > 0,
    ),
  };
}

/** A view's finding, computed from the part of the atlas that it stands on. */
export const findingOf = (view: AnyViewDefinition, atlas: Atlas, lang: Lang): string =>
  view.headline(view.select(viewAtlas(view, atlas), lang), lang);

/** The largest sum of money that a plan sets itself as a target, as people say it; undefined where there is none. */
export function largestSum({ claims, vocabulary }: Atlas, plan: string | undefined, lang: Lang): string | undefined {
  const money = new Set(vocabulary.units.filter(({ dimension }) => dimension === 'money').map(({ id }) => id));
  const sums = claims.flatMap(({ kind, plan: own, quantity }) =>
    kind === 'target' &&
    own === plan &&
    quantity?.form === 'interval' &&
    quantity.low !== undefined &&
    money.has(quantity.unit)
      ? [{ ...quantity, high: quantity.low, lowInclusive: true, highInclusive: true }]
      : [],
  );
  const [largest] = sums.sort((a, b) => b.high - a.high);
  return largest && spokenQuantity(largest, lang, vocabulary.units);
}

/** A question that a reader may come with, and the view that answers it. */
export interface Question {
  readonly text: string;
  readonly view: AnyViewDefinition;
}

type Ask = (atlas: Atlas, view: AnyViewDefinition, lang: Lang) => string | undefined;
const ask =
  (zh: string, en: string): Ask =>
  (_atlas, _view, lang) =>
    lang === 'zh' ? zh : en;

const askForSum: Ask = (atlas, view, lang) => {
  const sum = largestSum(atlas, view.plan, lang);
  if (sum === undefined) return undefined;
  return lang === 'zh' ? `要到${sum}，得怎么走？` : `What would ${sum} need?`;
};

/** Each question with the views that can answer it, the best first. */
const QUESTIONS: readonly (readonly { readonly id: string; readonly ask: Ask }[])[] = [
  ['shandong-bases', 'shandong-clusters', 'guangdong-map'].map((id) => ({
    id,
    ask: ask('哪些地方要变成什么？', 'Which places are to become what?'),
  })),
  ['shenzhen-tasks', 'guangdong-tasks'].map((id) => ({
    id,
    ask: ask('每项任务由谁负责？', 'Who answers for each task?'),
  })),
  ['shenzhen-money'].map((id) => ({ id, ask: ask('给谁多少钱？', 'How much money, and for whom?') })),
  [
    { id: 'shanghai-path', ask: askForSum },
    { id: 'shanghai-targets', ask: ask('产业要做到多大？', 'How large is the industry to become?') },
  ],
];

/** The questions that a view of this site answers. */
export const questionsOf = (atlas: Atlas, lang: Lang): Question[] =>
  QUESTIONS.flatMap((ways) => {
    const found = ways.flatMap(({ id, ask: say }) => {
      const view = findView(id);
      const text = view && say(atlas, view, lang);
      return view && text !== undefined ? [{ text, view }] : [];
    });
    return found.slice(0, 1);
  });
