import type { CellLook, MatrixCell, MatrixData, MatrixLine } from '../../charts/matrix/types';
import type { Atlas } from '../../domain/atlas';
import type { Claim, ClaimKind } from '../../domain/claim';
import type { Evidence } from '../../domain/evidence';
import { pathOf } from '../../domain/permalink';
import type { Lang } from '../../domain/text';
import type { ChainLink } from '../../domain/vocabulary';

/** Where an industry is named: a task, a passage outside the tasks, or the report in another language. */
export interface Spot {
  readonly id: string;
  readonly label: string;
  readonly order: number;
  readonly claims: readonly string[];
  readonly to: string;
  /** A machine-translated report: what it leaves out is a finding. */
  readonly isReport: boolean;
}

export interface Naming {
  readonly industry: Claim;
  readonly spot: Spot;
  readonly claims: readonly string[];
  readonly look: CellLook;
}

export interface IndustriesData {
  readonly industries: readonly Claim[];
  /** Links of the value chain (our classification) with their industries. */
  readonly links: readonly { readonly link: ChainLink; readonly industries: readonly Claim[] }[];
  readonly spots: readonly Spot[];
  readonly namings: readonly Naming[];
  /** Named in the lists only, by no clause of their own. */
  readonly listedOnly: readonly Claim[];
  /** Left out by the report. */
  readonly lost: readonly Claim[];
  readonly matrix: MatrixData;
}

const LAST = 1000;

const ofKind = (claims: readonly Claim[], kind: ClaimKind): Claim[] => claims.filter((claim) => claim.kind === kind);

/** A locator that ends with a task's number: those are found by the claims of the task. */
const isTask = ({ locator }: Evidence): boolean => /\)\d+$/.test(locator);

/** The passages and documents that name industries in a row, and the tasks that name single ones. */
function spotsOf({ claims, sources }: Atlas, lang: Lang): Spot[] {
  const industries = ofKind(claims, 'category');
  const tasks = ofKind(claims, 'task').map((task) => taskSpot(task, lang));
  const passages = new Map<string, Spot>();
  for (const evidence of industries.flatMap((industry) => industry.evidence)) {
    const source = sources.find(({ id }) => id === evidence.source);
    const key = spotKey(evidence);
    if (isTask(evidence) || passages.has(key)) continue;
    passages.set(key, passageSpot(evidence, source?.kind === 'report', passages.size, lang));
  }
  return [...passages.values(), ...tasks].sort((a, b) => a.order - b.order);
}

const spotKey = ({ source, locator }: Evidence): string => `${source} ${locator}`;

const taskSpot = ({ id, number = '', label }: Claim, lang: Lang): Spot => ({
  id,
  label: `${number} ${label[lang]}`,
  order: Number(number),
  claims: [id],
  to: pathOf({ page: 'claim', lang, id }),
  isReport: false,
});

function passageSpot({ source, locator }: Evidence, isReport: boolean, index: number, lang: Lang): Spot {
  return {
    id: `${source} ${locator}`,
    label: passageName(locator, isReport, lang),
    order: isReport ? LAST : index - LAST,
    claims: [],
    to: pathOf({ page: 'source', lang, id: source }),
    isReport,
  };
}

function passageName(locator: string, isReport: boolean, lang: Lang): string {
  if (isReport) return lang === 'zh' ? '英文报道' : 'English report';
  if (lang === 'zh') return locator;
  return locator.replace('前言', 'Preamble').replace('导语', 'Page lead-in ');
}

/** Claims of the tasks that name an industry, alone or in a row with others. */
const claimsNaming = (industry: Claim, claims: readonly Claim[]): Claim[] =>
  claims.filter(
    ({ kind, products = [] }) => kind !== 'category' && products.some((id) => industry.products?.includes(id)),
  );

