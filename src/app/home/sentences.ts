import type { Atlas } from '../../domain/atlas';
import type { Lang } from '../../domain/text';
import { capital, countWord, joinNames, plural } from '../../i18n/join';
import { type AtlasFacts, atlasFacts } from './facts';

/** What the atlas holds, as a finding. */
export function headline(facts: AtlasFacts, lang: Lang): string {
  const { plans, from, to, claims, withWords } = facts;
  const all = withWords === claims;
  if (lang === 'zh') {
    const words = all ? '条条有原话' : `${withWords}条有原话`;
    return `${countWord(plans, lang)}份规划，从${from}年到${to}年，${claims}条说法，${words}`;
  }
  const words = all ? 'each with the words it rests on' : `${withWords} with the words they rest on`;
  return `${capital(countWord(plans, lang))} plans, ${from} to ${to}: ${claims} claims, ${words}`;
}

/** The same for a whole atlas: what search engines show of the front page. */
export const homeHeadline = (atlas: Atlas, lang: Lang): string => headline(atlasFacts(atlas), lang);

type Kind = AtlasFacts['kinds'][number]['kind'];

const KIND_PHRASES: Record<Lang, Record<Kind, (n: string, plans: number) => string>> = {
  zh: {
    'full-text': (n) => `${n}份有全文`,
    report: (n) => `${n}份只见报道`,
    speech: (n) => `${n}份只见讲话`,
  },
  en: {
    'full-text': (n, plans) => `${n} ${plural(plans, 'is', 'are')} at hand in full`,
    report: (n, plans) => `${n} ${plural(plans, 'is', 'are')} known from ${plural(plans, 'a report', 'reports')} alone`,
    speech: (n, plans) => `${n} from ${plural(plans, 'a speech', 'speeches')} alone`,
  },
};

/** How the plans are known, and what the atlas does with what is not said. */
export function dek({ kinds }: AtlasFacts, lang: Lang): string {
  const parts = kinds.map(({ kind, plans }) => KIND_PHRASES[lang][kind](countWord(plans, lang), plans));
  if (lang === 'zh') return `${parts.join('，')}。文件没写的，图上就空着或画成斜纹；点图上一处，看它的原话。`;
  const known = capital(joinNames(parts, lang));
  return `${known}. What they leave open stays open or hatched here; choose a mark to read its words.`;
}
