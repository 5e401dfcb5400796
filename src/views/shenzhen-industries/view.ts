import type { Claim } from '../../domain/claim';
import { pathOf } from '../../domain/permalink';
import type { Lang } from '../../domain/text';
import { KIND_WORDS, say } from '../../i18n/catalogue';
import { countWord, joinNames, namesAnd } from '../../i18n/join';
import { defineView } from '../types';
import { type IndustriesData, selectIndustries } from './select';

const PLAN = 'shenzhen-2020';
/** Our count of the industries, and what the plan leaves open about them. */
const ABOUT = ['industries-named', 'cluster-area-places'];

/** Names of industries inside a sentence; some of them hold an "and" of their own. */
function namesOf(industries: readonly Claim[], lang: Lang): string {
  const names = industries.map(({ label }) => label[lang]);
  return joinNames(lang === 'zh' ? names : names.map((name) => name.charAt(0).toLowerCase() + name.slice(1)), lang);
}

function headline({ industries, listedOnly }: IndustriesData, lang: Lang): string {
  const count = countWord(industries.length, lang);
  if (lang === 'zh') return `点名的${count}个行业里，${namesOf(listedOnly, lang)}只在全体名单里出现，没有单独的条文`;
  return `Of the ${count} industries, ${countWord(listedOnly.length, lang)} are named only in lists of all ${countWord(industries.length, lang)}: ${namesOf(listedOnly, lang)}`;
}

function dek({ links, lost }: IndustriesData, lang: Lang): string {
  const groups = links.map(({ link, industries }) =>
    lang === 'zh'
      ? `${countWord(industries.length, lang)}个归在“${link.label.zh}”`
      : `${countWord(industries.length, lang)} under “${link.label.en}”`,
  );
  if (lang === 'zh')
    return `${groups.join('，')}：环节是我们归的，计划没有这样分。英文报道的名单漏了${namesOf(lost, lang)}。`;
  return `We place ${namesAnd(groups)}; the plan does not sort them. The English report’s list loses ${namesOf(lost, lang)}.`;
}

/** The industries that Shenzhen's plan lists, and where it names each again. */
export const view = defineView<IndustriesData>({
  id: 'shenzhen-industries',
  order: 31,
  plan: PLAN,
  title: { zh: '行业', en: 'Industries' },
  needs: { plans: [PLAN], geometry: [] },
  claims: ({ claims }) => {
    const ours = claims.filter(({ plan }) => plan === PLAN);
    const naming = ours.filter(({ products = [] }) => products.length > 0);
    const tasks = new Set(naming.map(({ partOf }) => partOf));
    const isWanted = (claim: Claim): boolean =>
      naming.includes(claim) ||
      (claim.kind === 'task' && tasks.has(claim.id)) ||
      ABOUT.includes(claim.quantity?.measure ?? '');
    return ours.filter(isWanted);
  },
  select: selectIndustries,
  headline,
  dek,
  table: ({ links, namings, spots }, lang) => ({
    caption:
      lang === 'zh' ? '行业、产业链环节与点名处' : 'Industries, their link of the chain, and where they are named',
    columns: [
      { key: 'industry', label: KIND_WORDS.category[lang] },
      { key: 'chain', label: say(lang, 'chain') },
      ...spots.map(({ id, label }) => ({ key: id, label })),
    ],
    rows: links.flatMap(({ link, industries }) =>
      industries.map((industry) => ({
        id: industry.id,
        claims: [industry.id],
        cells: {
          industry: { text: industry.label[lang], to: pathOf({ page: 'claim', lang, id: industry.id }) },
          chain: { text: link.label[lang] },
          ...Object.fromEntries(
            spots.map((spot) => {
              const naming = namings.find((item) => item.industry === industry && item.spot === spot);
              return [spot.id, { text: cellText(naming?.look, lang) }];
            }),
          ),
        },
      })),
    ),
  }),
});

function cellText(look: string | undefined, lang: Lang): string {
  if (look === 'full') return lang === 'zh' ? '点名' : 'named';
  return look === 'missing' ? (lang === 'zh' ? '漏了' : 'left out') : '—';
}
