import { Branches } from '../../charts/branches/Branches';
import type { ViewProps } from '../types';
import type { TasksData } from './view';

/** The tasks with their parts. */
export function View({ data }: ViewProps<TasksData>) {
  return <Branches data={data.chart} />;
}
