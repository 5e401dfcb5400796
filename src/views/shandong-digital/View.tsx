import { Branches } from '../../charts/branches/Branches';
import type { ViewProps } from '../types';
import type { DigitalData } from './view';

/** What the digital programme measures, and the channels it names. */
export function View({ data }: ViewProps<DigitalData>) {
  return <Branches data={data.chart} />;
}
