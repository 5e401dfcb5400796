import type { Atlas } from '../../domain/atlas';
import type { ActorRef, Claim } from '../../domain/claim';
import { byId } from '../../domain/slice';
import type { Lang } from '../../domain/text';
import { ACTOR_TYPE_WORDS, ROLE_WORDS, say } from '../../i18n/catalogue';
import { countWord, joinNames } from '../../i18n/join';
import { FilterData } from '../filter/FilterData';
import { PlanClaims } from './PlanClaims';
import { countedKinds } from './placeFacts';
import { TERM } from './termText';

/** Kinds of term that have a page. */
export type TermKind = 'actor' | 'product' | 'theme';

interface TermPageProps {
  readonly kind: TermKind;
  readonly id: string;
  readonly atlas: Atlas;
  readonly lang: Lang;
}

/** A body, a product or a theme, and every claim that names it. */
export function TermPage({ kind, id, atlas, lang }: TermPageProps) {
  const claims = claimsNaming(kind, id, atlas.claims);
  const { name, type, about } = termWords({ kind, id, atlas, lang });
  return (
    <article className="document term-page" data-term={`${kind}-${id}`}>
      <header className="view-head">
        <p className="kicker">
          <span>{type}</span>
        </p>
        <h1>{name}</h1>
        <p className="dek">{answer(claims, atlas, lang)}</p>
        {about ? <p className="lead">{about}</p> : null}
      </header>
      {kind === 'actor' ? (
        <ByRole id={id} claims={claims} atlas={atlas} lang={lang} />
      ) : (
        <PlanClaims claims={claims} atlas={atlas} lang={lang} />
      )}
      <FilterData atlas={{ ...atlas, claims }} lang={lang} wordsElsewhere />
    </article>
  );
}

/** Claims that name a term, in the order of the atlas. */
function claimsNaming(kind: TermKind, id: string, claims: readonly Claim[]): Claim[] {
  switch (kind) {
    case 'actor':
      return claims.filter((claim) => claim.actors?.some((ref) => ref.actor === id));
    case 'product':
      return claims.filter((claim) => claim.products?.includes(id));
    case 'theme':
      return claims.filter((claim) => claim.themes.includes(id));
  }
}

function termWords({ kind, id, atlas: { vocabulary }, lang }: TermPageProps): {
  readonly name: string;
  readonly type: string;
  readonly about?: string | undefined;
} {
  if (kind === 'actor') {
    const actor = byId(vocabulary.actors, id, kind);
    return { name: actor.label[lang], type: ACTOR_TYPE_WORDS[actor.type][lang], about: actor.note?.[lang] };
  }
  if (kind === 'theme') {
    const theme = byId(vocabulary.themes, id, kind);
    return { name: theme.label[lang], type: say(lang, 'themes'), about: theme.rule[lang] };
  }
  const product = byId(vocabulary.products, id, kind);
  const links = product.chain.map((link) => byId(vocabulary.chain, link, 'link').label[lang]);
  const about = links.length > 0 ? `${say(lang, 'chain')}${TERM.colon[lang]}${joinNames(links, lang)}` : undefined;
  return { name: product.label[lang], type: say(lang, 'products'), about };
}

type Role = ActorRef['role'];
const ROLES = Object.keys(ROLE_WORDS) as Role[];

const inRole = (claims: readonly Claim[], actor: string, role: Role): Claim[] =>
  claims.filter((claim) => claim.actors?.some((ref) => ref.actor === actor && ref.role === role));

/** How often it is named: by one plan, in what; by several, by each. */
function answer(claims: readonly Claim[], atlas: Atlas, lang: Lang): string {
  const plans = atlas.plans.filter((plan) => claims.some((claim) => claim.plan === plan.id));
  const [only] = plans;
  if (!only) return say(lang, 'nothingHere');
  if (plans.length === 1) {
    const counted = countedKinds(claims, only, atlas, lang);
    return lang === 'zh' ? `${only.short.zh}点到它：${counted}。` : `${only.short.en} names it in ${counted}.`;
  }
  const parts = plans.map((plan) => {
    const count = claims.filter((claim) => claim.plan === plan.id).length;
    return lang === 'zh' ? `${plan.short.zh} ${count}条` : `${plan.short.en} ${count}`;
  });
  const named = countWord(plans.length, lang);
  return lang === 'zh'
    ? `${named}份规划的${claims.length}条说法：${joinNames(parts, lang)}。`
    : `${claims.length} claims of ${named} plans: ${joinNames(parts, lang)}.`;
}

/** What a body answers for stands before what it only takes part in. */
function ByRole({ id, claims, atlas, lang }: Omit<TermPageProps, 'kind'> & { readonly claims: readonly Claim[] }) {
  return ROLES.map((role) => ({ role, own: inRole(claims, id, role) }))
    .filter(({ own }) => own.length > 0)
    .map(({ role, own }) => (
      <section key={role} className="by-role" aria-labelledby={`role-${role}`}>
        <h2 id={`role-${role}`} className="section-head">
          {ROLE_WORDS[role][lang]} <span className="count">{own.length}</span>
        </h2>
        <PlanClaims claims={own} atlas={atlas} lang={lang} level={3} idPrefix={role} />
      </section>
    ));
}
