import type { LonLat, Place } from '../../../src/domain/place';
import { innerPoint } from '../geo/inner-point';
import { isOutline, type Outlines } from '../geo/outlines';

/** Where a published point comes from: the gazetteer, the inside of the place's outline, or nowhere. */
type PointOrigin = 'gazetteer' | 'outline' | 'none';

function pointOf({ point, geometry }: Place, outlines: Outlines): { point?: LonLat | undefined; origin: PointOrigin } {
  if (point) return { point, origin: 'gazetteer' };
  const outline = geometry && outlines.find(geometry);
  const inner = outline && isOutline(outline) ? innerPoint(outline) : undefined;
  return inner ? { point: inner, origin: 'outline' } : { origin: 'none' };
}

function featureOf(place: Place, outlines: Outlines): object {
  const { point, origin } = pointOf(place, outlines);
  return {
    type: 'Feature',
    id: place.id,
    properties: {
      id: place.id,
      name_zh: place.name.zh,
      name_en: place.name.en,
      level: place.level,
      adcode: place.adcode ?? null,
      parent: place.parent ?? null,
      point_origin: origin,
      point_source: place.pointSource ?? null,
    },
    geometry: point ? { type: 'Point', coordinates: point } : null,
  };
}

/** The gazetteer as points; a place with an outline only gets a point inside it, marked as such. */
export const placesGeoJson = (places: readonly Place[], outlines: Outlines): object => ({
  type: 'FeatureCollection',
  features: places.map((place) => featureOf(place, outlines)),
});
