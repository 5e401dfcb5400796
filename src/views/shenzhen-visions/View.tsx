import { SideBySide, SideKey } from '../../charts/side-by-side/SideBySide';
import type { ViewProps } from '../types';
import type { VisionsData } from './view';

/** Goals of two years side by side. */
export function View({ data: { chart, numbered }, display: { lang } }: ViewProps<VisionsData>) {
  const zh = lang === 'zh';
  const ranges = numbered.slice(0, 1).map(({ pledge }) => ({
    pledge,
    text: zh ? '写了几个：实心为下限，虚框到上限' : 'how many is stated: solid to the lower bound, broken to the upper',
  }));
  return (
    <>
      <SideBySide data={chart} />
      <SideKey
        words={[
          { pledge: { form: 'direction' }, text: zh ? '方向，没有衡量的指标' : 'a direction, without a measure' },
          { pledge: { form: 'several' }, text: zh ? '数目或规模，没有写多少' : 'a number or a size, not stated' },
          ...ranges,
        ]}
      />
    </>
  );
}
