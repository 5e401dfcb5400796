import { wireMenus } from './menus';
import { carryChoice, wireScheme } from './scheme';
import { wireSearchKey } from './searchKey';
import { siteRoot } from './siteRoot';

/** What stands around every page answers: theme, menus, the key that leads to search. */
export function wireFrame(doc: Document): void {
  wireScheme(doc);
  carryChoice(doc, siteRoot(doc).href);
  wireMenus(doc);
  wireSearchKey(doc);
}
