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
    short: text('没有数量', 'no quantity'),
    full: text(
      '至少一方没有说到任何数量，也就没有数可比。',
      'At least one of the two speaks of no quantity, so there is no number to compare.',
    ),
  },
  'not-stated': {
    short: text('没有写明', 'not stated'),
    full: text(
      '至少一方的文件没有写明这一项。没有写明，不等于零。',
      'At least one document does not state this. Not stated is not zero.',
    ),
  },
  'different-measure': {
    short: text('指标不同', 'different measures'),
    full: text(
      '说的不是同一个指标；即使单位相同，也不能比。',
      'They measure different things; even in the same unit they could not be compared.',
    ),
  },
  'count-against-money': {
    short: text('个数对金额', 'a count against money'),
    full: text('一方数的是个数，一方说的是金额。', 'One counts things, the other is a sum of money.'),
  },
  'growth-without-base': {
    short: text('增速没有基数', 'growth without a base'),
    full: text(
      '一方是增速，另一方是数量或金额。文件没有给出基数，从增速推不出数量。',
      'One is a rate of growth, the other an amount. No base is given, so no amount follows from the rate.',
    ),
  },
  'different-dimension': {
    short: text('数的种类不同', 'different kinds of number'),
    full: text(
      '一方是比例或时间，另一方是别的一种数，没有一把刻度能同时量两者。',
      'One is a share or a length of time, the other a different kind of number: no scale measures both.',
    ),
  },
  'different-unit': {
    short: text('单位不同', 'different units'),
    full: text('单位不同，也没有固定的换算关系。', 'The units differ, and no fixed factor turns one into the other.'),
  },
  'level-against-number': {
    short: text('量级对数字', 'a level against a number'),
    full: text(
      '一方只说到量级（如“千亿级”），一方有数字。量级不是刻度上的一个点。',
      'One names only a level (“at the hundred-billion level”), the other a figure. A level is no point on a scale.',
    ),
  },
  'level-against-level': {
    short: text('都是量级', 'both are levels'),
    full: text(
      '双方都只说到量级：看得出是否同级，看不出相差多少。',
      'Both name only a level: one can see whether it is the same, not how far apart they are.',
    ),
  },
  unquantified: {
    short: text('有说法，没有数字', 'words, no number'),
    full: text(
      '至少一方只有“若干”“一批”“不断壮大”一类的说法，没有数字。',
      'At least one says only “several”, “a number of”, “keeps growing” or the like, and gives no number.',
    ),
  },
  'different-size-of-each': {
    short: text('计数对象大小不同', 'things of different size'),
    full: text(
      '指标相同，但计数的对象大小不同，一个抵不上另一个。',
      'The measure is the same, but the things counted differ in size: one of these is not one of those.',
    ),
  },
  'different-target-year': {
    short: text('目标年份不同', 'different target years'),
    full: text('要在不同的年份达到。', 'They are to be reached by different years.'),
  },
  'no-target-year': {
    short: text('缺目标年份', 'no target year'),
    full: text('至少一方没有写明到哪一年。', 'At least one names no year by which it is to be reached.'),
  },
  'goal-against-fact': {
    short: text('目标对现有的数', 'a goal against a fact'),
    full: text(
      '一方是要达到的数，另一方是文件里已经有的数，说的不是同一时间。',
      'One is to be reached; the other is counted in a document or already set by it. They are not of one time.',
    ),
  },
  'nested-territory': {
    short: text('一地在另一地之内', 'one territory inside the other'),
    full: text(
      '一份规划的地域在另一份之内，同一家企业、同一笔产值可能两边都算，所以不能相加。',
      'One plan’s territory lies inside the other’s: the same firm or output may count in both, so they must not be added.',
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
    short: text('一端不封口', 'an open end'),
    full: text(
      '至少一方只说了下限（如“超过”）或只说了上限（如“不超过”），图上画成不封口。',
      'At least one gives only a lower bound (“more than”) or only an upper one (“up to”); it is drawn with an open end.',
    ),
  },
  'different-period-length': {
    short: text('规划期长短不同', 'periods of different length'),
    full: text('两份规划的期限长短不同。', 'The two plans cover different numbers of years.'),
  },
  'speech-against-plan': {
    short: text('讲话对文件', 'a speech against a document'),
    full: text(
      '一方只见于讲话；讲话里规划的内容和讲话人自己的打算分不清楚。',
      'One is known only from a speech, in which the plan and the speaker’s own intentions cannot be told apart.',
    ),
  },
  'derived-against-stated': {
    short: text('原文对我们的读法', 'stated against ours'),
    full: text(
      '一方是原文写明的，另一方是我们数出、算出或推断的。',
      'One is stated in the document; the other was counted, worked out or inferred by us.',
    ),
  },
  'target-against-vision': {
    short: text('目标对愿景', 'a target against a vision'),
    full: text('一方是目标，一方只是愿景。', 'One is a target, the other only an aspiration.'),
  },
  'same-territory': {
    short: text('同一地域', 'one territory'),
    full: text(
      '两份规划管的是同一个地方，可以前后对照，不能相加。',
      'Both plans are for one territory: they can be read as earlier and later, but must not be added.',
    ),
  },
  'same-plan': {
    short: text('同一份规划', 'one plan'),
    full: text(
      '出自同一份规划，统计的对象可能重叠，所以不能相加。',
      'Both are from one plan, and what they count may overlap, so they must not be added.',
    ),
  },
};
