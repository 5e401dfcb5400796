import type { ReasonCode, Verdict } from '../domain/comparability';
import type { LocalText } from '../domain/text';

const text = (zh: string, en: string): LocalText => ({ zh, en });

/** What a verdict is called. */
export const VERDICT_WORDS: Readonly<Record<Verdict, LocalText>> = {
  'one-axis': text('可用同一把刻度', 'one scale'),
  'one-axis-after-conversion': text('换算后可用同一把刻度', 'one scale after conversion'),
  'side-by-side': text('可并列，没有共用刻度', 'side by side, no scale'),
  'not-comparable': text('不可比', 'not comparable'),
};

interface ReasonWords {
  /** Said beside a pair. */
  readonly short: LocalText;
  /** Said once, in full. */
  readonly full: LocalText;
}

/** Why two claims can or cannot be compared, in few words and in full. */
export const REASON_WORDS: Readonly<Record<ReasonCode, ReasonWords>> = {
  'no-quantity': {
    short: text('一方没有量', 'one has no quantity'),
    full: text('至少一方没有说到任何数量，没有可以比的东西。', 'At least one of the two speaks of no quantity at all.'),
  },
  'not-stated': {
    short: text('一方未载', 'one is not stated'),
    full: text(
      '至少一方的文件没有写这个数。没有写，不等于零。',
      'At least one document does not give the number. Not stated is not zero.',
    ),
  },
  'different-measure': {
    short: text('指标不同', 'different measures'),
    full: text(
      '量的不是同一件事，单位相同也不能比。',
      'They measure different things; the same unit does not make them alike.',
    ),
  },
  'count-against-money': {
    short: text('个数对金额', 'a count against money'),
    full: text('一方数个数，一方是金额。', 'One counts things, the other is a sum of money.'),
  },
  'growth-without-base': {
    short: text('增速没有基数', 'growth without a base'),
    full: text(
      '一方只给增速。没有基数，算不出规模。',
      'One is a rate of growth. Without a base it cannot be turned into a size.',
    ),
  },
  'different-dimension': {
    short: text('量纲不同', 'different dimensions'),
    full: text(
      '一方是比例或时间，另一方不是，两种数没有共同的刻度。',
      'A share or a time against another kind of number: nothing on a scale is common to both.',
    ),
  },
  'different-unit': {
    short: text('单位不同', 'different units'),
    full: text('单位不同，也没有固定的换算。', 'The units differ, and no fixed factor joins them.'),
  },
  'level-against-number': {
    short: text('量级对数字', 'a level against a number'),
    full: text(
      '一方只是量级（如“千亿级”），一方是数字。量级不是刻度上的一点。',
      'One is only an order of magnitude (“hundred-billion level”), the other a figure. A level is no point on a scale.',
    ),
  },
  'level-against-level': {
    short: text('都是量级', 'both are levels'),
    full: text(
      '双方都只是量级，可以说是否同级，说不出相差多少。',
      'Both are orders of magnitude: they can be the same level or not, but no distance apart.',
    ),
  },
  unquantified: {
    short: text('一方没有数字', 'one has no number'),
    full: text(
      '至少一方只有“若干”“一批”“不断壮大”这样的说法，没有数字。',
      'At least one is only “several”, “a number of” or “keeps growing”: no number.',
    ),
  },
  'different-size-of-each': {
    short: text('所数之物大小不同', 'things of different size'),
    full: text(
      '指标相同，但数的是大小不同的对象。',
      'The measure is the same, but things of different size are counted.',
    ),
  },
  'different-target-year': {
    short: text('目标年份不同', 'different target years'),
    full: text('要达到的年份不同。', 'They are to be reached in different years.'),
  },
  'no-target-year': {
    short: text('目标年份未写全', 'no target year'),
    full: text('至少一方没有写到哪一年。', 'At least one names no year by which it is to be reached.'),
  },
  'nested-territory': {
    short: text('地域包含', 'one territory inside the other'),
    full: text(
      '一份规划的地域在另一份之内，同一家企业、同一笔产值可能两边都算，所以绝不相加。',
      'One plan’s territory lies inside the other’s: the same firm or output may be in both. They are never added.',
    ),
  },
  'converted-to-years': {
    short: text('月换算成年', 'months as years'),
    full: text('按十二个月为一年换算后，可用同一把刻度。', 'At twelve months to a year they share a scale.'),
  },
  'converted-to-percent': {
    short: text('千分比换算成百分比', 'per mille as per cent'),
    full: text('千分比换算成百分比后，可用同一把刻度。', 'With per mille written as per cent they share a scale.'),
  },
  'open-bound': {
    short: text('有一端不封口', 'an open end'),
    full: text(
      '至少一方只说“超过”或“不少于”，没有上限（或只有上限），图上画成不封口。',
      'At least one says only “more than”, “at least” or “at most”; it is drawn with an open end.',
    ),
  },
  'different-period-length': {
    short: text('规划期长短不同', 'periods of different length'),
    full: text('两份规划的期限长短不同，达到目标的时间不一样多。', 'The plans cover different numbers of years.'),
  },
  'speech-against-plan': {
    short: text('讲话对文件', 'a speech against a document'),
    full: text(
      '一方只见于讲话，讲话里有规划的内容，也有讲话人的打算。',
      'One is known only from a speech, which mixes the plan with the speaker’s own intentions.',
    ),
  },
  'derived-against-stated': {
    short: text('我们的读数对原文', 'ours against stated'),
    full: text(
      '一方是原文写明的，一方是我们数出、读出或算出的。',
      'One is stated; the other was counted, read or worked out by us.',
    ),
  },
  'target-against-vision': {
    short: text('目标对愿景', 'a target against a vision'),
    full: text('一方是目标，一方只是愿景。', 'One is a target, the other an aspiration.'),
  },
  'same-territory': {
    short: text('同一地域', 'one territory'),
    full: text(
      '两份规划管的是同一个地方，可以前后对照，不能相加。',
      'Two plans of one territory: compare over time, never add.',
    ),
  },
  'same-plan': {
    short: text('同一份规划', 'one plan'),
    full: text(
      '出自同一份规划，所数可能重叠，不能相加。',
      'Both are of one plan: what they count may overlap, so they are never added.',
    ),
  },
};
