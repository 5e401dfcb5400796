import './maps.css';
import type { Lang } from '../domain/text';
import { RegionMap } from './regions/RegionMap';
import type { RegionMapData } from './regions/types';

interface PlanMapProps {
  readonly data: RegionMapData;
  readonly display: { readonly lang: Lang; readonly reviewLabel: string };
}

/** A map of a plan's places as the views use it. */
export function PlanMap({ data, display }: PlanMapProps) {
  return <RegionMap data={data} lang={display.lang} display={display} />;
}
