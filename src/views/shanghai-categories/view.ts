import type { Tile, TilesData } from '../../charts/tiles/types';
import type { Atlas } from '../../domain/atlas';
import type { Claim } from '../../domain/claim';
import { pathOf } from '../../domain/permalink';
import type { Lang } from '../../domain/text';
import { STATUS_WORDS, say } from '../../i18n/catalogue';
import { capital, countWord } from '../../i18n/join';
import { defineView } from '../types';

const PLAN = 'shanghai-2022';

export interface CategoriesData {
  readonly categories: readonly Claim[];
  /** Categories that we put together from pieces. */
  readonly joined: readonly Claim[];
  /** Our count of the list. */
  readonly counted: Claim | undefined;
  /** What is wrong with the sentence. */
  readonly caveat: string;
  readonly chart: TilesData;
}

const isCategory = (claim: Claim): boolean => claim.number !== undefined;

function tileOf(claim: Claim, lang: Lang): Tile {
  const joined = claim.status !== 'stated';
  return {
    id: claim.id,
    number: claim.number ?? '',
    label: claim.label[lang],
    pieces: joined ? claim.evidence.map(({ phrase }) => phrase) : [],
    note: joined ? STATUS_WORDS[claim.status][lang] : '',
    claims: [claim.id],
    to: pathOf({ page: 'claim', lang, id: claim.id }),
  };
}

function select({ claims }: Atlas, lang: Lang): CategoriesData {
  const categories = claims.filter(isCategory).sort((a, b) => Number(a.number) - Number(b.number));
  const counted = claims.find(({ status }) => status === 'counted');
  const broken = [counted, ...claims].flatMap(
    (claim) => claim?.caveats.filter(({ type }) => type === 'translation') ?? [],
  );
  return {
    categories,
    joined: categories.filter(({ status }) => status !== 'stated'),
    counted,
    caveat: broken[0]?.text[lang] ?? '',
    chart: {
      title: lang === 'zh' ? '产品类别' : 'Product categories',
      description:
        lang === 'zh'
          ? '按报道的先后排列；撕开的一格是由两段译文拼起来的。'
          : 'In the order of the report; the torn tile was put together from two pieces of the translation.',
      tiles: categories.map((claim) => tileOf(claim, lang)),
    },
  };
}

function headline({ categories, joined }: CategoriesData, lang: Lang): string {
  const [all, torn] = [countWord(categories.length, lang), countWord(joined.length, lang)];
  if (lang === 'zh')
    return `“时尚${categories.length === 8 ? '八' : all}品”里有${torn === '一' ? '一' : torn}类，是从断开的句子里拼出来的`;
  return `${capital(torn)} of the ${all} categories had to be pieced together from a broken sentence`;
}

/** The product categories of the Shanghai plan. */
export const view = defineView<CategoriesData>({
  id: 'shanghai-categories',
  order: 42,
  plan: PLAN,
  title: { zh: '八类产品', en: 'Product categories' },
  needs: { plans: [PLAN], geometry: [] },
  claims: (atlas) => atlas.claims.filter((claim) => claim.plan === PLAN && claim.kind === 'category'),
  select,
  headline,
  dek: (_data, lang) =>
    lang === 'zh'
      ? '报道只列名称，没有说每一类包括什么，也没有给任何一类定目标。中文名称是我们从英文还原的。'
      : 'The report lists names: it does not say what a category takes in, and sets no target for any of them.',
  table: ({ categories }, lang) => ({
    caption: lang === 'zh' ? '产品类别' : 'Product categories',
    columns: [
      { key: 'number', label: lang === 'zh' ? '次序' : 'No.' },
      { key: 'name', label: lang === 'zh' ? '类别' : 'Category' },
      { key: 'standing', label: say(lang, 'status') },
      { key: 'phrase', label: say(lang, 'phrase') },
    ],
    rows: categories.map((claim) => ({
      id: claim.id,
      claims: [claim.id],
      cells: {
        number: { text: claim.number ?? '' },
        name: { text: claim.label[lang], to: pathOf({ page: 'claim', lang, id: claim.id }) },
        standing: { text: STATUS_WORDS[claim.status][lang] },
        phrase: { text: claim.evidence.map(({ phrase }) => phrase).join(' … '), lang: 'en' },
      },
    })),
  }),
});
