import { completeCitations, wireCopy } from './copy';
import { enhanceViews } from './enhanceViews';
import { wireFrame } from './frame';
import { siteRoot } from './siteRoot';

/** What pages that are only read get: marks that answer, copying, theme. A few KB, no framework. */
export function enhance(doc: Document): void {
  wireFrame(doc);
  completeCitations(doc, siteRoot(doc).href);
  wireCopy(doc);
  enhanceViews(doc);
}
