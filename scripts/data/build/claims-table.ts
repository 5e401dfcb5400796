import type { Atlas } from '../../../src/domain/atlas';
import { CLAIM_KINDS } from '../../../src/domain/claim';
import { STATUSES } from '../../../src/domain/evidence';
import { type ClaimRow, caveatsCell, claimRows, derivationCell } from './claim-rows';
import { type Column, listCell, makeTable, type Table } from './csv';

const intervalOf = ({ quantity }: ClaimRow) => (quantity?.form === 'interval' ? quantity : undefined);
const levelOf = ({ quantity }: ClaimRow) => (quantity?.form === 'level' ? quantity : undefined);
const absentOf = ({ quantity }: ClaimRow) => (quantity?.form === 'absent' ? quantity : undefined);
const measuredOf = ({ quantity }: ClaimRow) => (quantity?.form === 'absent' ? undefined : quantity);

type ClaimColumn = Column<ClaimRow>;

function text(name: string, description: string, cell: ClaimColumn['cell']): ClaimColumn {
  return { name, type: 'string', description, cell };
}

function needed(name: string, description: string, cell: ClaimColumn['cell'], oneOf?: readonly string[]): ClaimColumn {
  return { ...text(name, description, cell), required: true, ...(oneOf && { oneOf }) };
}

function typed(
  type: Column<ClaimRow>['type'],
  name: string,
  description: string,
  cell: ClaimColumn['cell'],
): ClaimColumn {
  return { name, type, description, cell };
}

const WHAT: readonly ClaimColumn[] = [
  needed('claim_id', 'Permanent id of the claim', ({ claim }) => claim.id),
  needed('plan_id', 'The plan that says it', ({ claim }) => claim.plan),
  needed('kind', 'What kind of thing is said', ({ claim }) => claim.kind, CLAIM_KINDS),
  needed('label_en', 'Short name, English', ({ claim }) => claim.label.en),
  needed('label_zh', 'Short name, Chinese', ({ claim }) => claim.label.zh),
];

const NUMBER: readonly ClaimColumn[] = [
  typed('number', 'low', 'Lower bound in the unit; empty: open', (row) => intervalOf(row)?.low),
  typed('number', 'high', 'Upper bound in the unit; empty: open', (row) => intervalOf(row)?.high),
  typed(
    'boolean',
    'low_inclusive',
    'true: at least; false: more than, or no lower bound',
    (row) => intervalOf(row)?.lowInclusive,
  ),
  typed(
    'boolean',
    'high_inclusive',
    'true: at most; false: less than, or no upper bound',
    (row) => intervalOf(row)?.highInclusive,
  ),
  text('unit', 'Unit of low and high, never scaled', (row) => measuredOf(row)?.unit),
  text('measure', 'What is measured', ({ quantity }) => quantity?.measure),
  typed('year', 'by', 'Year by which it is to be reached; empty: not stated', (row) => measuredOf(row)?.by),
];

const EVIDENCE: readonly ClaimColumn[] = [
  needed('status', 'stated in the document, counted or derived by us, inferred', ({ claim }) => claim.status, STATUSES),
  text('place_ids', 'Places, joined with ;', ({ claim }) => listCell(claim.places.map(({ place }) => place))),
  text('theme_ids', 'Themes, joined with ;', ({ claim }) => listCell(claim.themes)),
  text('source_id', 'Document of this row’s evidence', ({ evidence }) => evidence?.source),
  text('source_file', 'File name of the document', ({ file }) => file),
  text('locator', 'Where in the document', ({ evidence }) => evidence?.locator),
  text('phrase', 'The words that carry the claim, verbatim', ({ evidence }) => evidence?.phrase),
  text('caveats', 'Remarks that limit the claim, each with its type, joined with ;', ({ claim }) =>
    caveatsCell(claim.caveats),
  ),
];

const MORE_NUMBER: readonly ClaimColumn[] = [
  text('part', 'quantity, or rate, cap or reward of an instrument', ({ part }) => part),
  text('form', 'interval, level, unquantified or absent', ({ quantity }) => quantity?.form),
  typed('number', 'each_magnitude', 'Size of each counted thing', (row) => measuredOf(row)?.each?.magnitude),
  text('each_unit', 'Unit of that size', (row) => measuredOf(row)?.each?.unit),
  text('each_relation', 'level, exactly, at-least or more-than', (row) => measuredOf(row)?.each?.relation),
  typed('number', 'level_magnitude', 'Order of magnitude, where only that is stated', (row) => levelOf(row)?.magnitude),
  text('wording_zh', 'How people say the number, Chinese', (row) => measuredOf(row)?.wording.zh),
  text('wording_en', 'How people say the number, English', (row) => measuredOf(row)?.wording.en),
];

const MORE: readonly ClaimColumn[] = [
  text('number', 'The number that the document gives the claim, or its order', ({ claim }) => claim.number),
  text('part_of', 'Claim that this is a part of', ({ claim }) => claim.partOf),
  text('actor_ids', 'Bodies, joined with ;', ({ claim }) => listCell(claim.actors?.map(({ actor }) => actor))),
  text('product_ids', 'Products, joined with ;', ({ claim }) => listCell(claim.products)),
  typed(
    'boolean',
    'places_open_ended',
    'true: the document adds "and other cities"',
    ({ claim }) => claim.placesOpenEnded,
  ),
  text('derivation', 'Formula, and the claims that went in, in []', ({ claim }) => derivationCell(claim)),
  typed('boolean', 'approximate', 'true: the document says "about"', (row) => intervalOf(row)?.approximate),
  text('absent_reason_zh', 'What the document does not state, Chinese', (row) => absentOf(row)?.reason.zh),
  text('absent_reason_en', 'What the document does not state, English', (row) => absentOf(row)?.reason.en),
  text('reading_zh', 'Our reading of the phrase, Chinese', ({ evidence }) => evidence?.reading?.zh),
  text('reading_en', 'Our reading of the phrase, English', ({ evidence }) => evidence?.reading?.en),
  text('summary_zh', 'What the claim says, in our words, Chinese', ({ claim }) => claim.summary?.zh),
  text('summary_en', 'What the claim says, in our words, English', ({ claim }) => claim.summary?.en),
];

/** tables/claims.csv: a row for each piece of evidence (and for each part of an instrument's money). */
export const claimsTable = (atlas: Atlas): Table =>
  makeTable({
    name: 'claims',
    title: 'Claims',
    description:
      'What the plans say: a row for each piece of evidence, and for each of an instrument’s rate, cap and reward.',
    columns: [...WHAT, ...NUMBER, ...EVIDENCE, ...MORE_NUMBER, ...MORE],
    foreignKeys: { plan_id: 'plans', source_id: 'sources', measure: 'measures', unit: 'units' },
    rows: claimRows(atlas),
  });
