import type { ClothCell, ClothColumn, ClothData, ClothRow } from '../../charts/cloth/types';
import type { Atlas } from '../../domain/atlas';
import type { Claim, ClaimKind } from '../../domain/claim';
import type { Source } from '../../domain/evidence';
import { pathOf } from '../../domain/permalink';
import type { Plan } from '../../domain/plan';
import { byId } from '../../domain/slice';
import type { Lang } from '../../domain/text';
import { shareText, CLOTH_WORDS as WORDS } from './words';

/** What a plan wants reached, holds to, finds wanting or does not say is no measure. */
const NO_MEASURE: readonly ClaimKind[] = ['plan', 'target', 'vision', 'principle', 'problem', 'absence'];

/** What the plans do, found, fund or name for it, each counted once. */
export const measuresOf = ({ claims }: Pick<Atlas, 'claims'>): Claim[] =>
  claims.filter(({ kind }) => !NO_MEASURE.includes(kind));

/** A plan with what its numbers stand on. */
export interface Warp {
  readonly plan: Plan;
  readonly name: string;
  readonly measures: readonly Claim[];
  /** Kind of the document that stands first. */
  readonly source: Source['kind'];
}

export interface Cloth {
  readonly chart: ClothData;
  readonly warps: readonly Warp[];
  readonly measures: number;
  /** Labels of the themes that every plan has measures for. */
  readonly throughout: readonly string[];
  readonly themes: number;
  /** For each plan the theme with the largest share of its measures. */
  readonly thickest: readonly { readonly name: string; readonly theme: string; readonly share: number }[];
}

function warpsOf(atlas: Atlas, lang: Lang): Warp[] {
  const measures = measuresOf(atlas);
  return [...atlas.plans]
    .sort((a, b) => b.period.from.localeCompare(a.period.from))
    .map((plan) => ({
      plan,
      name: byId(atlas.places, plan.place, 'place').short[lang],
      measures: measures.filter((claim) => claim.plan === plan.id),
      source: byId(atlas.sources, plan.sources[0] ?? '', 'source').kind,
    }));
}

const columnOf =
  (lang: Lang) =>
  ({ plan, name, measures, source }: Warp): ClothColumn => ({
    id: plan.id,
    label: name,
    notes: [WORDS.sources[source][lang], WORDS.measures[lang](measures.length)],
    dye: plan.dye,
    to: pathOf({ page: 'plan', lang, id: plan.id }),
  });

interface Theme {
  readonly id: string;
  readonly label: string;
}

function cellOf({ plan, name, measures }: Warp, theme: Theme, lang: Lang): ClothCell[] {
  const own = measures.filter(({ themes }) => themes.includes(theme.id));
  if (own.length === 0) return [];
  const share = (100 * own.length) / measures.length;
  return [
    {
      row: theme.id,
      column: plan.id,
      count: own.length,
      share,
      printed: { count: String(own.length), share: shareText(share) },
      key: `${theme.id}-${plan.id}`,
      label: WORDS.cell[lang](name, theme.label, own.length, shareText(share)),
      claims: own.map(({ id }) => id),
      to: `${pathOf({ page: 'theme', lang, id: theme.id })}#of-${plan.id}`,
    },
  ];
}

const mean = (cells: readonly ClothCell[], theme: string): number =>
  cells.filter(({ row }) => row === theme).reduce((sum, { share }) => sum + share, 0);

/** The cloth: rows from the theme that fills most of the plans' measures to the one that fills least. */
export function select(atlas: Atlas, lang: Lang): Cloth {
  const warps = warpsOf(atlas, lang);
  const named = atlas.vocabulary.themes.map(({ id, label }): Theme => ({ id, label: label[lang] }));
  const cells = warps.flatMap((warp) => named.flatMap((theme) => cellOf(warp, theme, lang)));
  const themes = named
    .filter(({ id }) => cells.some(({ row }) => row === id))
    .sort((a, b) => mean(cells, b.id) - mean(cells, a.id));
  const rows = themes.map(({ id, label }): ClothRow => ({ id, label, to: pathOf({ page: 'theme', lang, id }) }));
  return {
    chart: {
      title: WORDS.title[lang],
      description: WORDS.description[lang],
      columns: warps.map(columnOf(lang)),
      rows,
      cells,
      nothing: '0',
    },
    warps,
    measures: warps.reduce((sum, { measures }) => sum + measures.length, 0),
    themes: rows.length,
    throughout: rows
      .filter(({ id }) => cells.filter(({ row }) => row === id).length === warps.length)
      .map(({ label }) => label),
    thickest: warps.flatMap((warp) => thickestOf(warp, cells, rows)),
  };
}

function thickestOf({ plan, name }: Warp, cells: readonly ClothCell[], rows: readonly ClothRow[]): Cloth['thickest'] {
  const [first] = cells.filter(({ column }) => column === plan.id).sort((a, b) => b.share - a.share);
  return first ? [{ name, theme: byId(rows, first.row, 'theme').label, share: first.share }] : [];
}
