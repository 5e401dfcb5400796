import type { Claim } from '../../domain/claim';
import type { Lang } from '../../domain/text';
import { provenanceOf, type Subject } from './provenance';
import { shownClaims } from './shown';

const pretty = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;

/** The claims behind a picture with their evidence, and everything that they name. */
export function jsonFile(subject: Subject): string {
  const { view, atlas, lang, select } = subject;
  const { claims, sources, places, plans, vocabulary } = atlas;
  return pretty({
    about: { ...provenanceOf(subject), view: view.id, lang, ...(select === undefined ? {} : { select }) },
    claims: shownClaims(claims, subject.filter),
    plans,
    sources: sources.map(({ outline: _, ...source }) => source),
    places,
    vocabulary,
  });
}

/** A place of the published gazetteer, as `data/places.geojson` has it. */
export interface PlaceFeature {
  readonly type: 'Feature';
  readonly id: string;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly geometry: object | null;
}

const naming = (claims: readonly Claim[], place: string) =>
  claims.flatMap((claim) => claim.places.filter((ref) => ref.place === place).map(({ role }) => ({ claim, role })));

function featureOf(feature: PlaceFeature, claims: readonly Claim[], lang: Lang): object {
  return {
    ...feature,
    properties: {
      ...feature.properties,
      claims: naming(claims, feature.id).map(({ claim, role }) => ({
        id: claim.id,
        label: claim.label[lang],
        role,
        evidence: claim.evidence.map(({ source, locator, phrase }) => ({ source, locator, phrase })),
      })),
    },
  };
}

/** Whether any claim names a place: only then is there something to put on a map. */
export const hasPlaces = ({ atlas }: Pick<Subject, 'atlas'>): boolean =>
  atlas.claims.some(({ places }) => places.length > 0);

/** The places that the claims name as points, each with what is said of it. `all`: the published gazetteer. */
export function geojsonFile(subject: Subject, all: readonly PlaceFeature[]): string {
  const claims = shownClaims(subject.atlas.claims, subject.filter);
  const named = new Set(claims.flatMap(({ places }) => places.map(({ place }) => place)));
  return pretty({
    type: 'FeatureCollection',
    about: provenanceOf(subject),
    features: all.filter(({ id }) => named.has(id)).map((feature) => featureOf(feature, claims, subject.lang)),
  });
}
