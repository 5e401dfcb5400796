import { aspectOf, type Bounds } from '../../maps/kit/camera';
import type { MapSize, MarkData, RegionMapData } from '../../maps/regions/types';
import { atOneScale, coastBounds, type Framed, ISLANDS, type Layer, layerBounds, southSea } from './bounds';
import { type Drawing, marksOf, type PlaceMarks, pointsOf, territoryLayer } from './marks';
import type { PlanPlaces } from './places';
import { MAP_WORDS } from './words';

const NATION = 'china';
/** The map of all is high, so it is never shown as wide as others; places.css says the same. */
const WIDEST = 544;
const FINENESS = 0.18;
const SMALL_FINENESS = 0.17;
/** A territory that takes up less than this share of the map's width has no room for names in it. */
const ROOM_FOR_NAMES = 0.12;

interface Territory {
  readonly plan: PlanPlaces;
  readonly layer: Layer;
}

/** The plans whose territory can be drawn. */
const territoriesOf = (plans: readonly PlanPlaces[], drawing: Drawing): Territory[] =>
  plans.flatMap((plan) => {
    const layer = territoryLayer(plan.territory, drawing);
    return layer ? [{ plan, layer }] : [];
  });

const widthOf = ([west, , east]: Bounds): number => east - west;

/** What must have its name on the map: places of some size where something is; the rest if there is room. */
function namedMarks(plan: PlanPlaces, bounds: Bounds, drawing: Drawing): PlaceMarks {
  const layer = territoryLayer(plan.territory, drawing);
  const isSmall = layer !== undefined && widthOf(layerBounds(layer)) < widthOf(bounds) * ROOM_FOR_NAMES;
  const ways = new Map(plan.named.map(({ place, naming }) => [place.id, naming]));
  const naming = ({ place }: MarkData): Pick<MarkData, 'named'> => {
    if (plan.territory.id === place) return {};
    if (isSmall || ways.get(place) === 'left-out') return { named: 'never' };
    return ways.get(place) === 'site' ? {} : { named: 'if-room' };
  };
  const { regions, points } = marksOf(plan, drawing);
  return {
    regions: regions.map((mark) => ({ ...mark, ...naming(mark) })),
    points: points.map((mark) => ({ ...mark, ...naming(mark) })),
  };
}

/** All plans on one map: the coast with their territories as land, the rest of the country as neighbours. */
export function mapOfAll(plans: readonly PlanPlaces[], drawing: Drawing): RegionMapData {
  const topology = drawing.geometry[NATION];
  if (!topology) throw new Error(`the map of all places needs the geometry "${NATION}"`);
  const { lang } = drawing;
  const territories = territoriesOf(plans, drawing);
  const layers = territories.map(({ layer }) => layer);
  const points = plans.flatMap((plan) => marksOf(plan, drawing).points.map(({ lonLat }) => [...lonLat]));
  const bounds = coastBounds(layers, topology, points);
  const marks = plans.map((plan) => namedMarks(plan, bounds, drawing));
  return {
    title: MAP_WORDS.title[lang],
    description: MAP_WORDS.description[lang],
    topology,
    bounds,
    aspect: aspectOf(bounds),
    fineness: FINENESS,
    shownUpTo: WIDEST,
    isDense: true,
    ground: [{ object: 'country', tone: 'land-2' }, ...layers],
    borders: [
      { object: 'country', tone: 'outline' },
      { object: 'dashline', tone: 'dashline' },
    ],
    regions: marks.flatMap(({ regions }) => regions),
    points: marks.flatMap(({ points }) => points),
    contextLabels: [],
    inset: { bounds: southSea(topology), label: MAP_WORDS.southSea[lang] },
    uncovered: { object: 'provinces', ids: ISLANDS },
  };
}

/** A map in a frame of its own size. */
export interface SmallMap {
  readonly data: RegionMapData;
  readonly size: MapSize;
}

/** Width of the small maps, in units; free room above and below, for scale and review number. */
const SMALL = { width: 300, room: 46, textScale: 1.03, symbolScale: 0.8 };

function smallMap({ plan, layer }: Territory, { bounds, aspect }: Framed, drawing: Drawing): SmallMap {
  const { object, except } = layer;
  const { width, room, textScale, symbolScale } = SMALL;
  const data: RegionMapData = {
    title: MAP_WORDS.small[drawing.lang](plan.territory.short[drawing.lang]),
    topology: layer.topology,
    bounds,
    fineness: SMALL_FINENESS,
    ground: [layer],
    borders: [{ object, tone: 'outline', topology: layer.topology, ...(except && { except }) }],
    regions: [],
    points: pointsOf(plan, drawing).map((point) => ({ ...point, named: 'never' })),
    contextLabels: [],
  };
  return { data, size: { width, height: Math.round(width * aspect + room), textScale, symbolScale } };
}

/** A small map of each territory by the id of its plan, all at one scale; none where no outline is at hand. */
export function smallMaps(plans: readonly PlanPlaces[], drawing: Drawing): ReadonlyMap<string, SmallMap> {
  const territories = territoriesOf(plans, drawing);
  const frames = atOneScale(territories.map(({ layer }) => layerBounds(layer)));
  return new Map(
    territories.map((territory, index) => [
      territory.plan.plan.id,
      smallMap(territory, frames[index] as Framed, drawing),
    ]),
  );
}
