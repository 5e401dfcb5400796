import { allEvidence, errorIn, type Rule, warningIn } from '../context';

/** The document of each source is at hand and readable, where the sources folder is there. */
export const sourceFiles: Rule = ({ lists, documents }) =>
  lists.sources
    .filter((source) => documents.present && !source.broken.has('file') && !documents.bySource.has(source.value.id))
    .map((source) =>
      errorIn(source, 'file', {
        rule: 'source-file-missing',
        message: `${documents.dir} has no readable UTF-8 file "${source.value.file}"`,
        fix: 'correct the file name, or add the document',
      }),
    );

/** A document that no claim cites. */
export const unusedSources: Rule = (context) => {
  const cited = new Set(allEvidence(context).map((found) => found.value.source));
  return context.lists.sources
    .filter((source) => !cited.has(source.value.id))
    .map((source) =>
      warningIn(source, '', {
        rule: 'unused-entry',
        message: `no claim cites source "${source.value.id}"`,
        fix: 'cite it or remove it',
      }),
    );
};
