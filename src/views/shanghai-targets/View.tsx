import { Targets } from '../../charts/targets/Targets';
import type { ViewProps } from '../types';
import type { TargetsOfPlan } from './view';

/** The targets, each as what it is. */
export function View({ data }: ViewProps<TargetsOfPlan>) {
  return <Targets data={data.chart} />;
}
