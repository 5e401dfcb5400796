import type { Atlas } from '../domain/atlas';
import { pathOf } from '../domain/permalink';
import { byId } from '../domain/slice';
import type { Lang } from '../domain/text';
import { SOME_PLANS } from '../i18n/atOnce';
import { say } from '../i18n/catalogue';
import { Link } from '../ui/Link';
import type { PageData } from './pageData';

/** The documents that a picture stands on, under it. */
export function SourceLine({ page, lang }: { readonly page: PageData; readonly lang: Lang }) {
  const used = sourcesOf(page.atlas);
  return (
    <p className="source-line">
      {page.some ? <span className="some-plans">{SOME_PLANS[lang](page.some.shown, page.some.all)}</span> : null}{' '}
      <span>{say(lang, 'source')}</span>{' '}
      {[...used].map((id, index) => {
        const source = byId(page.atlas.sources, id, 'source');
        return (
          <span key={id}>
            {index > 0 ? BETWEEN[lang] : ''}
            <Link to={pathOf({ page: 'source', lang, id })}>{source.title[lang]}</Link>
            {lang === 'zh' ? '，' : ', '}
            {source.publisher[lang]}
            {source.machineTranslated ? inBrackets(say(lang, 'machineTranslated'), lang) : ''}
          </span>
        );
      })}
    </p>
  );
}

/** Sources of the words in the page; of a page that leaves the words elsewhere, all that it names. */
function sourcesOf({ claims, sources }: Atlas): ReadonlySet<string> {
  const used = claims.flatMap((claim) => claim.evidence.map((evidence) => evidence.source));
  return new Set(used.length > 0 ? used : sources.map(({ id }) => id));
}

const BETWEEN: Record<Lang, string> = { zh: '；', en: '; ' };

const inBrackets = (text: string, lang: Lang): string => (lang === 'zh' ? `（${text}）` : ` (${text})`);
