import { installTrustedTypes } from '../ui/trustedTypes';
import { wireMenus } from './menus';
import { carryChoice, wireScheme } from './scheme';
import { wireSearchKey } from './searchKey';
import { siteRoot } from './siteRoot';
import { LATE_FILE } from './update/files';

const LATE_MS = 3_000;

/** What stands around every page answers: theme, menus, the key that leads to search. */
export function wireFrame(doc: Document): void {
  wireScheme(doc);
  carryChoice(doc, siteRoot(doc).href);
  wireMenus(doc);
  wireSearchKey(doc);
  loadLate(doc);
}

/** What serves the next visit, and hours from now: built apart (scripts/site/worker.ts), so that no page carries it. */
function loadLate(doc: Document): void {
  if (!import.meta.env.PROD) return;
  setTimeout(() => {
    installTrustedTypes();
    const script = doc.createElement('script');
    script.src = siteRoot(doc).href + LATE_FILE;
    doc.head.append(script);
  }, LATE_MS);
}
