import type { Atlas } from '../../domain/atlas';
import { CLAIM_KINDS, type Claim, type ClaimKind } from '../../domain/claim';
import type { Lang } from '../../domain/text';
import { KIND_WORDS } from '../../i18n/catalogue';
import { CompareLink } from '../compare/CompareLink';
import { ClaimTitle, quoteClass } from '../Evidence';
import { countByKind } from '../pageData';

const LAST: readonly ClaimKind[] = ['plan', 'absence'];
/** What a plan asks for comes first; facts about the plan and what it leaves out come last. */
export const READING_ORDER: readonly ClaimKind[] = [...CLAIM_KINDS.filter((kind) => !LAST.includes(kind)), ...LAST];

interface ClaimGroupsProps {
  readonly claims: readonly Claim[];
  readonly atlas: Atlas;
  readonly lang: Lang;
  /** What the ids of its headings begin with, where a page has two of these. */
  readonly idPrefix?: string;
  /** Level of its headings. */
  readonly level?: 2 | 3 | 4;
}

/** Claims in lists by kind, each with its number and its shortest phrase. */
export function ClaimGroups({ claims, atlas, lang, idPrefix = 'kind', level = 2 }: ClaimGroupsProps) {
  const Heading = `h${level}` as const;
  return (
    <div className="claim-groups">
      {countByKind(claims, READING_ORDER).map(({ kind, count }) => (
        <section key={kind} aria-labelledby={level === 2 ? `${idPrefix}-${kind}` : undefined}>
          <Heading id={`${idPrefix}-${kind}`} className="kind-head">
            {KIND_WORDS[kind][lang]} <span className="count">{count}</span>
          </Heading>
          <ul className="claim-list">
            {claims
              .filter((claim) => claim.kind === kind)
              .map((claim) => (
                <ClaimLine key={claim.id} claim={claim} atlas={atlas} lang={lang} />
              ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

/** A claim on one line: name, number, words and where they stand. */
export function ClaimLine({
  claim,
  atlas,
  lang,
}: {
  readonly claim: Claim;
  readonly atlas: Atlas;
  readonly lang: Lang;
}) {
  const [first] = claim.evidence;
  const source = first && atlas.sources.find((candidate) => candidate.id === first.source);
  return (
    <li data-claim={claim.id}>
      <ClaimTitle claim={claim} atlas={atlas} lang={lang} />
      {claim.kind === 'target' ? (
        <>
          {' '}
          <CompareLink id={claim.id} lang={lang} />
        </>
      ) : null}
      {first && source ? (
        <span className="line-words">
          <q lang={source.language === 'zh' ? 'zh-Hans' : 'en'} className={quoteClass(first.phrase, 'quiet')}>
            {first.phrase}
          </q>{' '}
          <span className="locator">{first.locator}</span>
        </span>
      ) : null}
    </li>
  );
}
