import type { Atlas } from '../../domain/atlas';
import type { Source } from '../../domain/evidence';
import type { Filter } from '../../domain/filter';
import type { Lang } from '../../domain/text';
import { say } from '../../i18n/catalogue';
import type { AnyViewDefinition } from '../../views/types';
import { stemOf } from './paths';
import { shownLine } from './shown';
import { put } from './words';

/** What is taken away: a view as it stands on screen. */
export interface Subject {
  readonly view: AnyViewDefinition;
  /** The part of the atlas that is shown, after any filter. */
  readonly atlas: Atlas;
  readonly lang: Lang;
  /** Id of the place or claim that is chosen. */
  readonly select?: string;
  /** Which claims are looked at; absent where all are. */
  readonly filter?: Filter;
  /** Where the same can be seen again: absolute wherever the address of the site is known. */
  readonly address: string;
  /** What the review-number slot of maps says. */
  readonly reviewLabel: string;
  /** Day of the download, YYYY-MM-DD; a file made at build has none, so that equal data give equal bytes. */
  readonly date?: string;
}

/** What every file says about itself, in the order in which it is read. */
export interface Provenance {
  readonly title: string;
  readonly finding: string;
  /** What is chosen and filtered. */
  readonly shown?: string;
  readonly plans: readonly string[];
  readonly sources: readonly string[];
  readonly date?: string;
  readonly licence: string;
  /** Only where there is a map. */
  readonly boundaries?: string;
  readonly permalink: string;
}

/** A document as it is named below a picture: title, publisher, date, and whether a machine translated it. */
export function sourceName(source: Source, lang: Lang): string {
  const parts = [source.title[lang], source.publisher[lang], source.date].filter((part) => part !== undefined);
  const machine = say(lang, 'machineTranslated');
  const note = lang === 'zh' ? `\uff08${machine}\uff09` : ` (${machine})`;
  return parts.join(lang === 'zh' ? '\uff0c' : ', ') + (source.machineTranslated ? note : '');
}

const usedSources = ({ claims, sources }: Atlas): Source[] => {
  const used = new Set(claims.flatMap(({ evidence }) => evidence.map(({ source }) => source)));
  // A page that leaves its words elsewhere names the documents all the same.
  return used.size === 0 ? [...sources] : sources.filter(({ id }) => used.has(id));
};

/** Title, finding, plan, sources, licence and address of what is taken away. */
export function provenanceOf(subject: Subject): Provenance {
  const { view, atlas, lang, address, reviewLabel, date } = subject;
  const shown = shownLine(atlas, lang, subject.select, subject.filter);
  const hasMap = view.needs.geometry.length > 0;
  const colon = lang === 'zh' ? '\uff1b' : '; ';
  return {
    title: `${view.title[lang]} · ${say(lang, 'siteName')}`,
    finding: view.headline(view.select(atlas, lang), lang),
    ...(shown === undefined ? {} : { shown }),
    plans: atlas.plans.map((plan) => plan.title[lang]),
    sources: usedSources(atlas).map((source) => sourceName(source, lang)),
    ...(date === undefined ? {} : { date }),
    licence: put(lang, 'licenceNote'),
    ...(hasMap ? { boundaries: put(lang, 'boundariesNote') + colon + reviewLabel } : {}),
    permalink: address,
  };
}

/** The same as labelled lines. */
export function provenanceLines(provenance: Provenance, lang: Lang): (readonly [label: string, text: string])[] {
  const { title, finding, shown, plans, sources, date, licence, boundaries, permalink } = provenance;
  return [
    [put(lang, 'title'), title],
    [put(lang, 'finding'), finding],
    ...(shown === undefined ? [] : [[put(lang, 'shown'), shown] as const]),
    ...plans.map((plan) => [put(lang, 'plan'), plan] as const),
    ...sources.map((source) => [put(lang, 'source'), source] as const),
    ...(date === undefined ? [] : [[put(lang, 'date'), date] as const]),
    [put(lang, 'licence'), licence],
    ...(boundaries === undefined ? [] : [[put(lang, 'boundaries'), boundaries] as const]),
    [put(lang, 'permalink'), permalink],
  ];
}

/** Name of a file, without its ending; a filter is in the address inside, which no file name could hold. */
export const fileStem = ({
  view,
  lang,
  select,
  filter,
}: Pick<Subject, 'view' | 'lang' | 'select' | 'filter'>): string =>
  stemOf(lang, view.id, select) + (filter === undefined ? '' : '-filtered');
