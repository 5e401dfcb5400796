import type { Atlas } from '../domain/atlas';
import { bySource, quotation } from '../domain/citation';
import type { Claim } from '../domain/claim';
import { pathOf } from '../domain/permalink';
import { byId } from '../domain/slice';
import type { Lang } from '../domain/text';
import { say } from '../i18n/catalogue';
import { Phrase } from './Evidence';

interface QuotableProps {
  readonly claim: Claim;
  readonly atlas: Atlas;
  readonly lang: Lang;
  /** Absolute address of the site with a slash at its end. */
  readonly siteUrl: string;
  /** What the ids of its fields begin with; a page with several of these needs several. */
  readonly idPrefix?: string;
}

/** The words of a claim, those of one document together, each with a quotation ready to copy. */
export function Quotable({ claim, atlas, lang, siteUrl, idPrefix = `cite-${claim.id}` }: QuotableProps) {
  const path = pathOf({ page: 'claim', lang, id: claim.id });
  return bySource(claim.evidence).map((group, index) => {
    const source = byId(atlas.sources, group.source, 'source');
    return (
      <div key={group.source} className="quotable">
        {group.evidence.map((evidence, at) => (
          <Phrase
            key={evidence.locator + evidence.phrase}
            evidence={evidence}
            source={source}
            lang={lang}
            goesOn={at > 0}
          />
        ))}
        <Citation
          id={`${idPrefix}-${index}`}
          text={quotation({ evidence: group.evidence, source, url: siteUrl + path.slice(1) }, lang)}
          path={path}
          lang={lang}
        />
      </div>
    );
  });
}

interface CitationProps {
  readonly id: string;
  readonly text: string;
  /** Where the page stands; the script makes an absolute address of it where the build knew none. */
  readonly path: string;
  readonly lang: Lang;
}

/** A quotation with its source, ready to copy. */
function Citation({ id, text, path, lang }: CitationProps) {
  return (
    <div className="cite">
      <textarea id={id} readOnly rows={3} defaultValue={text} data-path={path} aria-label={say(lang, 'citation')} />
      <button type="button" data-copy={id} data-copied={say(lang, 'copied')} data-refused={say(lang, 'copyByHand')}>
        {say(lang, 'copyQuotation')}
      </button>
    </div>
  );
}
