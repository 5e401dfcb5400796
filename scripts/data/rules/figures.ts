import { allQuantities, type Context, errorIn, type FoundQuantity, type Rule } from '../context';
import { figuresIn, hasFigure } from '../evidence/figures';
import type { Fault } from '../fault';
import { boundsOf } from './wording';

function figuresOf(found: FoundQuantity): { step: string; figure: number }[] {
  const { value } = found;
  if (value.form === 'absent') return [];
  const each = value.each ? [{ step: 'each.magnitude', figure: value.each.magnitude }] : [];
  const level = value.form === 'level' ? [{ step: 'magnitude', figure: value.magnitude }] : [];
  return [...boundsOf(found), ...level, ...each];
}

const isStated = ({ claim }: FoundQuantity): boolean =>
  claim.value.status === 'stated' && !claim.broken.has('evidence') && !claim.broken.has('status');

function unevidenced(found: FoundQuantity): Fault[] {
  const phrases = found.claim.value.evidence.map(({ phrase }) => phrase);
  if (phrases.length === 0) return [];
  const figures = phrases.flatMap(figuresIn);
  return figuresOf(found)
    .filter(({ figure }) => !hasFigure(figures, figure))
    .map(({ step, figure }) =>
      errorIn(found, step, {
        rule: 'figure-not-in-evidence',
        message: `${figure} is in none of the claim's phrases ("${phrases[0]?.slice(0, 50)}"${phrases.length > 1 ? ' …' : ''})`,
        fix: 'correct the figure, quote the words that carry it, or change the status',
      }),
    );
}

/** A stated figure stands in the words that are quoted for it. */
export const figuresInEvidence: Rule = (context) => allQuantities(context).filter(isStated).flatMap(unevidenced);

function yearFault(context: Context, found: FoundQuantity): Fault[] {
  const { value, claim } = found;
  const documents = claim.value.evidence.flatMap(({ source }) => context.documents.bySource.get(source) ?? []);
  if (value.form === 'absent' || value.by === undefined || documents.length === 0) return [];
  const { by } = value;
  if (documents.some(({ text }) => text.includes(by))) return [];
  const message = `the year ${by} is in none of the claim's documents`;
  return [errorIn(found, 'by', { rule: 'year-not-in-document', message, fix: 'leave "by" out, or correct the year' })];
}

/** A year is one that the document states. */
export const yearsInDocuments: Rule = (context) =>
  allQuantities(context)
    .filter(isStated)
    .flatMap((found) => yearFault(context, found));
