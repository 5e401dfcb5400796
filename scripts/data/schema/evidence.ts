import { z } from 'zod';
import type { Caveat, Derivation, Evidence, Source } from '../../../src/domain/evidence';
import { CAVEAT_TYPES } from '../../../src/domain/evidence';
import { LANGS } from '../../../src/domain/text';
import { fileName, id, partialDate, webAddress } from './forms';
import { localText, text, verbatim } from './strings';

const locator = text(40, 'What a reader can find: "¶3", "三(一)1", "前言"');

/** The words of a document that carry a claim. */
export const evidence = z
  .strictObject({
    source: id('a source'),
    locator,
    phrase: verbatim(400, 'Shortest verbatim run that carries the claim; never a whole sentence'),
    reading: localText(400, 'Our reading of the phrase').optional(),
  })
  .meta({ id: 'evidence', description: 'Where the document says it, and its words' }) satisfies z.ZodType<Evidence>;

/** A remark that limits a claim. */
export const caveat = z
  .strictObject({
    type: z.enum(CAVEAT_TYPES),
    text: localText(600, 'The remark, in our words'),
    evidence: z.array(evidence).optional(),
  })
  .meta({ id: 'caveat', description: 'A remark that limits the claim' }) satisfies z.ZodType<Caveat>;

/** How a derived or counted claim was made. */
export const derivation = z
  .strictObject({
    inputs: z.array(id('a claim')).meta({ description: 'Claims that went in' }),
    formula: text(300, 'Plain arithmetic or rule: "520e9 / 1.05^4", "count of base claims"'),
    assumptions: z.array(localText(400, 'What had to be assumed')),
  })
  .meta({ id: 'derivation', description: 'How a counted or derived claim was made' }) satisfies z.ZodType<Derivation>;

/** A document. */
export const source = z.strictObject({
  id: id('a source'),
  plan: id('a plan'),
  title: localText(300, 'As printed on the document, and in the other language'),
  publisher: localText(200, 'Who published this copy'),
  date: partialDate.optional(),
  dateNote: localText(400, 'What the date is the date of, or why there is none').optional(),
  language: z.enum(LANGS),
  kind: z.enum(['full-text', 'report', 'speech']),
  machineTranslated: z.boolean(),
  file: fileName,
  url: webAddress.optional(),
  note: localText(1000, 'Our remark on the document').optional(),
  outline: z
    .array(z.strictObject({ locator, label: localText(200, 'Our short description of this part') }))
    .meta({ description: 'Parts of the document in order' }),
}) satisfies z.ZodType<Source>;
