import './orders.css';
import { Fragment, type ReactNode, useId } from 'react';
import { DENSE, type MatrixSetting } from '../../charts/matrix/layout';
import { Matrix, MatrixKey } from '../../charts/matrix/Matrix';
import { pathOf } from '../../domain/permalink';
import type { Lang } from '../../domain/text';
import { Link } from '../../ui/Link';
import type { ViewProps } from '../types';
import { ByBodyList, ByTaskList, SortedTaskList } from './lists';
import { matrixByBody, matrixByTask } from './matrices';
import type { TasksData } from './select';

/** Names of bodies are long: they take two lines. */
const BODIES: MatrixSetting = { ...DENSE, labelWidth: 330, rowHeight: 38 };
const ONE = [DENSE];
const TWO = [BODIES];

interface Reading {
  readonly name: string;
  readonly label: string;
  readonly wide: ReactNode;
  readonly narrow: ReactNode;
}

/** The same duties in three orders. The choice is a radio button and a style sheet: it needs no script. */
function readingsOf(data: TasksData, lang: Lang): Reading[] {
  const zh = lang === 'zh';
  return [
    {
      name: 'plan',
      label: zh ? '按计划顺序' : 'In the plan’s order',
      wide: <Matrix data={matrixByTask(data, lang, 'plan')} settings={ONE} />,
      narrow: <ByTaskList data={data} lang={lang} />,
    },
    {
      name: 'count',
      label: zh ? '单位多的任务在前' : 'Tasks with most bodies first',
      wide: <Matrix data={matrixByTask(data, lang, 'count')} settings={ONE} />,
      narrow: <SortedTaskList data={data} lang={lang} />,
    },
    {
      name: 'body',
      label: zh ? '按单位看' : 'By body',
      wide: <Matrix data={matrixByBody(data, lang)} settings={TWO} />,
      narrow: <ByBodyList data={data} lang={lang} />,
    },
  ];
}

/** Tasks and bodies as a matrix where there is room, as lists where there is not. */
export function View({ data, display: { lang } }: ViewProps<TasksData>) {
  const id = useId();
  const readings = readingsOf(data, lang);
  const zh = lang === 'zh';
  return (
    <fieldset className="readings">
      <legend>{zh ? '怎么排' : 'Order'}</legend>
      {readings.map(({ name, label }, index) => (
        <Fragment key={name}>
          <input type="radio" name={id} id={id + name} className={`pick-${name}`} defaultChecked={index === 0} />
          <label htmlFor={id + name}>{label}</label>
        </Fragment>
      ))}
      {readings.map(({ name, wide, narrow }) => (
        <div key={name} className={`reading-panel show-${name}`}>
          <div className="reading-wide">{wide}</div>
          <div className="reading-narrow">{narrow}</div>
        </div>
      ))}
      <MatrixKey
        looks={[
          { look: 'full', text: zh ? '列为责任单位' : 'named as responsible' },
          { look: 'lead', text: zh ? '牵头' : 'in charge' },
          {
            look: 'ours',
            text: zh
              ? '我们推断：计划只写“机制成员单位”，成员按保障1的名单'
              : 'our inference: the plan says “members of the mechanism”; we take the list of S1',
          },
        ]}
      />
      {data.noDeadline ? (
        <p className="picture-note mark" data-claim={data.noDeadline.id}>
          <Link to={pathOf({ page: 'claim', lang, id: data.noDeadline.id })}>{data.noDeadline.label[lang]}</Link>
          {zh ? '：' : ': '}
          {data.noDeadline.summary?.[lang]}
        </p>
      ) : null}
    </fieldset>
  );
}
