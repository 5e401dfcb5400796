import type { Atlas } from '../../domain/atlas';
import { type Claim, claimsOfKind, type Instrument } from '../../domain/claim';
import { pathOf } from '../../domain/permalink';
import type { Lang } from '../../domain/text';
import { INSTRUMENT_WORDS, say } from '../../i18n/catalogue';
import { spokenQuantity } from '../../i18n/quantity';
import type { Row, TableData } from '../../ui/Table';
import { ledgerRow, leftOutRow } from '../ledgerRows';
import { planColumns, withHeads } from '../plans';
import { defineView } from '../types';
import type { Clause, MoneyBoard } from './board';
import { dek, headline, termsOf } from './words';

const FORMS = ['rate-cap', 'reward', 'current-standard', 'unspecified', 'fund'] as const satisfies Instrument['form'][];

const isAboutMoney = ({ kind, themes }: Claim): boolean => kind === 'absence' && themes.includes('finance');

function select(atlas: Atlas, lang: Lang): MoneyBoard {
  const { units } = atlas.vocabulary;
  const columns = planColumns(atlas, lang);
  const clauses = claimsOfKind(atlas.claims, 'instrument').map((claim) => ({
    claim,
    terms: termsOf(claim, lang, units),
  }));
  const absences = atlas.claims.filter(isAboutMoney);
  const rows = FORMS.map((form) =>
    ledgerRow(
      { id: form, label: INSTRUMENT_WORDS[form][lang] },
      clauses.filter(({ claim }) => claim.instrument.form === form).map((clause) => entryOf(clause, lang)),
      columns,
      lang,
    ),
  ).filter(({ cells }) => Object.values(cells).some((entries) => entries.length > 0));
  const full = atlas.plans.filter(({ sources: [first] }) =>
    atlas.sources.some(({ id, kind }) => id === first && kind === 'full-text'),
  );
  return {
    clauses,
    absences,
    units,
    fullTexts: columns.filter(({ id }) => full.some((plan) => plan.id === id)).map(({ label }) => label),
    ledger: {
      title: lang === 'zh' ? '各规划给钱的办法' : 'Kinds of support, by plan',
      description:
        lang === 'zh'
          ? '一行一种办法，一列一份规划，一个结是一处条文。'
          : 'A row for each kind of support, a column for each plan, a knot for each clause.',
      columns,
      rows: absences.length > 0 ? [...rows, leftOutRow(absences, columns, lang)] : rows,
    },
  };
}

const entryOf = ({ claim, terms }: Clause, lang: Lang) => ({
  id: claim.id,
  plan: claim.plan,
  label: claim.label[lang],
  detail: terms,
  look: terms === '' ? ('hatched' as const) : ('solid' as const),
  claims: [claim.id],
  to: pathOf({ page: 'claim', lang, id: claim.id }),
});

function table({ clauses, absences, units, ledger }: MoneyBoard, lang: Lang): TableData {
  const planOf = (claim: Claim) => ({ text: ledger.columns.find(({ id }) => id === claim.plan)?.label ?? '' });
  const name = (claim: Claim) => ({ text: claim.label[lang], to: pathOf({ page: 'claim', lang, id: claim.id }) });
  const clauseRow = ({ claim }: Clause): Row => {
    const { form, rate, cap, reward, purpose } = claim.instrument;
    const spoken = (quantity: typeof rate) => ({ text: quantity ? spokenQuantity(quantity, lang, units) : '—' });
    return {
      id: claim.id,
      claims: [claim.id],
      cells: {
        name: name(claim),
        plan: planOf(claim),
        form: { text: INSTRUMENT_WORDS[form][lang] },
        rate: spoken(rate),
        cap: spoken(cap),
        reward: spoken(reward),
        purpose: { text: purpose[lang] },
      },
    };
  };
  return {
    caption: lang === 'zh' ? '各规划给钱的条文' : 'Clauses on money',
    columns: [
      { key: 'name', label: say(lang, 'instrument') },
      { key: 'plan', label: say(lang, 'plan') },
      { key: 'form', label: say(lang, 'kind') },
      { key: 'rate', label: say(lang, 'rate'), numeric: true },
      { key: 'cap', label: say(lang, 'cap'), numeric: true },
      { key: 'reward', label: say(lang, 'reward'), numeric: true },
      { key: 'purpose', label: say(lang, 'purpose') },
    ],
    rows: [
      ...clauses.map(clauseRow),
      ...absences.map((claim) => ({
        id: claim.id,
        claims: [claim.id],
        cells: { name: name(claim), plan: planOf(claim), purpose: { text: claim.summary?.[lang] ?? '' } },
      })),
    ],
  };
}

/** Public money in all plans: kinds of support, sums only where stated. */
export const view = defineView<MoneyBoard>({
  id: 'compare-money',
  order: 8,
  title: { zh: '资金与工具', en: 'Money and instruments' },
  needs: { plans: 'all', geometry: [] },
  claims: (atlas) =>
    withHeads(
      atlas,
      new Set(atlas.claims.filter((claim) => claim.kind === 'instrument' || isAboutMoney(claim)).map(({ id }) => id)),
    ),
  select,
  headline,
  dek,
  table,
});
