import { Path } from '../../charts/path/Path';
import type { ViewProps } from '../types';
import type { PathView } from './view';

/** The path, and everything that had to be assumed for it. */
export function View({ data, display }: ViewProps<PathView>) {
  const { lang } = display;
  return (
    <div className="picture-stack">
      {data.chart ? <Path data={data.chart} /> : null}
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
