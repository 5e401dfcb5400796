import type { Atlas } from '../domain/atlas';
import { LANGS, type Lang, type LocalText } from '../domain/text';

const isLocalText = (value: object): value is LocalText =>
  Object.keys(value).length === LANGS.length &&
  LANGS.every((lang) => typeof (value as Partial<LocalText>)[lang] === 'string');

/** A value with the texts in it in one language; those in the other are empty. */
function inOneLang<T>(value: T, lang: Lang): T {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item: unknown) => inOneLang(item, lang)) as T;
  if (isLocalText(value)) return { ...{ zh: '', en: '' }, [lang]: value[lang] } as T;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, inOneLang<unknown>(inner, lang)])) as T;
}

const NOWHERE: LocalText = { zh: '', en: '' };

/** What only pages of their own tell: how a measure is defined, what a theme takes in, where a point comes from, what a document or plan is. */
function withoutAsides(atlas: Atlas, showsRules: boolean): Atlas {
  const { measures, themes, chain } = atlas.vocabulary;
  return {
    ...atlas,
    plans: atlas.plans.map(({ note: _note, ...plan }) => plan),
    sources: atlas.sources.map(({ note: _note, dateNote: _dateNote, ...source }) => source),
    places: atlas.places.map(({ note: _note, pointSource: _source, parentStatus: _status, ...place }) => place),
    vocabulary: {
      ...atlas.vocabulary,
      measures: measures.map((measure) => ({ ...measure, definition: NOWHERE })),
      themes: themes.map((theme) => ({ ...theme, rule: NOWHERE })),
      chain: showsRules ? chain : chain.map((link) => ({ ...link, rule: NOWHERE })),
    },
  };
}

/**
 * What a view's page in one language shows of an atlas, to ride in that page: a fifth less to fetch. Documents and plans
 * keep both their titles, by which they are cited. The other language's page, or a step within the app, brings its own
 * words.
 *
 * @param showsRules the rules of the value chain's links are part of what the view shows
 */
export function pageAtlas(atlas: Atlas, lang: Lang, showsRules = false): Atlas {
  const shown = withoutAsides(atlas, showsRules);
  return { ...inOneLang(shown, lang), plans: shown.plans, sources: shown.sources };
}
