import './rules.css';
import { Ledger } from '../../charts/ledger/Ledger';
import type { ViewProps } from '../types';
import type { ChainBoard } from './view';

/** The chain from top to bottom with a thread for each plan; below it the rule of each link. */
export function View({ data, display: { lang } }: ViewProps<ChainBoard>) {
  return (
    <>
      <Ledger data={data.ledger} />
      <details className="chain-rules">
        <summary data-native="">{lang === 'zh' ? '每个环节的归类规则' : 'The rule of each link'}</summary>
        <dl>
          {data.places.map(({ link }) => (
            <div key={link.id}>
              <dt>{link.label[lang]}</dt>
              <dd>{link.rule[lang]}</dd>
            </div>
          ))}
        </dl>
      </details>
    </>
  );
}
