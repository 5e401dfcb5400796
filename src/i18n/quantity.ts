import { type EachOf, type Interval, type Operator, operatorOf, type Quantity } from '../domain/quantity';
import type { Lang } from '../domain/text';
import type { Unit } from '../domain/vocabulary';

const SIGN: Record<Operator, string> = {
  exactly: '',
  about: '≈ ',
  'more-than': '> ',
  'at-least': '≥ ',
  'less-than': '< ',
  'at-most': '≤ ',
  between: '',
};

const LOCALE: Record<Lang, string> = { zh: 'zh-CN', en: 'en-GB' };

/** A number as people of that language say it: 5200亿, 520 billion. Units are added by the caller. */
export function spokenNumber(value: number, lang: Lang): string {
  return lang === 'zh' ? chineseNumber(value) : englishNumber(value);
}

const plain = (value: number, lang: Lang): string =>
  new Intl.NumberFormat(LOCALE[lang], {
    maximumFractionDigits: 1,
    useGrouping: lang === 'en' || value >= 10000,
  }).format(value);

function chineseNumber(value: number): string {
  if (value >= 1e12) return `${plain(value / 1e12, 'zh')}万亿`;
  if (value >= 1e8)
    return `${new Intl.NumberFormat('zh-CN', { maximumFractionDigits: 1, useGrouping: false }).format(value / 1e8)}亿`;
  if (value >= 1e5)
    return `${new Intl.NumberFormat('zh-CN', { maximumFractionDigits: 1, useGrouping: false }).format(value / 1e4)}万`;
  return new Intl.NumberFormat('zh-CN', { maximumFractionDigits: 1, useGrouping: false }).format(value);
}

function englishNumber(value: number): string {
  if (value >= 1e12) return `${plain(value / 1e12, 'en')} trillion`;
  if (value >= 1e9) return `${plain(value / 1e9, 'en')} billion`;
  if (value >= 1e6) return `${plain(value / 1e6, 'en')} million`;
  return plain(value, 'en');
}

/** The bounds of an interval without unit: "> 12", "3–5", "≤ 50". */
export function spokenInterval(q: Interval, lang: Lang): string {
  const operator = operatorOf(q);
  if (operator === 'between') return spokenRange(q.low ?? 0, q.high ?? 0, lang);
  return `${SIGN[operator]}${spokenNumber(q.low ?? q.high ?? 0, lang)}`;
}

// "428–449 billion", not "428 billion–449 billion".
function spokenRange(low: number, high: number, lang: Lang): string {
  const [left, right] = [spokenNumber(low, lang), spokenNumber(high, lang)];
  const scale = /[^\d.,]+$/.exec(left)?.[0] ?? '';
  return scale !== '' && right.endsWith(scale) ? `${left.slice(0, -scale.length)}–${right}` : `${left}–${right}`;
}

const inUnit = (number: string, unit: Unit | undefined, lang: Lang): string =>
  (unit?.pattern[lang] ?? '{n}').replace('{n}', number);

/** The number with its operator sign and, if a unit is given, its unit: "> 12 enterprises", "> ¥520 billion", "3–5家". */
export function spokenQuantity(q: Quantity, lang: Lang, units: readonly Unit[]): string {
  if (q.form === 'absent') return lang === 'zh' ? '未载' : 'not stated';
  const unit = units.find((candidate) => candidate.id === q.unit);
  if (q.form === 'unquantified') return q.wording[lang];
  if (q.form === 'level')
    return lang === 'zh' ? q.wording.zh : `${inUnit(spokenNumber(q.magnitude, lang), unit, lang)} level`;
  return withSign(q, unit, lang) + (q.each ? spokenEach(q.each, lang, units) : '');
}

function withSign(q: Interval, unit: Unit | undefined, lang: Lang): string {
  const spoken = spokenInterval(q, lang);
  const sign = /^[≈><≥≤]\s/.exec(spoken)?.[0] ?? '';
  const singular =
    q.low === 1 && q.high === 1 && lang === 'en' ? (text: string) => text.replace(/s$/, '') : (text: string) => text;
  return sign + singular(inUnit(spoken.slice(sign.length), unit, lang));
}

const EACH_SIGN: Record<EachOf['relation'], string> = { level: '', exactly: '', 'at-least': '≥ ', 'more-than': '> ' };

function spokenEach(each: EachOf, lang: Lang, units: readonly Unit[]): string {
  const unit = units.find((candidate) => candidate.id === each.unit);
  const sum = EACH_SIGN[each.relation] + inUnit(spokenNumber(each.magnitude, lang), unit, lang);
  const level = each.relation === 'level';
  if (lang === 'zh') return level ? `（每个${sum}级）` : `（每家${sum}）`;
  return level ? ` (each at the ${sum} level)` : ` (${sum} each)`;
}
