import { TimelineKey } from '../../charts/timeline/glyphs';
import { Timeline } from '../../charts/timeline/Timeline';
import type { ViewProps } from '../types';
import '../../charts/timeline/timeline.css';
import type { Times } from './select';

/** The periods of all plans on one axis of years, and what its marks mean. */
export function View({ data }: ViewProps<Times>) {
  return (
    <>
      <Timeline data={data.chart} />
      <TimelineKey items={data.key} />
    </>
  );
}
