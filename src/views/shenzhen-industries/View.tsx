import { DENSE, type MatrixSetting, MEDIUM, NARROW } from '../../charts/matrix/layout';
import { Matrix, MatrixKey } from '../../charts/matrix/Matrix';
import type { ViewProps } from '../types';
import type { IndustriesData } from './select';

const SETTINGS: readonly MatrixSetting[] = [
  { ...DENSE, width: 900, labelWidth: 190, rowHeight: 36 },
  { ...MEDIUM, labelWidth: 150, rowHeight: 33 },
  { ...NARROW, rowHeight: 52 },
];

/** Industries under their link of the chain, against the passages that name them. */
export function View({ data, display: { lang } }: ViewProps<IndustriesData>) {
  const zh = lang === 'zh';
  return (
    <>
      <Matrix data={data.matrix} settings={SETTINGS} />
      <MatrixKey
        looks={[
          { look: 'full', text: zh ? '点了名' : 'named' },
          { look: 'missing', text: zh ? '英文报道的名单里没有' : 'left out of the English report’s list' },
        ]}
      />
      <p className="quiet">
        {zh
          ? '分组是产业链环节，由我们归类，计划没有这样分。'
          : 'Headings are links of the value chain: our classification, not the plan’s.'}
      </p>
    </>
  );
}
