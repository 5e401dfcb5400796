import type { Atlas } from '../domain/atlas';
import type { Permalink } from '../domain/permalink';
import type { Plan } from '../domain/plan';
import type { Lang } from '../domain/text';
import { say } from '../i18n/catalogue';
import { cardPath } from './export/paths';
import { homeHeadline } from './home/sentences';

/** What the card of a page is composed of. */
export interface CardFacts {
  /** Below the site's root. */
  readonly path: string;
  readonly lang: Lang;
  readonly kicker: string;
  readonly finding: string;
  readonly source: string;
  readonly site: string;
  /** Names of tokens: the plan's, or those of all plans that the view is over. */
  readonly dyes: readonly string[];
  /** The picture as HTML. */
  readonly picture: string;
}

const FRONT = 'front';
const between = (lang: Lang): string => (lang === 'zh' ? '\uff1b' : '; ');

const plansIn = (plans: readonly Plan[], lang: Lang): string =>
  plans.map(({ short }) => short[lang]).join(lang === 'zh' ? '\u3001' : ', ');

/** The card of a view: its finding, and below it the plan's documents or, of several plans, which they are. */
export const viewCard = (
  view: { readonly id: string; readonly plan: Plan | undefined; readonly title: string },
  { lang, finding, sources, plans, picture }: ViewFacts,
): CardFacts => ({
  path: cardPath(lang, view.id),
  lang,
  kicker: [...(view.plan ? [view.plan.title[lang]] : []), view.title].join(' / '),
  finding,
  source: plans.length > 1 ? plansIn(plans, lang) : sources.join(between(lang)),
  site: say(lang, 'siteName'),
  dyes: plans.map(({ dye }) => dye),
  picture,
});

interface ViewFacts {
  readonly lang: Lang;
  readonly finding: string;
  readonly sources: readonly string[];
  readonly plans: readonly Plan[];
  readonly picture: string;
}

/** The card of a plan, and of its documents and claims: its title, who issued it, and what is drawn of it first. */
export const planCard = (plan: Plan, { sources }: Atlas, lang: Lang, picture: string): CardFacts => ({
  path: cardPath(lang, plan.id),
  lang,
  kicker: plan.issuer[lang],
  finding: plan.title[lang],
  source: sources
    .filter(({ id }) => plan.sources.includes(id))
    .map(({ title }) => title[lang])
    .join(between(lang)),
  site: say(lang, 'siteName'),
  dyes: [plan.dye],
  picture,
});

/** The card of the front page, and of all pages that are of no one plan. */
export const frontCard = (atlas: Atlas, lang: Lang, picture: string): CardFacts => ({
  path: cardPath(lang, FRONT),
  lang,
  kicker: say(lang, 'siteLine'),
  finding: homeHeadline(atlas, lang),
  source: plansIn(atlas.plans, lang),
  site: say(lang, 'siteName'),
  dyes: atlas.plans.map(({ dye }) => dye),
  picture,
});

/** The plan that a page is about. */
function planOf(link: Permalink, { plans, claims }: Atlas): Plan | undefined {
  if (link.page === 'plan') return plans.find(({ id }) => id === link.id);
  if (link.page === 'source') return plans.find(({ sources }) => sources.includes(link.id));
  if (link.page !== 'claim') return undefined;
  const claim = claims.find(({ id }) => id === link.id);
  return plans.find(({ id }) => id === claim?.plan);
}

/** Which card stands for a page that is read, and what it says. */
export function cardOfDocument(link: Permalink, atlas: Atlas): { readonly card: string; readonly cardSays: string } {
  const { lang } = link;
  const plan = planOf(link, atlas);
  return plan
    ? { card: cardPath(lang, plan.id), cardSays: plan.title[lang] }
    : { card: cardPath(lang, FRONT), cardSays: homeHeadline(atlas, lang) };
}
