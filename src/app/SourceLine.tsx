import { pathOf } from '../domain/permalink';
import { byId } from '../domain/slice';
import type { Lang } from '../domain/text';
import { SOME_PLANS } from '../i18n/atOnce';
import { say } from '../i18n/catalogue';
import { Link } from '../ui/Link';
import type { PageData } from './pageData';

/** The documents that a picture stands on, under it. */
export function SourceLine({ page, lang }: { readonly page: PageData; readonly lang: Lang }) {
  const used = new Set(page.atlas.claims.flatMap((claim) => claim.evidence.map((evidence) => evidence.source)));
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

const BETWEEN: Record<Lang, string> = { zh: '；', en: '; ' };

const inBrackets = (text: string, lang: Lang): string => (lang === 'zh' ? `（${text}）` : ` (${text})`);
