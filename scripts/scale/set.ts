import type { Atlas } from '../../src/domain/atlas';
import type { Claim, ClaimKind } from '../../src/domain/claim';
import type { Source } from '../../src/domain/evidence';
import type { Place } from '../../src/domain/place';
import type { Plan } from '../../src/domain/plan';
import { dice } from '../../src/domain/testing/dice';
import { type Maker, makeClaim, type Stock } from './claims';
import type { Gauge } from './figures';
import { COUNTIES, NAMES, townName } from './names';

/** One made-up plan with all that belongs to it. */
export interface MadePlan {
  readonly plan: Plan;
  readonly claims: readonly Claim[];
  readonly places: readonly Place[];
  readonly source: Source;
  /** Text of the document. */
  readonly document: string;
}

/** As many made-up plans as there are names for. */
export const MOST_PLANS = NAMES;

const DYES: readonly Plan['dye'][] = ['indigo', 'madder', 'malachite', 'gardenia', 'walnut'];

function gaugesOf({ claims, vocabulary }: Atlas): Gauge[] {
  const targets = claims.filter(({ kind }) => kind === 'target');
  const found = targets.flatMap(({ quantity }) => (quantity?.form === 'interval' && !quantity.each ? [quantity] : []));
  const pairs = new Map(found.map(({ measure, unit }) => [`${measure} ${unit}`, { measure, unit }]));
  return [...pairs.values()].flatMap(({ measure, unit: id }) => {
    const unit = vocabulary.units.find((one) => one.id === id);
    return unit ? [{ measure, unit }] : [];
  });
}

/** What made-up claims are made from: kinds in the proportions in which the known plans have them, spread evenly. */
export function stockOf(atlas: Atlas): Stock {
  const kinds = atlas.claims.map(({ kind }): ClaimKind => (kind === 'absence' ? 'problem' : kind));
  // 7 shares no factor with most lengths, so that neighbours in the file do not follow each other.
  const spread = kinds.map((_, i) => kinds[(i * 7) % kinds.length] ?? 'task');
  const { themes, products, actors } = atlas.vocabulary;
  return { kinds: spread, gauges: gaugesOf(atlas), themes, products, actors };
}

/** Towns stand on a lattice over the inland provinces, counties around them. */
function placesOf(n: number, prefix: string): Place[] {
  const name = townName(n);
  const [lon, lat] = [100 + (n % 20) * 0.95, 24 + Math.floor(n / 20) * 0.9];
  const base = { pointSource: 'made up', note: { zh: '编造的地点。', en: 'A made-up place.' } };
  const town: Place = {
    ...base,
    id: prefix,
    name: { zh: `${name.zh}市`, en: name.en },
    short: name,
    level: 'prefecture',
    parent: 'china',
    point: [lon, lat],
  };
  const counties = Object.entries(COUNTIES).map(([side, { zh, en }], i): Place => {
    const short = { zh: name.zh + zh, en: `${name.en} ${en}` };
    const point = [lon + 0.2 * (i - 1), lat + 0.15] as const;
    return {
      ...base,
      id: `${prefix}-${side}`,
      name: { ...short, zh: `${short.zh}县` },
      short,
      level: 'county',
      parent: prefix,
      point,
    };
  });
  return [town, ...counties];
}

function planOf(n: number, prefix: string, id: string): Plan {
  const name = townName(n);
  const from = 2006 + (n % 25);
  const to = from + 2 + (n % 4);
  return {
    id,
    prefix,
    title: { zh: `${name.zh}市时尚产业规划（${from}—${to}年）`, en: `${name.en} Fashion Industry Plan ${from}–${to}` },
    short: { zh: `${name.zh}${from}—${to}`, en: `${name.en} ${from}–${to}` },
    place: prefix,
    issuer: { zh: `${name.zh}市人民政府`, en: `Government of ${name.en}` },
    period: { from: String(from), to: String(to) },
    dye: DYES[n % DYES.length] ?? 'walnut',
    sources: [`${id}-report`],
  };
}

function sourceOf({ id, title, issuer, sources: [source = ''] }: Plan, language: Source['language']): Source {
  return {
    id: source,
    plan: id,
    title,
    publisher: issuer,
    language,
    kind: 'report',
    machineTranslated: false,
    file: `${id}.txt`,
    outline: [{ locator: '¶1', label: { zh: '标题', en: 'Headline' } }],
  };
}

/** The n-th made-up plan, from 0, with so many claims: the same for ever. */
export function makePlan(n: number, claims: number, stock: Stock): MadePlan {
  const prefix = `s${String(n + 1).padStart(3, '0')}`;
  const plan = planOf(n, prefix, `scale-${prefix}`);
  const source = sourceOf(plan, n % 2 === 0 ? 'zh' : 'en');
  const [town, ...counties] = placesOf(n, prefix);
  if (!town) throw new Error(`plan ${n} has no town`);
  const { language, id } = source;
  const maker: Maker = {
    plan: plan.id,
    prefix,
    town: town.name,
    places: [town.id, ...counties.map((county) => county.id)],
    source: id,
    language,
    by: plan.period.to ?? plan.period.from,
  };
  const roll = dice(n + 1);
  const made = Array.from({ length: claims }, (_, i) => makeClaim(maker, i + 1, stock, roll));
  const document = [plan.title[language], ...made.map(({ paragraph }) => paragraph)].join('\n');
  return { plan, claims: made.map(({ claim }) => claim), places: [town, ...counties], source, document };
}
