import { RateCap } from '../../charts/rate-cap/RateCap';
import { pathOf } from '../../domain/permalink';
import { Link } from '../../ui/Link';
import type { ViewProps } from '../types';
import type { MoneyData } from './select';

/** The clauses on money, and that they have no total. */
export function View({ data: { chart, noTotal }, display: { lang } }: ViewProps<MoneyData>) {
  return (
    <>
      <RateCap data={chart} />
      {noTotal ? (
        <p className="picture-note mark" data-claim={noTotal.id}>
          <Link to={pathOf({ page: 'claim', lang, id: noTotal.id })}>{noTotal.label[lang]}</Link>
          {lang === 'zh' ? '：' : ': '}
          {noTotal.summary?.[lang]}
        </p>
      ) : null}
    </>
  );
}
