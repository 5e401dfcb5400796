import { type EachOf, type Interval, type Operator, operatorOf, type Quantity } from '../domain/quantity';
import type { Lang } from '../domain/text';
import type { Unit } from '../domain/vocabulary';
import { singular } from './singular';

const SIGN: Record<Operator, string> = {
  exactly: '',
  about: '≈ ',
  'more-than': '> ',
  'at-least': '≥ ',
  'less-than': '< ',
  'at-most': '≤ ',
  between: '',
};

/** Steps in which large figures are said, largest first. */
const SCALES: Record<Lang, readonly (readonly [size: number, word: string])[]> = {
  zh: [
    [1e12, '万亿'],
    [1e8, '亿'],
    [1e4, '万'],
  ],
  en: [
    [1e12, ' trillion'],
    [1e9, ' billion'],
    [1e6, ' million'],
  ],
};

/** As many digits as no plan exceeds: what a plan states is never rounded, what we work out is not spun out. */
const DIGITS = 6;

const rounded = (value: number): number => Number(value.toPrecision(DIGITS));

/**
 * Figures with up to {@link DIGITS} digits that count, as Intl.NumberFormat has them (a test compares): to make one of those
 * takes a slow phone 50 ms before anything else is drawn. Chinese sets no commas; the words 万 and 亿 do their work.
 */
function figures(value: number, lang: Lang): string {
  const [whole = '', part] = String(rounded(value)).split('.');
  const grouped = lang === 'zh' ? whole : whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return part === undefined ? grouped : `${grouped}.${part}`;
}

/** A number as people of that language say it: 5200亿, 520 billion. Units are added by the caller. */
export function spokenNumber(value: number, lang: Lang): string {
  const said = rounded(value);
  const [size, word] = SCALES[lang].find(([scale]) => Math.abs(said) >= scale) ?? [1, ''];
  return figures(said / size, lang) + word;
}

/** The bounds of an interval without unit: "> 12", "3–5", "≤ 50". */
export const spokenInterval = (q: Interval, lang: Lang): string => signOf(q) + boundsOf(q, lang);

/** "about" goes with any other operator: a bound that was worked out is "> ≈ 428 billion". */
function signOf(q: Interval): string {
  const operator = operatorOf(q);
  return SIGN[operator] + (q.approximate && operator !== 'about' ? SIGN.about : '');
}

function boundsOf({ low, high }: Interval, lang: Lang): string {
  return low !== undefined && high !== undefined && low !== high
    ? spokenRange(low, high, lang)
    : spokenNumber(low ?? high ?? 0, lang);
}

// "428–449 billion", not "428 billion–449 billion"; but 3亿–1万亿.
function spokenRange(low: number, high: number, lang: Lang): string {
  const [left, right] = [spokenNumber(low, lang), spokenNumber(high, lang)];
  const scale = scaleOf(left);
  return `${scale === scaleOf(right) ? left.slice(0, left.length - scale.length) : left}–${right}`;
}

const scaleOf = (spoken: string): string => /[^\d.,]+$/.exec(spoken)?.[0] ?? '';

const inUnit = (number: string, unit: Unit | undefined, lang: Lang): string =>
  (unit?.pattern[lang] ?? '{n}').replace('{n}', () => number);

/** The number with its operator sign and, if a unit is given, its unit: "> 12 enterprises", "> ¥520 billion", "3–5家". */
export function spokenQuantity(q: Quantity, lang: Lang, units: readonly Unit[]): string {
  if (q.form === 'absent') return lang === 'zh' ? '未载' : 'not stated';
  const unit = units.find((candidate) => candidate.id === q.unit);
  if (q.form === 'unquantified') return q.wording[lang];
  if (q.form === 'level')
    return lang === 'zh' ? q.wording.zh : `${inUnit(spokenNumber(q.magnitude, lang), unit, lang)} level`;
  return measured(q, unit, lang) + (q.each ? spokenEach(q.each, unit, lang, units) : '');
}

function measured(q: Interval, unit: Unit | undefined, lang: Lang): string {
  const text = inUnit(boundsOf(q, lang), unit, lang);
  const isOne = [q.low, q.high].every((bound) => bound === undefined || bound === 1);
  return signOf(q) + (isOne && lang === 'en' ? singular(text) : text);
}

const EACH_SIGN: Record<EachOf['relation'], string> = { level: '', exactly: '', 'at-least': '≥ ', 'more-than': '> ' };

/** Orders of magnitude have names of their own in Chinese. */
const CHINESE_LEVELS: ReadonlyMap<number, string> = new Map([
  [1e8, '亿级'],
  [1e9, '十亿级'],
  [1e10, '百亿级'],
  [1e11, '千亿级'],
  [1e12, '万亿级'],
]);

function spokenEach(each: EachOf, counted: Unit | undefined, lang: Lang, units: readonly Unit[]): string {
  const unit = units.find((candidate) => candidate.id === each.unit);
  const sum = EACH_SIGN[each.relation] + inUnit(spokenNumber(each.magnitude, lang), unit, lang);
  const level = each.relation === 'level';
  if (lang === 'en') return level ? ` (each at the ${sum} level)` : ` (${sum} each)`;
  const size = level ? (CHINESE_LEVELS.get(each.magnitude) ?? `${sum}级`) : sum;
  return `（每${inUnit('', counted, 'zh')}${size}）`;
}
