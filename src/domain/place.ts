import type { LocalText } from './text';

export const PLACE_LEVELS = [
  'country',
  'region',
  'abroad',
  'province',
  'prefecture',
  'county',
  'functional-district',
  'town',
  'subdistrict',
  'business-area',
  'site',
] as const;

export type PlaceLevel = (typeof PLACE_LEVELS)[number];

/** WGS-84 longitude and latitude in degrees, in this order. */
export type LonLat = readonly [lon: number, lat: number];

/** Where a place's outline is: an object of a TopoJSON file, the feature with the id `adcode`. */
export interface GeometryRef {
  /** `china`, `shandong`, `guangdong`, `shenzhen`, `shanghai`. */
  readonly file: string;
  /** `provinces`, `province`, `prefectures`, `counties`, `city`, `districts`. */
  readonly object: string;
  readonly id: string;
}

/** An entry of the gazetteer. */
export interface Place {
  readonly id: string;
  readonly name: LocalText;
  /** For a label on a map: 烟台, not 烟台市. */
  readonly short: LocalText;
  readonly level: PlaceLevel;
  /** Six-digit code of GB/T 2260 where the place has one. Names repeat, codes do not: join on this. */
  readonly adcode?: string;
  readonly parent?: string;
  /** `inferred` where no document says so. */
  readonly parentStatus?: 'stated' | 'inferred';
  readonly point?: LonLat;
  /** Who gives the point. */
  readonly pointSource?: string;
  readonly geometry?: GeometryRef;
  readonly note?: LocalText;
}

/** The place itself or the place around it that has a level; undefined where there is none. */
export function ancestorAt(places: readonly Place[], id: string, level: PlaceLevel): Place | undefined {
  const passed = new Set<string>();
  let place = places.find((candidate) => candidate.id === id);
  while (place && place.level !== level) {
    passed.add(place.id);
    const { parent }: Place = place;
    // Places that lie in each other are a data fault, and no reason to hang.
    place = parent === undefined || passed.has(parent) ? undefined : places.find((other) => other.id === parent);
  }
  return place;
}
