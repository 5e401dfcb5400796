import type { Atlas } from '../domain/atlas';
import { pathOf } from '../domain/permalink';
import type { Lang } from '../domain/text';
import { say } from '../i18n/catalogue';
import type { AnyViewDefinition } from '../views/types';
import { sourceName } from './export/provenance';

/** A file in which the data of a view can be had. */
export interface Distribution {
  readonly url: string;
  readonly type: string;
}

interface ViewFacts {
  readonly view: AnyViewDefinition;
  /** The part of the atlas that it stands on. */
  readonly atlas: Atlas;
  readonly lang: Lang;
  /** Absolute, with a slash at its end. */
  readonly siteUrl: string;
  readonly files: readonly Distribution[];
}

const CC_BY = 'https://creativecommons.org/licenses/by/4.0/';
const tag = (lang: Lang): string => (lang === 'zh' ? 'zh-Hans' : 'en');

/** Years that the plans cover, as ISO writes a span; an end that no plan states is left open. */
function years({ plans }: Atlas): string | undefined {
  const first = plans.map(({ period }) => period.from).sort()[0];
  if (first === undefined) return undefined;
  const ends = plans.map(({ period }) => period.to);
  const last = ends.includes(undefined) ? '..' : (ends.toSorted().at(-1) ?? '..');
  return `${first}/${last}`;
}

function dataset({ view, atlas, lang, siteUrl, files }: ViewFacts): object {
  const data = view.select(atlas, lang);
  const url = siteUrl + pathOf({ page: 'view', lang, id: view.id }).slice(1);
  const territories = new Set(atlas.plans.map(({ place }) => place));
  return {
    '@type': 'Dataset',
    '@id': `${url}#data`,
    url,
    name: `${view.title[lang]} · ${say(lang, 'siteName')}`,
    headline: view.headline(data, lang),
    description: view.dek(data, lang),
    inLanguage: tag(lang),
    license: CC_BY,
    isAccessibleForFree: true,
    creator: { '@type': 'Organization', name: say(lang, 'siteName'), url: `${siteUrl}${lang}/` },
    isBasedOn: atlas.sources.map((source) => ({ '@type': 'CreativeWork', name: sourceName(source, lang) })),
    spatialCoverage: atlas.places
      .filter(({ id }) => territories.has(id))
      .map(({ name }) => ({ '@type': 'Place', name: name[lang] })),
    temporalCoverage: years(atlas),
    distribution: files.map((file) => ({ '@type': 'DataDownload', contentUrl: file.url, encodingFormat: file.type })),
  };
}

/** The way to a view: the atlas, its plan, itself. */
function breadcrumbs({ view, atlas, lang, siteUrl }: ViewFacts): object {
  const plan = atlas.plans.find(({ id }) => id === view.plan);
  const steps = [
    { name: say(lang, 'siteName'), path: pathOf({ page: 'home', lang }) },
    ...(plan ? [{ name: plan.title[lang], path: pathOf({ page: 'plan', lang, id: plan.id }) }] : []),
    { name: view.title[lang], path: pathOf({ page: 'view', lang, id: view.id }) },
  ];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ name, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: siteUrl + path.slice(1),
    })),
  };
}

/** What search engines read of a view (schema.org, JSON-LD): a data set with its files, and the way to it. */
export const structuredData = (facts: ViewFacts): object => ({
  '@context': 'https://schema.org',
  '@graph': [dataset(facts), breadcrumbs(facts)],
});
