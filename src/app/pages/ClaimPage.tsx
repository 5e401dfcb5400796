import type { Atlas } from '../../domain/atlas';
import type { Claim } from '../../domain/claim';
import { pathOf } from '../../domain/permalink';
import { byId } from '../../domain/slice';
import type { Lang } from '../../domain/text';
import { CAVEAT_WORDS, KIND_WORDS, STATUS_WORDS, say } from '../../i18n/catalogue';
import { spokenQuantity } from '../../i18n/quantity';
import { Link } from '../../ui/Link';
import { CompareLink } from '../compare/CompareLink';
import { Phrase } from '../Evidence';
import { relatedClaims } from '../pageData';
import { Quotable } from '../Quotable';
import { claimFacts } from './claimFacts';

interface ClaimPageProps {
  readonly claim: Claim;
  readonly atlas: Atlas;
  readonly lang: Lang;
  /** Absolute address of the site with a slash at its end. */
  readonly siteUrl: string;
}

/** One claim, whole: its words, its standing, its citation. */
export function ClaimPage({ claim, atlas, lang, siteUrl }: ClaimPageProps) {
  const plan = byId(atlas.plans, claim.plan, 'plan');
  return (
    <article className="document claim-page" data-dye={plan.dye} data-claim-page={claim.id}>
      <header className="view-head">
        <p className="kicker">
          <Link to={pathOf({ page: 'plan', lang, id: plan.id })}>{plan.title[lang]}</Link>
          <span>{KIND_WORDS[claim.kind][lang]}</span>
        </p>
        <h1>{claim.label[lang]}</h1>
        {claim.quantity ? (
          <p className="big-number">{spokenQuantity(claim.quantity, lang, atlas.vocabulary.units)}</p>
        ) : null}
        {claim.summary ? <p className="dek">{claim.summary[lang]}</p> : null}
        <p className="standing">
          <span className={`standing-mark standing-${claim.status}`}>{STATUS_WORDS[claim.status][lang]}</span>{' '}
          <CompareLink id={claim.id} lang={lang} />
        </p>
      </header>
      <div className="claim-columns">
        <div>
          <Words claim={claim} atlas={atlas} lang={lang} siteUrl={siteUrl} />
          <Caveats claim={claim} atlas={atlas} lang={lang} />
        </div>
        <Facts claim={claim} atlas={atlas} lang={lang} />
      </div>
      <Related claim={claim} atlas={atlas} lang={lang} />
    </article>
  );
}

function Words({ claim, atlas, lang, siteUrl }: ClaimPageProps) {
  return (
    <section aria-labelledby="words">
      <h2 id="words">{say(lang, 'evidence')}</h2>
      <Quotable claim={claim} atlas={atlas} lang={lang} siteUrl={siteUrl} idPrefix="cite" />
      <Derived claim={claim} lang={lang} />
    </section>
  );
}

function Derived({ claim, lang }: { readonly claim: Claim; readonly lang: Lang }) {
  if (!claim.derivation) return null;
  return (
    <div className="derivation">
      <h3>{say(lang, 'derivation')}</h3>
      <p>
        <code>{claim.derivation.formula}</code>
      </p>
      <ul>
        {claim.derivation.assumptions.map((assumption) => (
          <li key={assumption.en}>{assumption[lang]}</li>
        ))}
      </ul>
    </div>
  );
}

interface PartProps {
  readonly claim: Claim;
  readonly atlas: Atlas;
  readonly lang: Lang;
}

function Caveats({ claim, atlas, lang }: PartProps) {
  if (claim.caveats.length === 0) return null;
  return (
    <section aria-labelledby="caveats" className="caveats">
      <h2 id="caveats">{say(lang, 'caveats')}</h2>
      {claim.caveats.map((caveat) => (
        <div key={caveat.text.en} className="caveat">
          <p>
            <b>{CAVEAT_WORDS[caveat.type][lang]}</b> {caveat.text[lang]}
          </p>
          {(caveat.evidence ?? []).map((evidence) => (
            <Phrase
              key={evidence.locator + evidence.phrase}
              evidence={evidence}
              source={byId(atlas.sources, evidence.source, 'source')}
              lang={lang}
            />
          ))}
        </div>
      ))}
    </section>
  );
}

function Facts({ claim, atlas, lang }: PartProps) {
  return (
    <dl className="facts">
      {claimFacts(claim, atlas, lang).map((fact) => (
        <div key={fact.name}>
          <dt>{fact.name}</dt>
          {fact.values.map((value) => (
            <dd key={value.text + (value.note ?? '')}>
              {value.to ? <Link to={value.to}>{value.text}</Link> : value.text}
              {value.note ? <small> {value.note}</small> : null}
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}

function Related({ claim, atlas, lang }: PartProps) {
  const related = relatedClaims(atlas, claim.id).slice(1);
  if (related.length === 0) return null;
  return (
    <section aria-labelledby="related" className="related">
      <h2 id="related">{say(lang, 'seeAlso')}</h2>
      <ul className="claim-list">
        {related.map((other) => (
          <li key={other.id}>
            <small>{KIND_WORDS[other.kind][lang]}</small>{' '}
            <Link to={pathOf({ page: 'claim', lang, id: other.id })}>{other.label[lang]}</Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
