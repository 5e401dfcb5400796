import type { Lang } from '../../domain/text';
import { capital, countWord } from '../../i18n/join';
import type { Cloth, Warp } from './select';
import { CLOTH_WORDS as WORDS } from './words';

/** The finding: how many themes run through all plans. */
export function headline({ throughout, themes, warps }: Cloth, lang: Lang): string {
  const [some, all, plans] = [throughout.length, themes, warps.length].map((n) => countWord(n, lang));
  if (warps.length < 2) return lang === 'zh' ? `${all}个主题，一份规划` : `${capital(all ?? '')} themes in one plan`;
  if (throughout.length === 0)
    return lang === 'zh' ? `没有一个主题贯穿${plans}份规划` : `No theme runs through all ${plans} plans`;
  return lang === 'zh'
    ? `${all}个主题里，有${some}个贯穿${plans}份规划`
    : `${capital(some ?? '')} of ${all} themes run through all ${plans} plans`;
}

const KINDS = ['full-text', 'report', 'speech'] as const;

/** From how few to how many: "51–57", or the one number. */
function range(warps: readonly Warp[], lang: Lang): string {
  const counts = warps.map(({ measures }) => measures.length);
  const [least, most] = [Math.min(...counts), Math.max(...counts)];
  return least === most ? String(most) : `${least}${lang === 'zh' ? '—' : '–'}${most}`;
}

/** How many measures were found in plans known from a full text, from reports, from speeches. */
function standing(warps: readonly Warp[], lang: Lang): string {
  const parts = KINDS.map((kind) => ({ kind, own: warps.filter(({ source }) => source === kind) }))
    .filter(({ own }) => own.length > 0)
    .map(({ kind, own }) => WORDS.found[kind][lang](range(own, lang), own.length));
  return parts.join(lang === 'zh' ? '，' : ', ');
}

/** Plans that a sentence can name one by one. */
const MOST_NAMED = 6;

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** The theme that fills most of each plan. */
function tops({ thickest }: Cloth, lang: Lang): string {
  if (thickest.length === 0 || thickest.length > MOST_NAMED) return '';
  const parts = thickest.map(({ name, theme, share }) =>
    lang === 'zh'
      ? `${name}是${theme}（${Math.round(share)}%）`
      : `${name} ${lowerFirst(theme)} (${Math.round(share)}%)`,
  );
  return lang === 'zh'
    ? `占本规划措施最多的，${parts.join('，')}。`
    : `What fills most of each plan: ${parts.join(', ')}. `;
}

/** What each plan weaves thickest, and why numbers of a full text and of a report cannot be set against each other. */
export function dek(cloth: Cloth, lang: Lang): string {
  const { warps, measures } = cloth;
  if (warps.length === 0) return lang === 'zh' ? '还没有规划。' : 'There are no plans yet.';
  const found = standing(warps, lang);
  const first =
    lang === 'zh'
      ? `${tops(cloth, lang)}一共读出${measures}项措施：${found}。`
      : `${tops(cloth, lang)}Of ${measures} measures found, ${found}.`;
  const uneven = new Set(warps.map(({ source }) => source)).size > 1;
  return uneven ? first + WORDS.uneven[lang] : first;
}
