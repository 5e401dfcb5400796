import './themes.css';
import { Fragment, useId } from 'react';
import { Cloth } from '../../charts/cloth/Cloth';
import { WEAVES } from '../../charts/cloth/types';
import { scaleOf } from '../../charts/cloth/weave';
import type { ViewProps } from '../types';
import type { Cloth as ClothOfThemes } from './select';
import { CLOTH_WORDS as WORDS } from './words';

/** The cloth in two weaves. The choice is a radio button and a style sheet: it needs no script. */
export function View({ data, display: { lang } }: ViewProps<ClothOfThemes>) {
  const id = useId();
  return (
    <fieldset className="weaves">
      <legend>{WORDS.weave[lang]}</legend>
      {WEAVES.map((weave, index) => (
        <Fragment key={weave}>
          <input
            type="radio"
            name={id}
            id={id + weave}
            className={`weave-${weave}`}
            defaultChecked={index === 0}
            data-native=""
          />
          <label htmlFor={id + weave} data-native="">
            {WORDS.weaves[weave][lang]}
          </label>
        </Fragment>
      ))}
      <div className="weave-panel">
        <p className="weave-key">
          {WEAVES.map((weave) => (
            <span key={weave} className={`by-${weave}`}>
              {WORDS.thread[weave][lang](scaleOf(data.chart.cells, weave).each)}
              {lang === 'zh' ? '。' : '. '}
            </span>
          ))}
          {WORDS.several[lang]}
        </p>
        <Cloth data={data.chart} />
      </div>
    </fieldset>
  );
}
