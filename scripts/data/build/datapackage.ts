import type { Atlas } from '../../../src/domain/atlas';
import type { Column, Table } from './csv';
import { factsOf } from './files';

/** Licence of claims and tables. */
const CC_BY = {
  name: 'CC-BY-4.0',
  path: 'https://creativecommons.org/licenses/by/4.0/',
  title: 'Creative Commons Attribution 4.0 International',
};

function fieldOf({ name, type, description, required, oneOf }: Omit<Column<never>, 'cell'>, key: boolean): object {
  const constraints = {
    ...(required && { required: true }),
    ...(key && { unique: true }),
    ...(oneOf && { enum: oneOf }),
  };
  return { name, type, description, ...(Object.keys(constraints).length > 0 && { constraints }) };
}

function tableSchema({ columns, primaryKey, foreignKeys }: Table): object {
  const keys = Object.entries(foreignKeys).map(([field, resource]) => ({
    fields: [field],
    reference: { resource, fields: ['id'] },
  }));
  return {
    fields: columns.map((column) => fieldOf(column, column.name === primaryKey)),
    missingValues: [''],
    ...(primaryKey && { primaryKey: [primaryKey] }),
    ...(keys.length > 0 && { foreignKeys: keys }),
  };
}

/** Path, size and checksum as Frictionless writes them. */
function fileOf(path: string, content: string): object {
  const { bytes, sha256 } = factsOf(path, content);
  return { path, bytes, hash: `sha256:${sha256}` };
}

const tableResource = (table: Table): object => ({
  name: table.name,
  type: 'table',
  title: table.title,
  description: table.description,
  ...fileOf(`tables/${table.name}.csv`, table.csv),
  format: 'csv',
  mediatype: 'text/csv',
  encoding: 'utf-8',
  dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
  schema: tableSchema(table),
});

const pointsResource = (geojson: string): object => ({
  name: 'places-geojson',
  title: 'Places as points',
  description:
    'The gazetteer as GeoJSON points, WGS-84; point_origin says whether a point is given or lies inside an outline.',
  ...fileOf('places.geojson', geojson),
  format: 'geojson',
  mediatype: 'application/geo+json',
  encoding: 'utf-8',
});

const DESCRIPTION = [
  'What China’s regional fashion-industry plans say: each row with source, locator and the exact phrase.',
  'Values are in base units; an empty bound is open; several values in a cell are joined with ";".',
  'A cell that starts with = + - @ or a tab is preceded by an apostrophe, so that no spreadsheet runs it.',
  'Points and outlines are under the terms of their own sources.',
].join(' ');

/** datapackage.json, Frictionless Data Package 2.0. */
export const dataPackage = (atlas: Atlas, tables: readonly Table[], geojson: string, version: string): object => ({
  $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
  name: 'fashion-cluster-atlas',
  title: 'Fashion Cluster Atlas 时尚产业集群图谱',
  description: DESCRIPTION,
  version: `1.0.0+${version.slice(0, 12)}`,
  licenses: [CC_BY],
  keywords: ['fashion', 'textiles', 'China', 'industrial policy', 'clusters'],
  sources: atlas.sources.map(({ title, url }) => ({ title: `${title.zh} / ${title.en}`, ...(url && { path: url }) })),
  resources: [...tables.map(tableResource), pointsResource(geojson)],
});
