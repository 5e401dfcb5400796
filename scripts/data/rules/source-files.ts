import { allEvidence, errorIn, type Rule, warningIn } from '../context';
import { locate } from '../evidence/locators';
import type { Fault } from '../fault';

/**
 * The document of each source is at hand and readable, where the sources folder is there. Whoever adds a plan has its
 * document and perhaps no other: what cannot be verified is said, and --require-sources makes it an error.
 */
export const sourceFiles: Rule = ({ lists, documents }) =>
  lists.sources
    .filter((source) => documents.present && !source.broken.has('file') && !documents.bySource.has(source.value.id))
    .map((source) =>
      warningIn(source, 'file', {
        rule: 'source-file-missing',
        message: `${documents.dir} has no readable UTF-8 file "${source.value.file}"`,
        fix: 'correct the file name, or add the document',
      }),
    );

/** The parts of an outline are parts of the document. */
export const outlineLocators: Rule = ({ lists, documents }) =>
  lists.sources.flatMap((source) => {
    const document = documents.bySource.get(source.value.id);
    if (!document) return [];
    return source.value.outline.flatMap(({ locator }, i): Fault[] => {
      if (locate(document.paragraphs, locator) !== undefined) return [];
      const message = `there is no "${locator}" in ${source.value.id}`;
      const fix = 'use a locator of the document: ¶3, 三(一)1, 一¶1, 前言';
      return [errorIn(source, `outline[${i}].locator`, { rule: 'no-such-locator', message, fix })];
    });
  });

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
