import { type Claim, claimsOfKind } from '../../domain/claim';
import { pathOf } from '../../domain/permalink';
import type { Lang } from '../../domain/text';
import { INSTRUMENT_WORDS, say } from '../../i18n/catalogue';
import { capital, countWord, joinNames } from '../../i18n/join';
import type { Row } from '../../ui/Table';
import { defineView } from '../types';
import { type Clause, type MoneyData, selectMoney, taskName, termsText } from './select';

const PLAN = 'shenzhen-2020';
/** The count of clauses, and what the plan leaves out of them. */
const ABOUT = ['money-clauses', 'total-budget'];

const ofForm = ({ clauses }: MoneyData, ...forms: string[]): number =>
  clauses.filter(({ claim }) => forms.includes(claim.instrument.form)).length;

function headline(data: MoneyData, lang: Lang): string {
  const all = data.clauses.length;
  const silent = all - ofForm(data, 'rate-cap', 'reward');
  return lang === 'zh'
    ? `${all}处给钱的条文里，${silent}处没有写金额`
    : `${capital(countWord(silent, lang))} of the ${countWord(all, lang)} clauses on money state no amount`;
}

function dek(data: MoneyData, lang: Lang): string {
  const [capped, fixed] = [countWord(ofForm(data, 'rate-cap'), lang), countWord(ofForm(data, 'reward'), lang)];
  const standards = countWord(ofForm(data, 'current-standard'), lang);
  return lang === 'zh'
    ? `${capped}处写了比例和上限，${fixed}处是定额奖励，${standards}处只说按现行或相应的标准。各处管的事不同、会重叠，也没有总额，所以不相加。`
    : `${capital(capped)} give a share of the cost and a ceiling, ${fixed} a fixed reward; ${standards} refer to standards kept elsewhere. They cover different things, may overlap and have no total, so nothing is added up.`;
}

/** Public money in Shenzhen's plan: rate, cap, reward, and what is left open. */
export const view = defineView<MoneyData>({
  id: 'shenzhen-money',
  order: 32,
  plan: PLAN,
  title: { zh: '资金', en: 'Money' },
  needs: { plans: [PLAN], geometry: [] },
  claims: ({ claims }) => {
    const ours = claims.filter(({ plan }) => plan === PLAN);
    const instruments = claimsOfKind(ours, 'instrument');
    const parents = new Set(instruments.map(({ partOf }) => partOf));
    const isWanted = (claim: Claim): boolean =>
      claim.kind === 'instrument' || parents.has(claim.id) || ABOUT.includes(claim.quantity?.measure ?? '');
    return ours.filter(isWanted);
  },
  select: selectMoney,
  headline,
  dek,
  table: (data, lang) => ({
    caption: lang === 'zh' ? '给钱的条文' : 'Clauses on money',
    columns: [
      { key: 'name', label: say(lang, 'instrument') },
      { key: 'form', label: say(lang, 'kind') },
      { key: 'rate', label: say(lang, 'rate'), numeric: true },
      { key: 'cap', label: say(lang, 'cap'), numeric: true },
      { key: 'reward', label: say(lang, 'reward'), numeric: true },
      { key: 'who', label: say(lang, 'recipients') },
      { key: 'purpose', label: say(lang, 'purpose') },
      { key: 'conditions', label: say(lang, 'conditions') },
      { key: 'task', label: say(lang, 'partOf') },
    ],
    rows: data.clauses.map((clause) => tableRow(clause, data, lang)),
  }),
});

function tableRow({ claim, task }: Clause, { units }: MoneyData, lang: Lang): Row {
  const { rate, cap, reward, recipients, purpose, conditions, exceptions, form } = claim.instrument;
  const spoken = (quantity: typeof rate) => ({ text: quantity ? termsText(quantity, lang, units) : '—' });
  const except = exceptions.map((text) => (lang === 'zh' ? `除外：${text.zh}` : `except ${text.en}`));
  const terms = [...conditions.map((text) => text[lang]), ...except];
  return {
    id: claim.id,
    claims: [claim.id],
    cells: {
      name: { text: claim.label[lang], to: pathOf({ page: 'claim', lang, id: claim.id }) },
      form: { text: INSTRUMENT_WORDS[form][lang] },
      rate: spoken(rate),
      cap: spoken(cap),
      reward: spoken(reward),
      who: {
        text:
          joinNames(
            recipients.map((text) => text[lang]),
            lang,
          ) || '—',
      },
      purpose: { text: purpose[lang] },
      conditions: { text: terms.join(lang === 'zh' ? '；' : '; ') || '—' },
      task: task ? { text: taskName(task, lang), to: pathOf({ page: 'claim', lang, id: task.id }) } : { text: '—' },
    },
  };
}
