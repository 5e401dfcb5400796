import { pathOf } from '../domain/permalink';
import type { Lang } from '../domain/text';
import { OTHER_PLANS } from '../i18n/atOnce';
import { say } from '../i18n/catalogue';
import { Link, LinkContext } from '../ui/Link';
import type { AnyViewDefinition } from '../views/types';
import { BriefWords, CardTemplate } from './Evidence';
import { FilterData } from './filter/FilterData';
import type { PageData } from './pageData';
import { SourceLine } from './SourceLine';

interface EmbedPageProps {
  readonly view: AnyViewDefinition;
  readonly page: PageData;
  readonly lang: Lang;
  /** The picture as drawn for this page. */
  readonly picture: string;
  /** Path of the embed page below the site's root. */
  readonly from: string;
  /** It will stay as it is, and says so. */
  readonly frozen?: boolean;
}

const KEPT: Record<Lang, string> = {
  zh: '（此处是保存下来的一版，内容不再变动；点开看现在的版本）',
  en: ' (this is a version kept as it was; the link leads to the present one)',
};

/** A view for somebody else's page: the finding, the picture, its source, its words one tap away. */
export function EmbedPage({ view, page, lang, picture, from, frozen }: EmbedPageProps) {
  const data = view.select(page.atlas, lang);
  const plan = page.plans.find((candidate) => candidate.id === view.plan);
  return (
    <LinkContext value={{ from }}>
      <main>
        <article className="view embed" data-view={view.id} data-dye={plan?.dye}>
          <h1>{view.headline(data, lang)}</h1>
          {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own picture, drawn a moment ago */}
          <div className="picture" dangerouslySetInnerHTML={{ __html: picture }} />
          <SourceLine page={page} lang={lang} />
          <p className="embed-more">
            <Link to={pathOf({ page: 'view', lang, id: view.id })}>
              {[say(lang, 'siteName'), view.title[lang]].join(lang === 'zh' ? '：' : ': ')}
            </Link>
            {page.some ? (
              <span hidden={true} data-other-plans="">
                {OTHER_PLANS[lang]}
              </span>
            ) : null}
            {frozen ? <span>{KEPT[lang]}</span> : null}
          </p>
          {view.wordsElsewhere ? null : (
            <details className="embed-words">
              <summary>{say(lang, 'evidence')}</summary>
              {page.atlas.claims.map((claim) => (
                <BriefWords key={claim.id} claim={claim} atlas={page.atlas} lang={lang} />
              ))}
            </details>
          )}
          <CardTemplate lang={lang} />
          <FilterData atlas={page.atlas} lang={lang} wordsElsewhere={view.wordsElsewhere === true} />
        </article>
      </main>
    </LinkContext>
  );
}
