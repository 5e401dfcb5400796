import { parseSelection } from '../state/url';
import { attachMarks } from '../ui/marks/marks';
import { completeCitations, wireCopy } from './copy';
import { wireFrame } from './frame';
import { siteRoot } from './siteRoot';

/** What pages that are only read get: marks that answer, copying, theme. A few KB, no framework. */
export function enhance(doc: Document): void {
  wireFrame(doc);
  completeCitations(doc, siteRoot(doc).href);
  wireCopy(doc);
  const { select } = parseSelection(doc.location.search);
  for (const view of doc.querySelectorAll<HTMLElement>('[data-view], .document')) attachMarks(view).select(select);
}
