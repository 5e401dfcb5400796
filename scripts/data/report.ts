import { allEvidence, type Context, loadContext } from './context';
import { type Fault, sortFaults } from './fault';
import { RULES } from './rules';

/** What a check found. */
export interface Report {
  readonly faults: readonly Fault[];
  readonly errors: number;
  readonly warnings: number;
  readonly counts: {
    readonly plans: number;
    readonly claims: number;
    readonly places: number;
    readonly sources: number;
    readonly phrases: number;
    /** Phrases whose document was not at hand. */
    readonly unverifiedPhrases: number;
  };
  /** What could not be checked, in words. */
  readonly notes: readonly string[];
}

function notesOf(context: Context, unverified: number): string[] {
  const { documents, outlines } = context;
  const notes: string[] = [];
  if (!documents.present)
    notes.push(
      `${unverified} phrases could NOT be verified: there is no folder ${documents.dir} (set SOURCES_DIR to the documents)`,
    );
  if (documents.present && unverified > 0)
    notes.push(`${unverified} phrases could NOT be verified: their documents are not in ${documents.dir}`);
  if (!outlines.present) notes.push('points could NOT be checked against outlines: no TopoJSON in geo/');
  return notes;
}

/** Applies all rules to what was read. */
export function checkContext(context: Context): Report {
  const faults = sortFaults([...context.faults, ...RULES.flatMap((rule) => rule(context))]);
  const evidence = allEvidence(context);
  const unverified = evidence.filter((found) => !context.documents.bySource.has(found.value.source)).length;
  const { plans, claims, places, sources } = context.atlas;
  return {
    faults,
    errors: faults.filter((fault) => fault.severity === 'error').length,
    warnings: faults.filter((fault) => fault.severity === 'warning').length,
    counts: {
      plans: plans.length,
      claims: claims.length,
      places: places.length,
      sources: sources.length,
      phrases: evidence.length,
      unverifiedPhrases: unverified,
    },
    notes: notesOf(context, unverified),
  };
}

/** Reads and checks a data folder. */
export const checkData = (dir: string, sourcesDir: string): Report => checkContext(loadContext(dir, sourcesDir));

/** Where the documents are, unless SOURCES_DIR says otherwise. */
export const sourcesDirOf = (env: { readonly SOURCES_DIR?: string | undefined }): string =>
  env.SOURCES_DIR || '../shared/seeds';
