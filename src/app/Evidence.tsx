import { memo, type ReactNode } from 'react';
import type { Atlas } from '../domain/atlas';
import { type Claim, isQuoted } from '../domain/claim';
import type { Evidence, Source } from '../domain/evidence';
import { pathOf } from '../domain/permalink';
import { byId } from '../domain/slice';
import type { Lang } from '../domain/text';
import { CAVEAT_WORDS, CAVEATS_COUNTED, CLAIMS_ELSEWHERE, STATUS_WORDS, say } from '../i18n/catalogue';
import { spokenQuantity } from '../i18n/quantity';
import { Link } from '../ui/Link';
import { vouchFor } from '../ui/trustedTypes';
import { cardHtml } from './cardHtml';
import { CompareLink } from './compare/CompareLink';

interface PhraseProps {
  readonly evidence: Evidence;
  readonly source: Source;
  readonly lang: Lang;
  /** The words before are of the same document, which need not be named again. */
  readonly goesOn?: boolean;
}

/** Words of a document, in its own language, with where they stand and how we read them. */
export function Phrase({ evidence, source, lang, goesOn = false }: PhraseProps) {
  const { phrase, locator } = evidence;
  const reading = evidence.reading?.[lang];
  return (
    <figure className="phrase">
      <blockquote lang={source.language === 'zh' ? 'zh-Hans' : 'en'} className={quoteClass(phrase)}>
        {phrase}
      </blockquote>
      {reading && reading !== phrase ? (
        <p className="reading">
          <span className="reading-label">{say(lang, 'reading')}</span> {reading}
        </p>
      ) : null}
      <figcaption>
        {goesOn ? null : (
          <>
            <Link to={pathOf({ page: 'source', lang, id: source.id })}>{source.title[lang]}</Link>{' '}
          </>
        )}
        <span className="locator">{locator}</span>
      </figcaption>
    </figure>
  );
}

/** The class of words that have their own quotation marks, beside another. */
export const quoteClass = (phrase: string, also?: string): string | undefined =>
  [also, isQuoted(phrase) && 'own-quotes'].filter(Boolean).join(' ') || undefined;

interface ClaimWordsProps {
  readonly claim: Claim;
  readonly atlas: Atlas;
  readonly lang: Lang;
}

interface QuotableWordsProps extends ClaimWordsProps {
  /** A person who reads them here can take them away. */
  readonly quotable: boolean;
}

/** The name of a claim with its number. */
export function ClaimTitle({ claim, atlas, lang }: ClaimWordsProps) {
  return (
    <>
      <Link to={pathOf({ page: 'claim', lang, id: claim.id })}>{claim.label[lang]}</Link>
      {claim.quantity ? (
        <span className="claim-quantity">{spokenQuantity(claim.quantity, lang, atlas.vocabulary.units)}</span>
      ) : null}
    </>
  );
}

/** One claim with its words, as it stands below a picture and in the card that a mark opens. */
export function ClaimWords({ claim, atlas, lang, quotable }: QuotableWordsProps) {
  return (
    <article className="claim-words" id={`ev-${claim.id}`}>
      <h3>
        <ClaimTitle claim={claim} atlas={atlas} lang={lang} />
      </h3>
      {claim.evidence.map((evidence, index) => (
        <Phrase
          key={evidence.locator + evidence.phrase}
          evidence={evidence}
          source={byId(atlas.sources, evidence.source, 'source')}
          lang={lang}
          goesOn={claim.evidence[index - 1]?.source === evidence.source}
        />
      ))}
      <p className="standing">
        <Standing claim={claim} lang={lang} /> <CompareLink id={claim.id} lang={lang} />{' '}
        {quotable ? <QuoteButton lang={lang} /> : null}
        {claim.caveats.map((caveat) => (
          <span key={caveat.text.en} className="caveat-line">
            <b>{CAVEAT_WORDS[caveat.type][lang]}</b> {caveat.text[lang]}
          </span>
        ))}
      </p>
    </article>
  );
}

/** Copies the words with their citation, which stands on the claim's page; app/quote is fetched when it is pressed. */
const QuoteButton = ({ lang }: { readonly lang: Lang }) => (
  <button type="button" className="quote-button needs-script" data-quote="">
    {say(lang, 'copyQuotation')}
  </button>
);

/** Whether a claim is stated, counted, worked out or inferred. */
export const Standing = ({ claim, lang }: { readonly claim: Claim; readonly lang: Lang }) => (
  <span className={`standing-mark standing-${claim.status}`}>{STATUS_WORDS[claim.status][lang]}</span>
);

/** The same for somebody else's page, where every byte is theirs: the words and where they stand; the rest is a link away. */
export function BriefWords({ claim, atlas, lang }: ClaimWordsProps) {
  return (
    <article className="claim-words" id={`ev-${claim.id}`}>
      <h3>
        <ClaimTitle claim={claim} atlas={atlas} lang={lang} />
      </h3>
      {claim.evidence.map((evidence) => (
        <blockquote key={evidence.locator + evidence.phrase} className="phrase" lang={languageTag(atlas, evidence)}>
          {evidence.phrase} <span className="locator">{evidence.locator}</span>
        </blockquote>
      ))}
      <p className="standing">
        <Standing claim={claim} lang={lang} />
        {claim.caveats.length > 0 ? (
          <span className="caveat-line">{CAVEATS_COUNTED[lang](claim.caveats.length)}</span>
        ) : null}
      </p>
    </article>
  );
}

const languageTag = (atlas: Atlas, evidence: Evidence): string =>
  byId(atlas.sources, evidence.source, 'source').language === 'zh' ? 'zh-Hans' : 'en';

interface EvidenceListProps {
  readonly claims: readonly Claim[];
  readonly atlas: Atlas;
  readonly lang: Lang;
  /** What is to be said of the list before it begins. */
  readonly children?: ReactNode;
}

/** The words under a picture: every claim it stands on. */
export function EvidenceList({ claims, atlas, lang, children }: EvidenceListProps) {
  return (
    <section
      className="words"
      aria-labelledby="words"
      data-copied={say(lang, 'copied')}
      data-refused={say(lang, 'copyByHand')}
    >
      <h2 id="words">{say(lang, 'evidence')}</h2>
      <p className="lead">{say(lang, 'evidenceLead')}</p>
      {children}
      <WordsGrid claims={claims} atlas={atlas} lang={lang} />
    </section>
  );
}

/** There are many, and a choice among the marks changes none. */
const WordsGrid = memo(function WordsGrid({ claims, atlas, lang }: Omit<EvidenceListProps, 'children'>) {
  return (
    <div className="words-grid">
      {claims.map((claim) => (
        <ClaimWords key={claim.id} claim={claim} atlas={atlas} lang={lang} quotable />
      ))}
    </div>
  );
});

/** Said in place of the words where there are too many for one page. */
export function WordsElsewhere({ count, lang }: { readonly count: number; readonly lang: Lang }) {
  return (
    <section className="words" aria-labelledby="words">
      <h2 id="words">{say(lang, 'evidence')}</h2>
      <p className="lead">{CLAIMS_ELSEWHERE[lang](count)}</p>
    </section>
  );
}

/** The empty card that a mark fills; a template, so that it needs no script to be harmless. */
export function CardTemplate({ lang }: { readonly lang: Lang }) {
  const html = cardHtml(lang);
  // biome-ignore lint/security/noDangerouslySetInnerHtml: catalogue words only, nothing from the data; React cannot render children into a template's content
  return <template data-card="" dangerouslySetInnerHTML={{ __html: vouchFor(html) }} />;
}