function namingsOf(industry: Claim, spots: readonly Spot[], { claims }: Atlas): Naming[] {
  const passages = new Set(industry.evidence.map(spotKey));
  const naming = claimsNaming(industry, claims);
  const isLost = industry.caveats.some(({ type }) => type === 'difference');
  return spots.flatMap((spot): Naming[] => {
    const there = naming.filter(({ partOf }) => partOf !== undefined && spot.claims.includes(partOf));
    const ids = passages.has(spot.id) ? [industry.id] : there.map(({ id }) => id);
    if (ids.length > 0) return [{ industry, spot, claims: ids, look: 'full' }];
    return spot.isReport && isLost ? [{ industry, spot, claims: [industry.id], look: 'missing' }] : [];
  });
}

/** No claim names it but those that name all of them in a row. */
const isListedOnly = (industry: Claim, { claims }: Atlas, all: number): boolean =>
  claimsNaming(industry, claims).every(({ products = [] }) => products.length >= all);

const linkOf = ({ products = [] }: Claim, { vocabulary }: Atlas): string | undefined =>
  vocabulary.products.find(({ id }) => products.includes(id))?.chain[0];

/** Where each industry is named, under its link of the value chain. */
export function selectIndustries(atlas: Atlas, lang: Lang): IndustriesData {
  const industries = ofKind(atlas.claims, 'category');
  const links = atlas.vocabulary.chain
    .map((link) => ({ link, industries: industries.filter((industry) => linkOf(industry, atlas) === link.id) }))
    .filter((group) => group.industries.length > 0);
  const spots = spotsOf(atlas, lang);
  const namings = industries.flatMap((industry) => namingsOf(industry, spots, atlas));
  const data = {
    industries,
    links,
    spots: spots.filter((spot) => namings.some((naming) => naming.spot === spot)),
    namings,
    listedOnly: industries.filter((industry) => isListedOnly(industry, atlas, industries.length)),
    lost: namings.filter(({ look }) => look === 'missing').map(({ industry }) => industry),
  };
  return { ...data, matrix: matrixOf(data, lang) };
}

function matrixOf({ links, spots, namings }: Omit<IndustriesData, 'matrix'>, lang: Lang): MatrixData {
  const zh = lang === 'zh';
  const named = namings.filter(({ look }) => look === 'full');
  return {
    title: zh ? '九个行业在哪里被点名' : 'Where each industry is named',
    description: zh
      ? '行是行业，按我们归的产业链环节分组；列是文件的段落和任务；方块表示点了名，划线的方块表示英文报道漏了它。'
      : 'Rows are industries under the link of the value chain that we give them; columns are passages and tasks. A square means that the industry is named there, a struck square that the English report leaves it out.',
    totalLabel: zh ? '点名的行业数' : 'industries named',
    rows: links.flatMap(({ industries }) =>
      industries.map(
        (industry): MatrixLine => ({
          id: industry.id,
          label: industry.label[lang],
          short: industry.label[lang],
          claims: [industry.id],
          total: named.filter((naming) => naming.industry === industry).length,
          to: pathOf({ page: 'claim', lang, id: industry.id }),
        }),
      ),
    ),
    columns: spots.map((spot): MatrixLine => {
      const here = named.filter((naming) => naming.spot === spot);
      const claims = spot.claims.length > 0 ? spot.claims : here.flatMap((naming) => naming.claims);
      return { id: spot.id, label: spot.label, short: spot.label, claims, total: here.length, to: spot.to };
    }),
    cells: namings.map((naming) => cellOf(naming, lang)),
    bands: links.map(({ link, industries }) => ({
      id: link.id,
      label: `${link.label[lang]} · ${industries.length}${zh ? '（我们归类）' : ' (ours)'}`,
      claims: [],
      rows: industries.map(({ id }) => id),
    })),
  };
}

function cellOf({ industry, spot, claims, look }: Naming, lang: Lang): MatrixCell {
  const where = lang === 'zh' ? `${industry.label.zh}：${spot.label}` : `${industry.label.en}: ${spot.label}`;
  const left = lang === 'zh' ? '（没有）' : ' (left out)';
  return {
    row: industry.id,
    column: spot.id,
    claims,
    look,
    label: look === 'missing' ? where + left : where,
    to: pathOf({ page: 'claim', lang, id: claims.at(-1) ?? industry.id }),
  };
}
