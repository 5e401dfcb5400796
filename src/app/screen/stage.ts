import type { Atlas } from '../../domain/atlas';
import type { Claim } from '../../domain/claim';
import { pathOf } from '../../domain/permalink';
import type { Place } from '../../domain/place';
import { byId } from '../../domain/slice';
import type { Lang } from '../../domain/text';
import { areasOf, linesOf } from '../../maps/kit/topology';
import type { ContextLabel, PointData, RegionData } from '../../maps/regions/types';
import type { Geometry } from '../../views/types';
import { nationalMap } from '../home/map';
import type { StageData } from './types';

type Href = (to: string) => string;

/** What a stage is put together from. */
export interface StageSite {
  readonly atlas: Atlas;
  readonly geometry: Geometry;
  readonly lang: Lang;
  readonly href: Href;
}

type Topology = Geometry[string];

const COUNTRY = 'china';

/** Objects of polygons, those with the fewest areas first. */
function areaObjects(topology: Topology): string[] {
  const size = (object: string): number => areasOf(topology, object).size;
  return Object.keys(topology.objects)
    .filter((object) => linesOf(topology, object).length === 0)
    .sort((a, b) => size(a) - size(b));
}

/** The file that is about one place alone, and the object that is its whole outline. */
function homeFile(place: Place, geometry: Geometry): { file: string; object: string } | undefined {
  for (const [file, topology] of Object.entries(geometry)) {
    const object = areaObjects(topology).find((name) => areasOf(topology, name).size === 1);
    if (object !== undefined && place.adcode !== undefined && areasOf(topology, object).has(place.adcode))
      return { file, object };
  }
  return undefined;
}

/** The country with the territories of the plans. */
export function countryStage({ atlas, geometry, lang, href }: StageSite): StageData {
  const { topology: _, ...data } = nationalMap(atlas, lang, geometry, href);
  return { ...data, file: COUNTRY };
}

/** The bare ground of a territory; undefined where it has no file of boundaries of its own. */
export function groundStage(place: Place, { geometry, lang }: StageSite): StageData | undefined {
  const home = homeFile(place, geometry);
  const topology = home && geometry[home.file];
  if (!home || !topology) return undefined;
  const inner = areaObjects(topology).find((object) => object !== home.object);
  return {
    file: home.file,
    title: place.name[lang],
    ground: [{ object: home.object, tone: 'land' }],
    borders: [
      ...(inner === undefined ? [] : [{ object: inner, tone: 'border' as const }]),
      { object: home.object, tone: 'outline' },
    ],
    regions: [],
    points: [],
    contextLabels: [],
  };
}

/** Claims by the place that they name; a place to work with elsewhere is none of theirs. */
function claimsByPlace(claims: readonly Claim[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { id, places } of claims)
    for (const { place, role } of places)
      if (role !== 'partner') found.set(place, [...(found.get(place) ?? []).filter((other) => other !== id), id]);
  return found;
}

interface Spot {
  readonly place: Place;
  readonly claims: readonly string[];
}

/** An area of the file that stands for a place, the whole territory excepted. */
function areaOf({ adcode }: Place, topology: Topology, whole: string): { object: string; id: string } | undefined {
  if (adcode === undefined) return undefined;
  const object = areaObjects(topology).find((name) => name !== whole && areasOf(topology, name).has(adcode));
  return object === undefined ? undefined : { object, id: adcode };
}

function markOf({ place, claims }: Spot, { lang, href }: StageSite) {
  const to = href(pathOf({ page: 'place', lang, id: place.id }));
  return { place: place.id, claims, label: place.short[lang], href: to };
}

/** Names of the areas without a mark, for finding one's way. */
function quietNames(marked: ReadonlySet<string>, topology: Topology, object: string, site: StageSite): ContextLabel[] {
  return site.atlas.places.flatMap(({ id, adcode, short }) =>
    adcode !== undefined && !marked.has(id) && areasOf(topology, object).has(adcode)
      ? [{ text: short[site.lang], adcode, object }]
      : [],
  );
}

/** The territory itself as the one mark, where the claims name no place within it. */
function territoryMark(place: Place, object: string, claims: readonly Claim[], site: StageSite): RegionData[] {
  const spot = { place, claims: claims.map(({ id }) => id) };
  return place.adcode === undefined ? [] : [{ ...markOf(spot, site), id: place.adcode, object }];
}

/** The places that some claims of one plan name, on the ground of its territory. */
export function placesStage(plan: string, claims: readonly Claim[], site: StageSite): StageData {
  const { atlas, geometry } = site;
  const territory = byId(atlas.places, byId(atlas.plans, plan, 'plan').place, 'place');
  const ground = groundStage(territory, site);
  const topology = ground && geometry[ground.file];
  const whole = ground?.ground[0]?.object;
  if (!ground || !topology || whole === undefined) return countryStage(site);
  const regions: RegionData[] = [];
  const points: PointData[] = [];
  for (const [id, naming] of claimsByPlace(claims)) {
    const place = byId(atlas.places, id, 'place');
    const area = areaOf(place, topology, whole);
    const mark = markOf({ place, claims: naming }, site);
    if (area) regions.push({ ...mark, ...area });
    else if (place.point && within(place, territory, atlas))
      points.push({ ...mark, lonLat: place.point, symbol: 'dot' });
  }
  const inner = areaObjects(topology).find((object) => object !== whole);
  const marked = new Set([...regions, ...points].map(({ place }) => place));
  return {
    ...ground,
    regions: regions.length + points.length > 0 ? counted(regions) : territoryMark(territory, whole, claims, site),
    points,
    contextLabels: inner === undefined ? [] : quietNames(marked, topology, inner, site),
  };
}

/** Counts are shown where they differ. */
function counted(regions: readonly RegionData[]): RegionData[] {
  const most = Math.max(0, ...regions.map(({ claims }) => claims.length));
  return regions.map((region) => (most > 1 ? { ...region, value: region.claims.length } : region));
}

function within(place: Place, territory: Place, { places }: Atlas): boolean {
  const seen = new Set<string>();
  for (let at: Place | undefined = place; at && !seen.has(at.id); at = places.find(({ id }) => id === at?.parent)) {
    if (at.id === territory.id) return true;
    seen.add(at.id);
  }
  return false;
}
