import type { Atlas } from '../../../src/domain/atlas';
import type { Source } from '../../../src/domain/evidence';
import type { Place } from '../../../src/domain/place';
import type { Plan } from '../../../src/domain/plan';
import { claimsTable } from './claims-table';
import { columnsOf } from './columns';
import { comparabilityTable } from './comparability-table';
import { listCell, makeTable, type Table } from './csv';
import { vocabularyTables } from './vocabulary-tables';

const plan = columnsOf<Plan>();
const place = columnsOf<Place>();
const source = columnsOf<Source>();

const plansTable = (rows: readonly Plan[]): Table =>
  makeTable({
    name: 'plans',
    title: 'Plans',
    description: 'The plans that are read here.',
    primaryKey: 'id',
    foreignKeys: { place_id: 'places' },
    rows,
    columns: [
      plan.id(),
      ...plan.both('title', 'Title', ({ title }) => title),
      ...plan.both('short', 'Short title', ({ short }) => short),
      plan.one('place_id', 'The territory it governs', (row) => row.place),
      ...plan.both('issuer', 'Who issued it', ({ issuer }) => issuer),
      plan.one('period_from', 'Start of its period', ({ period }) => period.from),
      plan.one('period_to', 'End of its period; empty: not stated', ({ period }) => period.to),
      plan.one('source_ids', 'Documents, joined with ;', ({ sources }) => listCell(sources)),
      ...plan.both('note', 'Our remark', ({ note }) => note),
    ],
  });

const outlineCell = ({ geometry }: Place) => geometry && `${geometry.file}/${geometry.object}/${geometry.id}`;

const placesTable = (rows: readonly Place[]): Table =>
  makeTable({
    name: 'places',
    title: 'Places',
    description: 'The gazetteer. Names repeat, codes do not.',
    primaryKey: 'id',
    foreignKeys: { parent_id: 'places' },
    rows,
    columns: [
      place.id(),
      ...place.both('name', 'Full name', ({ name }) => name),
      ...place.both('short', 'Name on a map', ({ short }) => short),
      place.one('level', 'Administrative level', ({ level }) => level),
      place.one('adcode', 'Code of GB/T 2260', ({ adcode }) => adcode),
      place.one('parent_id', 'What it lies in', ({ parent }) => parent),
      place.one('parent_status', 'stated, or inferred by us', ({ parentStatus }) => parentStatus),
      place.one('lon', 'Longitude, WGS-84, degrees', ({ point }) => point?.[0], 'number'),
      place.one('lat', 'Latitude, WGS-84, degrees', ({ point }) => point?.[1], 'number'),
      place.one('point_source', 'Who gives the point', ({ pointSource }) => pointSource),
      place.one('geometry', 'Outline: TopoJSON file/object/id', outlineCell),
      ...place.both('note', 'Our remark', ({ note }) => note),
    ],
  });

const sourcesTable = (rows: readonly Source[]): Table =>
  makeTable({
    name: 'sources',
    title: 'Documents',
    description: 'The documents that the evidence points to.',
    primaryKey: 'id',
    foreignKeys: { plan_id: 'plans' },
    rows,
    columns: [
      source.id(),
      source.one('plan_id', 'The plan it is or tells of', (row) => row.plan),
      ...source.both('title', 'Title', ({ title }) => title),
      ...source.both('publisher', 'Publisher of this copy', ({ publisher }) => publisher),
      source.one('date', 'Date as far as stated', ({ date }) => date),
      ...source.both('date_note', 'What the date is the date of', ({ dateNote }) => dateNote),
      source.one('language', 'zh or en', ({ language }) => language),
      source.one('kind', 'full-text, report or speech', ({ kind }) => kind),
      source.one('machine_translated', 'The text is a machine translation', (row) => row.machineTranslated, 'boolean'),
      source.one('file', 'File name', ({ file }) => file),
      source.one('url', 'Address that the document gives', ({ url }) => url),
      ...source.both('note', 'Our remark', ({ note }) => note),
    ],
  });

/** All tables that are published. */
export const tablesOf = (atlas: Atlas): Table[] => [
  claimsTable(atlas),
  plansTable(atlas.plans),
  placesTable(atlas.places),
  sourcesTable(atlas.sources),
  ...vocabularyTables(atlas.vocabulary),
  comparabilityTable(atlas),
];
