import { ticks } from 'd3';
import type { MoneyGroup, MoneyRow, RateCapData, Terms } from '../../charts/rate-cap/types';
import type { Atlas } from '../../domain/atlas';
import { type Claim, type ClaimOf, claimsOfKind, type Instrument } from '../../domain/claim';
import { pathOf } from '../../domain/permalink';
import type { Quantity } from '../../domain/quantity';
import type { Lang } from '../../domain/text';
import type { Unit } from '../../domain/vocabulary';
import { INSTRUMENT_WORDS } from '../../i18n/catalogue';
import { joinNames } from '../../i18n/join';
import { spokenQuantity } from '../../i18n/quantity';

/** A clause that gives money, with the task or safeguard it stands in. */
export interface Clause {
  readonly claim: ClaimOf<'instrument'>;
  readonly task: Claim | undefined;
}

export interface MoneyData {
  /** Highest sum first, then fixed sums, then what has no sum. */
  readonly clauses: readonly Clause[];
  /** That the plan states no total. */
  readonly noTotal: Claim | undefined;
  readonly units: readonly Unit[];
  readonly chart: RateCapData;
}

/** Order of kinds: with sums first. */
const FORMS: readonly Instrument['form'][] = ['rate-cap', 'reward', 'current-standard', 'unspecified', 'fund'];

const upperOf = (quantity: Quantity | undefined): number | undefined =>
  quantity?.form === 'interval' ? quantity.high : undefined;

/** Terms as far as the text goes; without all the numbers that a mark needs there is no mark. */
function termsOf({ rate, cap, reward }: Instrument): Terms {
  const [share, ceiling, sum] = [rate, cap, reward].map(upperOf);
  if (share !== undefined && ceiling !== undefined) return { form: 'capped', rate: share, cap: ceiling };
  return sum === undefined ? { form: 'silent' } : { form: 'fixed', sum };
}

const sumOf = (terms: Terms): number => (terms.form === 'capped' ? terms.cap : terms.form === 'fixed' ? terms.sum : 0);

export const termsText = (quantity: Quantity, lang: Lang, units: readonly Unit[]): string =>
  spokenQuantity(quantity, lang, units);

/** "Task 12 …", "Safeguard 2 …". */
export function taskName({ kind, number = '', label }: Claim, lang: Lang): string {
  if (lang === 'zh') return `${kind === 'task' ? '任务' : '保障'}${number} ${label.zh}`;
  return `${kind === 'task' ? 'Task' : 'Safeguard'} ${number} ${label.en}`;
}

const shareText = (rate: string, lang: Lang): string => (lang === 'zh' ? `投入的 ${rate}` : `${rate} of the cost`);

function rowOf({ claim, task }: Clause, lang: Lang, units: readonly Unit[]): MoneyRow {
  const { rate, cap, reward, form } = claim.instrument;
  const share = rate && shareText(termsText(rate, lang, units), lang);
  const sums = [cap, reward].flatMap((quantity) => (quantity ? [termsText(quantity, lang, units)] : []));
  return {
    id: claim.id,
    label: claim.label[lang],
    value: [share, ...sums].filter(Boolean).join(lang === 'zh' ? '，' : ', ') || INSTRUMENT_WORDS[form][lang],
    lines: linesOf(claim.instrument, lang),
    terms: termsOf(claim.instrument),
    claims: [claim.id],
    to: pathOf({ page: 'claim', lang, id: claim.id }),
    ...(task && {
      task: { label: taskName(task, lang), claim: task.id, to: pathOf({ page: 'claim', lang, id: task.id }) },
    }),
  };
}

function linesOf({ recipients, purpose, conditions, exceptions }: Instrument, lang: Lang): string[] {
  const zh = lang === 'zh';
  const who = joinNames(
    recipients.map((text) => text[lang]),
    lang,
  );
  const terms = conditions.map((text) => text[lang]).join(zh ? '，' : ', ');
  const except = exceptions.map((text) => text[lang]).join(zh ? '，' : ', ');
  return [
    zh ? `给：${who || '没有写'}` : `To: ${who || 'not stated'}`,
    zh ? `用于：${purpose.zh}` : `For: ${purpose.en}`,
    ...(terms ? [zh ? `条件：${terms}` : `If: ${terms}`] : []),
    ...(except ? [zh ? `除外：${except}` : `Except: ${except}`] : []),
  ];
}

function groupsOf(clauses: readonly Clause[], lang: Lang, units: readonly Unit[]): MoneyGroup[] {
  return FORMS.map((form) => {
    const rows = clauses
      .filter(({ claim }) => claim.instrument.form === form)
      .map((clause) => rowOf(clause, lang, units));
    return { id: form, label: `${INSTRUMENT_WORDS[form][lang]} · ${rows.length}`, rows };
  }).filter(({ rows }) => rows.length > 0);
}

function ticksOf(clauses: readonly Clause[], lang: Lang, units: readonly Unit[]): RateCapData['ticks'] {
  const largest = Math.max(1, ...clauses.map(({ claim }) => sumOf(termsOf(claim.instrument))));
  const unit = units.find(({ dimension }) => dimension === 'money')?.id ?? '';
  const exactly = (value: number): Quantity => ({
    form: 'interval',
    low: value,
    high: value,
    lowInclusive: true,
    highInclusive: true,
    unit,
    measure: '',
    wording: { zh: '', en: '' },
  });
  return ticks(0, largest, 4).map((value) => ({
    value,
    label: value === 0 ? '0' : spokenQuantity(exactly(value), lang, units),
  }));
}

function chartOf(clauses: readonly Clause[], lang: Lang, units: readonly Unit[]): RateCapData {
  const groups = groupsOf(clauses, lang, units);
  const isSilent = ({ rows }: MoneyGroup): boolean => rows.every(({ terms }) => terms.form === 'silent');
  const zh = lang === 'zh';
  return {
    title: zh ? '资助的比例与上限' : 'Rates and ceilings of public money',
    description: zh
      ? '条形的长度是一个项目最多可得的钱，填色的高度是所付部分占投入的比例；菱形是定额奖励；斜纹方块没有金额。'
      : 'A bar is as long as the most a project may get; its filled part is the share of the cost that is paid. A diamond is a fixed reward. Hatched squares have no amount.',
    reading: zh
      ? '条长＝最多可得多少；条高＝项目的实际投入，填色部分＝最多付几成。菱形＝定额奖励，不是上限。'
      : 'Length: the most that may be paid. Height: the actual cost, of which the filled part is the most that is paid. Diamond: a fixed reward, not a ceiling.',
    ticks: ticksOf(clauses, lang, units),
    measured: groups.filter((group) => !isSilent(group)),
    silent: groups.filter(isSilent),
  };
}

/** Clauses on money, their tasks, and the chart of them. */
export function selectMoney({ claims, vocabulary: { units } }: Atlas, lang: Lang): MoneyData {
  const clauses = claimsOfKind(claims, 'instrument')
    .map((claim) => ({ claim, task: claims.find(({ id }) => id === claim.partOf) }))
    .sort(
      (a, b) =>
        FORMS.indexOf(a.claim.instrument.form) - FORMS.indexOf(b.claim.instrument.form) ||
        sumOf(termsOf(b.claim.instrument)) - sumOf(termsOf(a.claim.instrument)),
    );
  return {
    clauses,
    noTotal: claims.find(({ kind, quantity }) => kind === 'absence' && quantity?.form === 'absent'),
    units,
    chart: chartOf(clauses, lang, units),
  };
}
