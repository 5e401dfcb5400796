import type { KeyItem } from '../../charts/ledger/LedgerKey';
import type { InstrumentClaim } from '../../domain/claim';
import type { Lang } from '../../domain/text';
import type { Unit } from '../../domain/vocabulary';
import { capital, countWord, plansNamed, plural } from '../../i18n/join';
import { spokenQuantity } from '../../i18n/quantity';
import { ledgerKey } from '../ledgerRows';
import type { MoneyBoard } from './board';

/** "≤ 50% of the cost, ≤ ¥8 million"; "" where no sum or share is stated. */
export function termsOf({ instrument: { rate, cap, reward } }: InstrumentClaim, lang: Lang, units: readonly Unit[]) {
  const share = rate && spokenQuantity(rate, lang, units);
  const ofCost = share && (lang === 'zh' ? `投入的 ${share}` : `${share} of the cost`);
  const sums = [cap, reward].flatMap((quantity) => (quantity ? [spokenQuantity(quantity, lang, units)] : []));
  return [ofCost, ...sums].filter(Boolean).join(lang === 'zh' ? '，' : ', ');
}

export function keyItems({ clauses, ledger }: MoneyBoard, lang: Lang): KeyItem[] {
  const zh = lang === 'zh';
  return ledgerKey(
    [
      { look: 'solid', words: zh ? '写了金额' : 'states a sum', shown: clauses.some(({ terms }) => terms !== '') },
      {
        look: 'hatched',
        words: zh ? '没有写金额' : 'states no sum',
        shown: clauses.some(({ terms }) => terms === ''),
      },
    ],
    ledger.rows,
    lang,
  );
}

const withSum = ({ clauses }: MoneyBoard) => clauses.filter(({ terms }) => terms !== '');

/** Labels of the plans that some clauses belong to, in the order of the columns. */
const plansOf = ({ ledger }: MoneyBoard, clauses: MoneyBoard['clauses']): string[] =>
  ledger.columns.filter(({ id }) => clauses.some(({ claim }) => claim.plan === id)).map(({ label }) => label);

/** Which plans state how much, and how often. */
export function headline(data: MoneyBoard, lang: Lang): string {
  const all = countWord(data.ledger.columns.length, lang);
  const sums = withSum(data);
  const names = plansOf(data, sums);
  if (names.length === 0) return lang === 'zh' ? '没有一份规划写明给多少钱' : 'No plan states how much money is given';
  const own = data.clauses.filter(({ claim }) => sums.some((sum) => sum.claim.plan === claim.plan)).length;
  if (lang === 'zh') {
    const only = names.length === 1 ? '只有' : '';
    return `${all}份规划里，${only}${plansNamed(names, lang)}写明给多少钱：${own}处条文里的${sums.length}处`;
  }
  const who = names.length === 1 ? `Only ${names[0]} states` : `${capital(plansNamed(names, lang))} state`;
  return `${who} how much money is given, in ${countWord(sums.length, lang)} of ${plural(names.length, 'its', 'their')} ${countWord(own, lang)} clauses`;
}

/** What is not drawn, and why. */
export function dek(data: MoneyBoard, lang: Lang): string {
  const silent = plansOf(
    data,
    data.clauses.filter(({ claim }) => !withSum(data).some((sum) => sum.claim.plan === claim.plan)),
  );
  const full = data.fullTexts;
  const alone = plansOf(data, withSum(data)).length === 1;
  if (lang === 'zh') {
    const reason = alone ? '写了金额的只有一份规划，跨规划没有可比的数' : '各处管的事不同，放不到一把刻度上';
    const funds = silent.length > 0 ? `${plansNamed(silent, lang)}点到资金，没有写数额。` : '';
    const texts = full.length > 0 ? `只有${plansNamed(full, lang)}手头有全文；报道和讲话没写，不等于计划没有。` : '';
    return `比例、上限和奖励写成字，不画成长短：${reason}；条文之间会重叠，所以不相加。“现行标准”另有规定，我们不替它补数。${funds}${texts}`;
  }
  const reason = alone
    ? 'only one plan states any, so there is nothing to compare them with'
    : 'they cover different things and share no scale';
  const funds =
    silent.length > 0
      ? ` ${capital(plansNamed(silent, lang))} ${plural(silent.length, 'mentions', 'mention')} money without a sum.`
      : '';
  const texts =
    full.length > 0
      ? ` Only ${plansNamed(full, lang)} ${plural(full.length, 'is', 'are')} at hand in full; what a report or a speech leaves out may still be in the plan.`
      : '';
  return `Shares, ceilings and rewards stand as words, not as lengths: ${reason}. Clauses may overlap, so nothing is added up. “Current standards” are kept elsewhere, and we put no figure in their place.${funds}${texts}`;
}
