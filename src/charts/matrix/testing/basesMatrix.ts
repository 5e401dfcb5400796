import { claimsOfKind } from '../../../domain/claim';
import { byId } from '../../../domain/slice';
import { realAtlas } from '../../../domain/testing/realAtlas';
import type { Lang } from '../../../domain/text';
import type { MatrixData } from '../types';

/** Shandong's bases and the cities that the report names for each, from the data as authored. */
export function basesMatrix(lang: Lang): MatrixData {
  const { claims, places } = realAtlas();
  const bases = claimsOfKind(claims, 'base').filter((base) => base.plan === 'shandong-2021');
  const cells = bases.flatMap((base) => base.places.map((ref) => ({ row: base.id, column: ref.place })));
  const cities = [...new Set(cells.map((cell) => cell.column))].map((id) => byId(places, id, 'place'));
  const line = (id: string, label: string, short: string, axis: 'row' | 'column') => ({
    id,
    label,
    short,
    claims: [id],
    total: cells.filter((cell) => cell[axis] === id).length,
    to: `/${lang}/${id}/`,
  });
  return {
    title: lang === 'zh' ? '各基地点名的城市' : 'Cities that each base names',
    description: lang === 'zh' ? '行是基地，列是城市。' : 'Rows are bases, columns are cities.',
    totalLabel: lang === 'zh' ? '被点名次数' : 'Times named',
    rows: bases.map((base) => line(base.id, base.label[lang], base.label[lang], 'row')),
    columns: cities.map((city) => ({ ...line(city.id, city.name[lang], city.short[lang], 'column'), place: city.id })),
    cells: cells.map((cell) => ({
      ...cell,
      place: cell.column,
      claims: [cell.row],
      label: `${cell.column}: ${cell.row}`,
      to: `/${lang}/claim/${cell.row}/`,
    })),
  };
}

/** A matrix with so many rows and columns, every second crossing marked. */
export function gridMatrix(rows: number, columns: number): MatrixData {
  const ids = (prefix: string, count: number) => Array.from({ length: count }, (_, index) => `${prefix}${index}`);
  const line = (id: string) => ({ id, label: `Line ${id}`, short: id, claims: [], total: 0, to: `/en/${id}/` });
  const [rowIds, columnIds] = [ids('r', rows), ids('c', columns)];
  const crossings = rowIds.flatMap((row) => columnIds.map((column) => ({ row, column })));
  return {
    title: 'Grid',
    description: 'A grid.',
    totalLabel: 'Total',
    rows: rowIds.map(line),
    columns: columnIds.map(line),
    cells: crossings
      .filter((_crossing, index) => index % 2 === 0)
      .map((crossing) => ({ ...crossing, claims: [], label: '', to: '/en/' })),
  };
}
