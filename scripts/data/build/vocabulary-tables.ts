import type { Actor, ChainLink, Measure, Product, Term, Theme, Unit, Vocabulary } from '../../../src/domain/vocabulary';
import { columnsOf } from './columns';
import { type Column, listCell, makeTable, type Table } from './csv';

/** A list of the vocabulary: id and label, then what is its own. */
function termTable<Row extends Term>(name: string, title: string, rows: readonly Row[], own: Column<Row>[]): Table {
  const { id, both } = columnsOf<Row>();
  return makeTable({
    name,
    title,
    description: `${title} of the vocabulary.`,
    primaryKey: 'id',
    rows,
    columns: [id(), ...both('label', 'Label', ({ label }) => label), ...own],
  });
}

const unit = columnsOf<Unit>();
const measure = columnsOf<Measure>();
const theme = columnsOf<Theme>();
const link = columnsOf<ChainLink>();
const product = columnsOf<Product>();
const actor = columnsOf<Actor>();

/** A table for each list of the vocabulary. */
export const vocabularyTables = (vocabulary: Vocabulary): Table[] => [
  termTable('units', 'Units', vocabulary.units, [
    unit.one('dimension', 'Only quantities of one dimension can share an axis', ({ dimension }) => dimension),
    ...unit.both('pattern', 'Number and unit together', ({ pattern }) => pattern),
  ]),
  termTable('measures', 'Measures', vocabulary.measures, [
    ...measure.both('definition', 'What exactly is measured', ({ definition }) => definition),
  ]),
  termTable('themes', 'Themes', vocabulary.themes, [
    ...theme.both('rule', 'When a measure belongs to it', ({ rule }) => rule),
  ]),
  termTable('chain', 'Links of the value chain', vocabulary.chain, [
    link.one('order', 'From fibre to retail', ({ order }) => order, 'integer'),
    ...link.both('rule', 'What belongs to it', ({ rule }) => rule),
  ]),
  termTable('products', 'Products', vocabulary.products, [
    product.one('chain_ids', 'Links of the chain, joined with ; (our classification)', ({ chain }) => listCell(chain)),
  ]),
  termTable('actors', 'Bodies that act', vocabulary.actors, [
    actor.one('type', 'What kind of body', ({ type }) => type),
    ...actor.both('short', 'Abbreviation', ({ short }) => short),
    ...actor.both('note', 'Our remark', ({ note }) => note),
  ]),
];
