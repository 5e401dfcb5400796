import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Source } from '../../../src/domain/evidence';
import { decodeUtf8 } from '../load/json';
import { type Paragraph, paragraphsOf } from './locators';
import { collapse, sentencesOf, unquotable } from './sentences';

/** A document that evidence is checked against. */
export interface Document {
  readonly paragraphs: readonly Paragraph[];
  /** The whole of it, whitespace collapsed. */
  readonly text: string;
  /** What nobody may quote whole. */
  readonly sentences: readonly string[];
}

/** The documents at hand. */
export interface Documents {
  /** The folder as the person named it. */
  readonly dir: string;
  /** False where the folder does not exist: nothing can be verified then. */
  readonly present: boolean;
  /** By source id; a source without a readable file has none. */
  readonly bySource: ReadonlyMap<string, Document>;
}

/** Prepares a document for comparison. */
function makeDocument(content: string, kind: Source['kind']): Document {
  const paragraphs = paragraphsOf(content, kind === 'full-text');
  return {
    paragraphs,
    text: collapse(content),
    sentences: paragraphs.flatMap(({ text }) => sentencesOf(text).map(unquotable)),
  };
}

function readDocument(dir: string, source: Source): Document | undefined {
  const path = join(dir, source.file);
  if (!existsSync(path)) return undefined;
  const content = decodeUtf8(readFileSync(path));
  return content === undefined ? undefined : makeDocument(content, source.kind);
}

/** Reads the documents of all sources from a folder, if it is there. */
export function loadDocuments(dir: string, sources: readonly Source[]): Documents {
  const bySource = new Map<string, Document>();
  for (const source of sources) {
    const document = readDocument(dir, source);
    if (document) bySource.set(source.id, document);
  }
  return { dir, present: existsSync(dir), bySource };
}
