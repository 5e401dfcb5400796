import { Tiles } from '../../charts/tiles/Tiles';
import type { ViewProps } from '../types';
import type { CategoriesData } from './view';

/** The categories in their order, and why they were hard to count. */
export function View({ data, display }: ViewProps<CategoriesData>) {
  const { counted } = data;
  return (
    <div className="picture-stack">
      <Tiles data={data.chart} />
      {counted ? (
        <p className="picture-note mark" data-claim={counted.id}>
          {data.caveat} {counted.derivation?.assumptions.map((assumption) => assumption[display.lang]).join(' ')}
        </p>
      ) : null}
    </div>
  );
}
