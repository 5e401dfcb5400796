import { Path } from '../../charts/path/Path';
import type { ViewProps } from '../types';
import type { GrowthPath } from './view';

/** The path, and everything that had to be assumed for it. */
export function View({ data, display }: ViewProps<GrowthPath>) {
  const { lang } = display;
  return (
    <div className="picture-stack">
      <Path data={data.chart} />
      <section className="assumptions">
        <h2>{lang === 'zh' ? '这条线靠什么成立' : 'What the line assumes'}</h2>
        <ul>
          {data.assumptions.map((assumption) => (
            <li key={assumption}>{assumption}</li>
          ))}
        </ul>
      </section>
    </div>
  );
}
