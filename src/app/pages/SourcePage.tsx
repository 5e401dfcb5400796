import type { Atlas } from '../../domain/atlas';
import type { Claim } from '../../domain/claim';
import type { Source } from '../../domain/evidence';
import { compareLocators } from '../../domain/locator';
import { pathOf } from '../../domain/permalink';
import { byId } from '../../domain/slice';
import type { Lang } from '../../domain/text';
import { SOURCE_KIND_WORDS, say } from '../../i18n/catalogue';
import { Link } from '../../ui/Link';
import { FilterData } from '../filter/FilterData';
import { ClaimLine } from './ClaimGroups';

interface SourcePageProps {
  readonly source: Source;
  readonly atlas: Atlas;
  readonly lang: Lang;
}

/** The outline of a document with the claims that rest on each part; the document itself is not copied. */
export function SourcePage({ source, atlas, lang }: SourcePageProps) {
  const plan = byId(atlas.plans, source.plan, 'plan');
  const claims = atlas.claims.filter((claim) => claim.evidence.some((evidence) => evidence.source === source.id));
  return (
    <article className="document source-page" data-dye={plan.dye} data-source={source.id}>
      <header className="view-head">
        <p className="kicker">
          <Link to={pathOf({ page: 'plan', lang, id: plan.id })}>{plan.title[lang]}</Link>
          <span>{SOURCE_KIND_WORDS[source.kind][lang]}</span>
        </p>
        <h1>{source.title[lang]}</h1>
        <p className="dek">
          {source.publisher[lang]} {source.date ?? ''}{' '}
          {source.machineTranslated ? `· ${say(lang, 'machineTranslated')}` : ''}
        </p>
        {source.dateNote ? <p>{source.dateNote[lang]}</p> : null}
        {source.note ? <p>{source.note[lang]}</p> : null}
        <p className="lead">{say(lang, 'noText')}</p>
      </header>
      <h2 className="section-head">{say(lang, 'documentOutline')}</h2>
      <ol className="outline">
        {outlineOf(source, claims).map(({ locator, label, resting }) => (
          <li key={locator}>
            <h3>
              <span className="locator">{locator}</span> {label?.[lang]}
            </h3>
            <ul className="claim-list">
              {resting.map((claim) => (
                <ClaimLine key={claim.id} claim={claim} atlas={atlas} lang={lang} />
              ))}
            </ul>
          </li>
        ))}
      </ol>
      <FilterData atlas={{ ...atlas, claims }} lang={lang} wordsElsewhere />
    </article>
  );
}

/** Every part of a document that is outlined or that a claim rests on, in the document's order. */
function outlineOf(source: Source, claims: readonly Claim[]) {
  const restingAt = (locator: string) =>
    claims.filter((claim) =>
      claim.evidence.some((evidence) => evidence.source === source.id && evidence.locator === locator),
    );
  const cited = claims.flatMap((claim) => claim.evidence).filter((evidence) => evidence.source === source.id);
  const locators = new Set([
    ...source.outline.map((part) => part.locator),
    ...cited.map((evidence) => evidence.locator),
  ]);
  return [...locators].sort(compareLocators).map((locator) => ({
    locator,
    label: source.outline.find((part) => part.locator === locator)?.label,
    resting: restingAt(locator),
  }));
}
