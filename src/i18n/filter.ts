import { FACETS, type Facet, type Filter, NONE } from '../domain/filter';
import type { Lang, LocalText } from '../domain/text';

const text = (zh: string, en: string): LocalText => ({ zh, en });

/** What filters say. Apart from the catalogue, so that an embed fetches it only when its address filters. */
export const FILTER_WORDS = {
  clear: text('清除筛选', 'Clear filters'),
  showAll: text('显示全部', 'Show all'),
  remove: text('移除条件：', 'Remove: '),
  close: text('收起', 'Close'),
  out: text('不在筛选之内', 'Outside the filter'),
  unknown: text(
    '网址里有筛选条件在这里一条也对不上，已略去。',
    'The address also filters by something that nothing here has; that is left out.',
  ),
} as const satisfies Record<string, LocalText>;

export const FACET_WORDS: Record<Facet, LocalText> = {
  plans: text('规划', 'Plan'),
  themes: text('主题', 'Theme'),
  kinds: text('类别', 'Kind'),
  years: text('年份', 'Year'),
  status: text('依据性质', 'Standing'),
};

/** What a claim is called that has no value for a facet. */
const NONE_WORDS: Partial<Record<Facet, LocalText>> = {
  themes: text('未归主题', 'No theme'),
  years: text('未写年份', 'No year stated'),
};

/** How many claims pass, for everybody to hear. */
export const passingText = (passing: number, all: number, lang: Lang): string => {
  if (lang === 'zh') return passing === 0 ? `${all}条说法中没有符合的` : `${all}条说法中${passing}条符合`;
  if (passing === 0) return `None of ${all} claims passes`;
  return `${passing} of ${all} claims ${passing === 1 ? 'passes' : 'pass'}`;
};

/** What a mark says that stands for several claims, some of which pass. */
export const markText = (passing: number, all: number, lang: Lang): string => {
  if (passing === 0) return FILTER_WORDS.out[lang];
  return lang === 'zh' ? `筛选后：${all}条中${passing}条` : `${passing} of its ${all} claims pass the filter`;
};

/** What is left of a table. */
export const rowsText = (shown: number, all: number, lang: Lang): string =>
  lang === 'zh' ? `${all}行中显示${shown}行` : `${shown} of ${all} rows shown`;

/** What is left of a list of words. */
export const wordsText = (shown: number, all: number, lang: Lang): string =>
  lang === 'zh' ? `${all}条中显示${shown}条` : `${shown} of ${all} shown`;

/** A filter in words: "theme Brand or Digital; year 2025". */
export function spokenFilter(filter: Filter, label: (facet: Facet, id: string) => string, lang: Lang): string {
  const parts = FACETS.flatMap((facet) => {
    const ids = filter[facet] ?? [];
    if (ids.length === 0) return [];
    const names = ids.map((id) => label(facet, id));
    return [`${facetName(facet, lang)} ${names.join(lang === 'zh' ? '或' : ' or ')}`];
  });
  return parts.join(lang === 'zh' ? '；' : '; ');
}

const facetName = (facet: Facet, lang: Lang): string =>
  lang === 'zh' ? FACET_WORDS[facet].zh : FACET_WORDS[facet].en.toLowerCase();

/** The line under a filtered picture: what is on, how much passes, and what goes on counting all. */
export function filterLine(what: string, passing: number, all: number, lang: Lang): string {
  const count = passingText(passing, all, lang);
  return lang === 'zh'
    ? `已筛选：${what}。${count}，其余淡显；标题、说明和百分比仍就全部${all}条而言。`
    : `Filtered by ${what}. ${count}; the rest is drawn faint. The headline, the text and percentages still speak of all ${all}.`;
}

/** The line above lists that a filter has shortened. */
export function listLine(what: string, passing: number, all: number, lang: Lang): string {
  const count = passingText(passing, all, lang);
  return lang === 'zh'
    ? `已筛选：${what}。${count}，其余未列出；上面的文字仍就全部${all}条而言。`
    : `Filtered by ${what}. ${count}; the rest is not listed. The text above still speaks of all ${all}.`;
}

/** The label of a value where it needs no data: a year, or that there is none. */
export const plainLabel = (facet: Facet, id: string, lang: Lang): string =>
  (id === NONE ? NONE_WORDS[facet]?.[lang] : undefined) ?? id;
