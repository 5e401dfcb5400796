import type { LonLat, Place } from '../../../src/domain/place';
import { byId, type Context, errorIn, type Rule } from '../context';
import type { Complaint, Fault } from '../fault';
import { contains, distanceKm, isOutline, type Outline } from '../geo/outlines';
import type { Item } from '../load';

/** Rough frame of China, the islands included. */
const CHINA = { lon: [73, 136], lat: [3, 54] } as const;

const between = (n: number, [low, high]: readonly [number, number]): boolean => n >= low && n <= high;
const inChina = ([lon, lat]: LonLat): boolean => between(lon, CHINA.lon) && between(lat, CHINA.lat);

type Places = ReadonlyMap<string, Item<Place>>;

/** The place and what it lies in, from near to far; ends where parents lead in a circle. */
function chainOf(place: Place, places: Places): Place[] {
  const chain: Place[] = [];
  for (let at: Place | undefined = place; at && !chain.includes(at); at = places.get(at.parent ?? '')?.value)
    chain.push(at);
  return chain;
}

const isChinese = (chain: readonly Place[]): boolean => chain.some(({ adcode }) => adcode !== undefined);

/** What is wrong with the numbers of a point as such. */
function pointComplaint(point: LonLat, chinese: boolean): Complaint | undefined {
  const [lon, lat] = point;
  const said = `[${lon}, ${lat}]`;
  if (!inChina(point) && inChina([lat, lon]))
    return { rule: 'lon-lat-swapped', message: `${said} is latitude first`, fix: `write [${lat}, ${lon}]` };
  if (Math.abs(lon) > 180 || Math.abs(lat) > 90)
    return {
      rule: 'point-out-of-range',
      message: `${said} is nowhere on earth`,
      fix: 'write [longitude, latitude] in degrees',
    };
  if (chinese && !inChina(point))
    return {
      rule: 'point-outside-china',
      message: `${said} is not in China`,
      fix: 'correct the point, or drop the adcode',
    };
  return undefined;
}

/** The nearest outline among the place and its parents. */
function nearestOutline(chain: readonly Place[], { outlines }: Context): { of: Place; outline: Outline } | undefined {
  for (const of of chain) {
    const outline = of.geometry && outlines.find(of.geometry);
    if (outline && isOutline(outline)) return { of, outline };
  }
  return undefined;
}

function outsideComplaint(point: LonLat, chain: readonly Place[], context: Context): Complaint | undefined {
  const nearest = nearestOutline(chain, context);
  if (!nearest || contains(nearest.outline, point)) return undefined;
  const { of, outline } = nearest;
  const far = distanceKm(outline, point).toFixed(1);
  return {
    rule: 'point-outside-place',
    message: `[${point.join(', ')}] is outside ${of.name.zh} ${of.name.en} (nearest corner ${far} km away)`,
    fix: `correct the point (WGS-84, not GCJ-02), or the ${of === chain[0] ? 'geometry' : 'parent'}`,
  };
}

function pointFaults(item: Item<Place>, places: Places, context: Context): Fault[] {
  const { point } = item.value;
  if (!point || item.broken.has('point')) return [];
  const chain = chainOf(item.value, places);
  const complaint = pointComplaint(point, isChinese(chain)) ?? outsideComplaint(point, chain, context);
  return complaint ? [errorIn(item, 'point', complaint)] : [];
}

/** A point is on earth, in its country, and in the place that it is said to be of. */
export const points: Rule = (context) => {
  const places = byId(context, 'places');
  return context.lists.places.flatMap((item) => pointFaults(item, places, context));
};
