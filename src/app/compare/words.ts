import type { Verdict } from '../../domain/comparability';
import type { Lang, LocalText } from '../../domain/text';

const text = (zh: string, en: string): LocalText => ({ zh, en });
type Said<Of extends unknown[]> = Readonly<Record<Lang, (...of: Of) => string>>;

/** The page on which two claims are compared. */
export const COMPARE = {
  title: text('比较两条说法', 'Compare two claims'),
  lead: text(
    '任选两条，看它们的数能不能放在一起比，为什么，再看两边的原话。',
    'Choose any two to see whether their numbers can stand together, why, and the words of both.',
  ),
  needsScript: text(
    '在这里逐对比较要运行脚本。没有脚本时，各规划的目标怎样能比、不能比，都在这一页：',
    'Comparing a pair here needs a script. Without one, which targets can be compared, and why not, stands on this page:',
  ),
  chooseFirst: text('先选一条', 'Choose the first'),
  chooseSecond: text('和哪一条比', 'Choose what to compare it with'),
  find: text('在目标里找', 'Find among targets'),
  findAll: text('输入两个字以上，也找其他说法。', 'From two letters on, all other claims are searched too.'),
  sameMeasure: text('指标相同', 'same measure'),
  otherClaims: text('其他说法', 'Other claims'),
  nothing: text('没有相符的。', 'Nothing matches.'),
  chosen: text('已选', 'chosen'),
  swap: text('左右对调', 'Swap'),
  other: text('换一条', 'Choose another'),
  link: text('这一对的地址', 'Address of this pair'),
  copyLink: text('复制地址', 'Copy the address'),
  because: text('为什么', 'Why'),
  mind: text('还要注意', 'Also bear in mind'),
  never: text('不能相加', 'Do not add them'),
  drawn: text('两边的数', 'The two numbers'),
  noYear: text('未写年份', 'no year named'),
  noQuantity: text('没有说到任何数量', 'Speaks of no quantity'),
  ground: text('两条都说到', 'What both speak of'),
  noGround: text('没有共同的主题、地点、产品或机构。', 'No theme, place, product or body is named by both.'),
  words: text('两边的原话', 'The words of both'),
  unlisted: {
    zh: (n: number) => `还有${n}条没有列出，在上面输入就能找到。`,
    en: (n: number) => `${n} more are not listed; type above to find them.`,
  } satisfies Said<[number]>,
  loading: text('正在取所选的说法…', 'Fetching what was chosen…'),
  failed: text(
    '所选的说法没有取到。下面的名录仍然可用。',
    'What was chosen did not arrive. The list below still works.',
  ),
} as const;

/** What a verdict comes to, in a sentence. */
export const VERDICT_SENTENCES: Readonly<Record<Verdict, LocalText>> = {
  'one-axis': text('这两个数可以放在同一把刻度上。', 'These two numbers may stand on one scale.'),
  'one-axis-after-conversion': text(
    '换算单位之后，这两个数可以放在同一把刻度上。',
    'Once their units are converted, these two numbers may stand on one scale.',
  ),
  'side-by-side': text(
    '这两条可以并排着看，但没有一把刻度能同时量两者。',
    'These two can be read side by side, but no scale measures both.',
  ),
  'not-comparable': text('这两条不能比。', 'These two cannot be compared.'),
};

export const FAULTS = {
  unknown: {
    zh: (ids: string) => `没有编号为“${ids}”的说法，地址可能写错了。请从下面选。`,
    en: (ids: string) => `There is no claim called “${ids}”; the address may be mistyped. Choose one below.`,
  },
  same: {
    zh: (label: string) => `两边都是“${label}”。一条和自己没有可比的，请另选一条。`,
    en: (label: string) => `Both sides are “${label}”. A claim cannot be compared with itself: choose another.`,
  },
  kinds: {
    zh: (a: string, b: string) => `一条属于“${a}”，一条属于“${b}”，是两种不同的说法。`,
    en: (a: string, b: string) => `One belongs to “${a}”, the other to “${b}”: they are two kinds of statement.`,
  },
} satisfies Record<string, Said<[string, string]> | Said<[string]>>;
