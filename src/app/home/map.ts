import { geoCentroid } from 'd3';
import type { Atlas } from '../../domain/atlas';
import { claimsOfKind } from '../../domain/claim';
import { pathOf } from '../../domain/permalink';
import type { GeometryRef } from '../../domain/place';
import type { Plan } from '../../domain/plan';
import { byId } from '../../domain/slice';
import type { Lang } from '../../domain/text';
import type { Bounds } from '../../maps/kit/camera';
import { areasOf, boundsOf, linesOf } from '../../maps/kit/topology';
import type { PointData, RegionData, RegionMapData } from '../../maps/regions/types';
import { yearsOf } from '../../views/compare-timeline/timeline';
import { TIMELINE_WORDS } from '../../views/compare-timeline/words';
import type { Geometry } from '../../views/types';

const NATION = 'china';
/** Nearly square, as the country with its islands is. */
const ASPECT = 0.94;

type Topology = Geometry[string];

/** The whole country with all its islands and the ten-dash line: nothing of it may be left out of the frame. */
function nationalBounds(topology: Topology): Bounds {
  const country = boundsOf(topology, 'country');
  const points = linesOf(topology, 'dashline')
    .flatMap((line) => (line.type === 'LineString' ? [line.coordinates] : line.coordinates))
    .flat();
  const [lons, lats] = [points.map(([lon = 0]) => lon), points.map(([, lat = 0]) => lat)];
  const [west, south, east, north] = country ?? [180, 90, -180, -90];
  return [Math.min(west, ...lons), Math.min(south, ...lats), Math.max(east, ...lons), Math.max(north, ...lats)];
}

/** "2021–2023", "from 2012": short enough for a map. */
export const shortYears = (plan: Plan, lang: Lang): string =>
  plan.period.to === undefined ? TIMELINE_WORDS.from[lang](plan.period.from) : yearsOf(plan, lang);

/** A plan whose territory is a province lies on the map as a region, any smaller one as a ring. */
function territory(plan: Plan, atlas: Atlas, lang: Lang, href: (to: string) => string) {
  const place = byId(atlas.places, plan.place, 'place');
  const periods = claimsOfKind(atlas.claims, 'plan').filter(
    (claim) => claim.plan === plan.id && claim.fact === 'period',
  );
  return {
    place: plan.place,
    claims: periods.map(({ id }) => id),
    dye: plan.dye,
    label: place.short[lang],
    sublabel: shortYears(plan, lang),
    href: href(pathOf({ page: 'plan', lang, id: plan.id })),
  };
}

function centreOf({ file, object, id }: GeometryRef, geometry: Geometry) {
  const topology = geometry[file];
  const area = topology && areasOf(topology, object).get(id);
  return area && geoCentroid(area.geometry);
}

/** China with the territories of the plans in their dyes, each leading to its plan. */
export function nationalMap(atlas: Atlas, lang: Lang, geometry: Geometry, href: (to: string) => string): RegionMapData {
  const topology = geometry[NATION];
  if (!topology) throw new Error(`the front page needs the geometry "${NATION}"`);
  const regions: RegionData[] = [];
  const points: PointData[] = [];
  for (const plan of atlas.plans) {
    const place = byId(atlas.places, plan.place, 'place');
    const mark = territory(plan, atlas, lang, href);
    const outline = place.geometry;
    const centre = outline && centreOf(outline, geometry);
    if (outline?.file === NATION) regions.push({ ...mark, id: outline.id, object: outline.object });
    else if (centre) points.push({ ...mark, lonLat: centre, symbol: 'ring' });
    else if (place.point) points.push({ ...mark, lonLat: place.point, symbol: 'ring' });
  }
  return {
    title: lang === 'zh' ? '各规划管辖的地方' : 'The territories of the plans',
    description:
      lang === 'zh'
        ? '中国地图，各规划的地域以各自的颜色标出，点开看规划。'
        : 'A map of China with each plan’s territory in its colour; choose one to read the plan.',
    topology,
    bounds: nationalBounds(topology),
    aspect: ASPECT,
    ground: [{ object: 'country', tone: 'land' }],
    borders: [
      { object: 'provinces', tone: 'border' },
      { object: 'country', tone: 'outline' },
      { object: 'dashline', tone: 'dashline' },
    ],
    regions,
    points,
    contextLabels: [],
  };
}
