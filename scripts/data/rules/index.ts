import type { Rule } from '../context';
import { bounds } from './bounds';
import { copying } from './copying';
import { circularParents } from './cycles';
import { dimensions } from './dimensions';
import { duplicateIds } from './duplicate-ids';
import { figuresInEvidence, yearsInDocuments } from './figures';
import { geometryRules } from './geometry';
import { instruments } from './instruments';
import { periods } from './periods';
import { locators, phraseFound, phraseLength, phraseSentence } from './phrases';
import { planFolders } from './plan-folders';
import { points } from './points';
import { references } from './references';
import { repeatedEntries } from './repeats';
import { outlineLocators, sourceFiles, unusedSources } from './source-files';
import { sourcePlans } from './source-plans';
import { statusRules } from './status';
import { unusedEntries } from './unused';
import { fullWidthDigits, wordingFigures } from './wording';

/** All rules. The order does not matter: faults are sorted by where they are. */
export const RULES: readonly Rule[] = [
  duplicateIds,
  planFolders,
  references,
  sourcePlans,
  circularParents,
  bounds,
  dimensions,
  instruments,
  fullWidthDigits,
  wordingFigures,
  periods,
  statusRules,
  phraseFound,
  phraseSentence,
  phraseLength,
  locators,
  figuresInEvidence,
  yearsInDocuments,
  copying,
  points,
  geometryRules,
  sourceFiles,
  outlineLocators,
  repeatedEntries,
  unusedEntries,
  unusedSources,
];
