import { geoCentroid } from 'd3';
import { pathOf } from '../../domain/permalink';
import type { LonLat, Place } from '../../domain/place';
import type { Lang } from '../../domain/text';
import { areasOf, type Topology } from '../../maps/kit/topology';
import type { MarkData, PointData, RegionData } from '../../maps/regions/types';
import type { Geometry } from '../types';
import type { Layer } from './bounds';
import type { NamedPlace, PlanPlaces } from './places';
import { howNamed } from './words';

/** What marks are drawn with. */
export interface Drawing {
  readonly lang: Lang;
  readonly geometry: Geometry;
  readonly href: (to: string) => string;
}

interface Outline {
  readonly topology: Topology;
  readonly object: string;
  readonly id: string;
}

/** Where the outline of a place is; nothing where it has none or its file is not at hand. */
function outlineOf({ geometry: outline }: Place, { geometry }: Drawing): Outline | undefined {
  const topology = outline && geometry[outline.file];
  return outline && topology?.objects[outline.object] ? { ...outline, topology } : undefined;
}

/** The outline of a territory as ground. */
export function territoryLayer(territory: Place, drawing: Drawing): Layer | undefined {
  const outline = outlineOf(territory, drawing);
  if (!outline) return undefined;
  const { object, topology, id } = outline;
  return {
    object,
    tone: 'land',
    topology,
    except: [...areasOf(topology, object).keys()].filter((code) => code !== id),
  };
}

function markOf(named: NamedPlace, dye: string, { lang, href }: Drawing): MarkData {
  const { place, claims } = named;
  return {
    place: place.id,
    claims: claims.map(({ id }) => id),
    label: place.short[lang],
    remark: howNamed(named, lang),
    href: href(pathOf({ page: 'place', lang, id: place.id })),
    dye,
  };
}

const isStated = ({ naming, inferred }: NamedPlace): boolean => naming !== 'left-out' && !inferred;

function lookOf(named: NamedPlace): { readonly look?: 'light' | 'hollow' } {
  if (!isStated(named)) return { look: 'hollow' };
  return named.naming === 'member' ? { look: 'light' } : {};
}

function regionOf(named: NamedPlace, dye: string, drawing: Drawing): RegionData[] {
  const outline = outlineOf(named.place, drawing);
  return outline ? [{ ...markOf(named, dye, drawing), ...outline, ...lookOf(named) }] : [];
}

const pointOf = (named: NamedPlace, lonLat: LonLat, dye: string, drawing: Drawing): PointData => ({
  ...markOf(named, dye, drawing),
  lonLat,
  symbol: isStated(named) ? 'dot' : 'ring',
});

/** Larger areas first, so that what lies in them lies over them. */
const LEVELS = ['provinces', 'prefectures', 'districts', 'counties'];
const byLevel = (a: RegionData, b: RegionData): number => LEVELS.indexOf(a.object) - LEVELS.indexOf(b.object);

export interface PlaceMarks {
  readonly regions: readonly RegionData[];
  readonly points: readonly PointData[];
}

/** Places as areas where they have an outline, else as points; a plan that names none as its whole territory, hollow. */
export function marksOf({ plan: { dye }, territory, named, unplaced }: PlanPlaces, drawing: Drawing): PlaceMarks {
  const whole: NamedPlace = { place: territory, naming: 'left-out', inferred: false, claims: unplaced };
  if (named.length === 0) return { regions: unplaced.length > 0 ? regionOf(whole, dye, drawing) : [], points: [] };
  return {
    regions: named.flatMap((one) => regionOf(one, dye, drawing)).sort(byLevel),
    points: named.flatMap((one) =>
      one.place.point && !outlineOf(one.place, drawing) ? [pointOf(one, one.place.point, dye, drawing)] : [],
    ),
  };
}

/** The places where something is or is to be, each as a point: its own, else the middle of its area. */
export const pointsOf = ({ plan: { dye }, named }: PlanPlaces, drawing: Drawing): PointData[] =>
  named
    .filter(({ naming }) => naming === 'site')
    .flatMap((one) => {
      const lonLat = one.place.point ?? middleOfPlace(one.place, drawing);
      return lonLat ? [pointOf(one, lonLat, dye, drawing)] : [];
    });

function middleOfPlace(place: Place, drawing: Drawing): LonLat | undefined {
  const outline = outlineOf(place, drawing);
  const area = outline && areasOf(outline.topology, outline.object).get(outline.id);
  return area && geoCentroid(area.geometry);
}
