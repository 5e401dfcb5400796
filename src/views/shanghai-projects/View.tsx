import { Branches } from '../../charts/branches/Branches';
import type { ViewProps } from '../types';
import type { ProjectsData } from './view';

/** The projects with their actions. */
export function View({ data }: ViewProps<ProjectsData>) {
  return <Branches data={data.chart} />;
}
