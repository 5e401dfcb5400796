import type { Claim, ClaimKind } from '../../src/domain/claim';
import type { Evidence } from '../../src/domain/evidence';
import type { Quantity } from '../../src/domain/quantity';
import type { Dice } from '../../src/domain/testing/dice';
import type { LocalText } from '../../src/domain/text';
import type { Actor, Product, Theme } from '../../src/domain/vocabulary';
import { type Gauge, quantityFor } from './figures';

/** What claims are made from: the vocabulary of the plans that were read. */
export interface Stock {
  readonly kinds: readonly ClaimKind[];
  readonly gauges: readonly Gauge[];
  readonly themes: readonly Theme[];
  readonly products: readonly Product[];
  readonly actors: readonly Actor[];
}

/** The plan that a claim is made for. */
export interface Maker {
  readonly plan: string;
  readonly prefix: string;
  readonly town: LocalText;
  /** Ids of the town and its counties, the town first. */
  readonly places: readonly [string, ...string[]];
  readonly source: string;
  readonly language: 'zh' | 'en';
  readonly by: string;
}

/** A claim, and the paragraph of the document that says it. */
export interface MadeClaim {
  readonly claim: Claim;
  readonly paragraph: string;
}

const VERBS: readonly LocalText[] = [
  { zh: '培育', en: 'foster' },
  { zh: '扩大', en: 'enlarge' },
  { zh: '改造', en: 'renew' },
  { zh: '引进', en: 'bring in' },
  { zh: '推广', en: 'spread' },
  { zh: '建设', en: 'build' },
];
const MATTERS: readonly LocalText[] = [
  { zh: '示范工坊', en: 'model workshops' },
  { zh: '检测中心', en: 'testing centres' },
  { zh: '设计师驻地', en: 'residences for designers' },
  { zh: '染整车间', en: 'dyeing halls' },
  { zh: '直播仓', en: 'livestream depots' },
  { zh: '面料图书馆', en: 'fabric libraries' },
  { zh: '夜校', en: 'evening schools' },
  { zh: '出口联盟', en: 'export leagues' },
  { zh: '旧衣回收点', en: 'points for worn clothes' },
];
const REMARK: LocalText = {
  zh: '编造的数据，只用来量速度；文件没有写由谁来数。',
  en: 'Made-up data, for measuring speed only; the document does not say who is to count.',
};

interface Words {
  readonly label: LocalText;
  /** In the language of the document. */
  readonly phrase: string;
}

function wordsFor(maker: Maker, product: Product, quantity: Quantity | undefined, roll: Dice): Words {
  const [verb, matter] = [roll.of(VERBS), roll.of(MATTERS)];
  const label = {
    zh: `${verb.zh}${product.label.zh}${matter.zh}`,
    en: `${verb.en[0]?.toUpperCase()}${verb.en.slice(1)} ${matter.en}: ${product.label.en}`,
  };
  const said = quantity && quantity.form !== 'absent' ? quantity.wording : { zh: '', en: '' };
  const phrase =
    maker.language === 'zh'
      ? `到${maker.by}年${label.zh}${said.zh}`
      : `${verb.en} ${matter.en} for ${product.label.en} ${said.en} by ${maker.by}`.replace(/ +/g, ' ');
  return { label, phrase };
}

/** A sentence around the phrase: what is quoted is never all of it. */
const paragraphOf = ({ language, town }: Maker, n: number, phrase: string): string =>
  language === 'zh'
    ? `第${n}条，${town.zh}提出，${phrase}，由市里统筹安排。`
    : `Under point ${n} the town of ${town.en} means to ${phrase}, as its mayor told the paper.`;

const QUANTIFIED: ReadonlySet<ClaimKind> = new Set(['target', 'vision']);

/** What each kind has beside the shared fields. */
function ownFields(kind: ClaimKind, label: LocalText): object {
  if (kind === 'plan') return { fact: 'scope' };
  if (kind === 'district') return { form: 'area' };
  if (kind !== 'instrument') return {};
  const instrument = { form: 'unspecified', purpose: label, recipients: [], conditions: [], exceptions: [] };
  return { instrument };
}

function evidenceFor({ source, language }: Maker, n: number, phrase: string, label: LocalText): Evidence {
  // The title is the first paragraph of a report.
  const at = { source, locator: `¶${n + 1}`, phrase };
  return language === 'zh' ? at : { ...at, reading: label };
}

/** The n-th claim of a plan, from 1. */
export function makeClaim(maker: Maker, n: number, stock: Stock, roll: Dice): MadeClaim {
  const kind = stock.kinds[(n - 1) % stock.kinds.length] ?? 'task';
  const product = roll.of(stock.products);
  const quantity = QUANTIFIED.has(kind) ? quantityFor(roll.of(stock.gauges), maker.by, roll) : undefined;
  const { label, phrase } = wordsFor(maker, product, quantity, roll);
  const place = roll.of(maker.places);
  const claim = {
    kind,
    ...ownFields(kind, label),
    id: `${maker.prefix}-${kind}-${n}`,
    plan: maker.plan,
    label,
    summary: { zh: `${maker.town.zh}要${label.zh}。`, en: `${maker.town.en} is to do this: ${label.en}.` },
    ...(quantity && { quantity }),
    places: [{ place, role: place === maker.places[0] ? 'covers' : 'located' }],
    themes: [roll.of(stock.themes).id],
    products: [product.id],
    ...(roll.below(3) === 0 && { actors: [{ actor: roll.of(stock.actors).id, role: 'responsible' }] }),
    number: String(n),
    status: 'stated',
    evidence: [evidenceFor(maker, n, phrase, label)],
    caveats: roll.below(3) === 0 ? [{ type: 'absence', text: REMARK }] : [],
  };
  // Its parts were chosen by kind; the data check reads every one of them.
  return { claim: claim as unknown as Claim, paragraph: paragraphOf(maker, n, phrase) };
}
