import type { Place } from '../../domain/place';
import type { Lang } from '../../domain/text';
import type { LocatorData } from '../../maps/LocatorMap';
import type { Geometry } from '../../views/types';
import { ancestors } from './placeFacts';

type Layers = Pick<LocatorData, 'ground' | 'borders'>;

const LAND = { tone: 'land' } as const;

/** Only what tells where a place is: a page's picture is to stay small. */
const LAYERS: Readonly<Record<string, Layers>> = {
  provinces: {
    ground: { object: 'country', ...LAND },
    borders: [
      { object: 'provinces', tone: 'hairline' },
      { object: 'country', tone: 'outline' },
      { object: 'dashline', tone: 'dashline' },
    ],
  },
  prefectures: provinceOf('prefectures'),
  counties: provinceOf('prefectures'),
  districts: {
    ground: { object: 'city', ...LAND },
    borders: [
      { object: 'districts', tone: 'hairline' },
      { object: 'city', tone: 'outline' },
    ],
  },
};

function provinceOf(inner: string): Layers {
  return {
    ground: { object: 'province', ...LAND },
    borders: [
      { object: inner, tone: 'hairline' },
      { object: 'province', tone: 'outline' },
    ],
  };
}

/** A plan may bring boundaries with fewer layers: those it lacks are left out, and the areas themselves are the ground. */
function layersOf(topology: LocatorData['topology'], object: string): Layers | undefined {
  const wanted = LAYERS[object];
  const has = (layer: { readonly object: string }): boolean => layer.object in topology.objects;
  return (
    wanted && { ground: has(wanted.ground) ? wanted.ground : { object, ...LAND }, borders: wanted.borders.filter(has) }
  );
}

/** The locator of a place: on the finest boundaries that have it, or have what it lies in. Undefined where none have. */
export function locatorOf(
  place: Place,
  places: readonly Place[],
  geometry: Geometry,
  lang: Lang,
): LocatorData | undefined {
  const outlined = place.geometry || place.point ? [place, ...ancestors(places, place)] : [];
  const holder = outlined.find((candidate) => candidate.geometry);
  const ref = holder?.geometry;
  const topology = ref && geometry[ref.file];
  const layers = topology && layersOf(topology, ref.object);
  if (!holder || !layers) return undefined;
  return {
    ...layers,
    title: titleOf(place, ancestors(places, place)[0], lang),
    topology,
    region: { object: ref.object, id: ref.id, isPlace: holder === place },
    label: place.short[lang],
    ...(place.point && holder !== place ? { point: place.point } : {}),
  };
}

function titleOf(place: Place, around: Place | undefined, lang: Lang): string {
  if (lang === 'zh') return `${place.name.zh}${around ? `在${around.short.zh}` : ''}的位置`;
  return `Where ${place.name.en} lies${around ? ` in ${around.short.en}` : ''}`;
}
