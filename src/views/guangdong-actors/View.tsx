import { Units } from '../../charts/units/Units';
import type { ViewProps } from '../types';
import type { ActorsData } from './view';

/** Platforms, enterprises and projects, one by one. */
export function View({ data }: ViewProps<ActorsData>) {
  return <Units data={data.chart} />;
}
