import { attachMarks } from '../ui/marks/marks';
import { completeCitations, wireCopy } from './copy';
import { wireMenus } from './menus';
import { carryScheme, wireScheme } from './scheme';
import { wireSearchKey } from './searchKey';
import { siteRoot } from './siteRoot';

/** What pages that are only read get: marks that answer, copying, theme. A few KB, no framework. */
export function enhance(doc: Document): void {
  wireScheme(doc);
  carryScheme(doc, siteRoot(doc).href);
  completeCitations(doc, siteRoot(doc).href);
  wireCopy(doc);
  wireMenus(doc);
  wireSearchKey(doc);
  for (const view of doc.querySelectorAll<HTMLElement>('[data-view], .document')) attachMarks(view);
}
