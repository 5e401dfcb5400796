import { preload } from '../../data/preload';
import { partPath } from '../../domain/parts';
import { parseSelection } from '../../state/url';
import { siteRoot } from '../siteRoot';
import { idsOf, type Wanted } from './pair';

/** Where the script lies below the site's root. */
export const AHEAD_FILE = 'pair.js';

/** Prefixes of the claims of all plans, as the page names them: `sd sz`. */
export const prefixesOf = (doc: Document): readonly string[] =>
  (doc.querySelector<HTMLElement>('script[data-prefixes]')?.dataset.prefixes ?? '').split(' ').filter(Boolean);

/** Files below the site's root that the answer to a pair needs: none for ids that no plan's claims begin like. */
export function dataWanted(wanted: Wanted, prefixes: readonly string[]): string[] {
  const known = idsOf(wanted).filter((id) => prefixes.some((prefix) => id.startsWith(`${prefix}-`)));
  return [...new Set(known.map(partPath))];
}

/**
 * Where an address asks for a pair: has its data fetched beside the scripts that will read it, and marks the page, so that
 * what the answer will push down is not seen before it stands (compare.css). If those scripts do not come, it is.
 */
export function fetchAhead(doc: Document): void {
  const wanted = parseSelection(doc.location.search);
  const { dataset } = doc.documentElement;
  // On a strange network this may come after the scripts that answer.
  if (idsOf(wanted).length === 0 || dataset.pair !== undefined) return;
  preload(doc, siteRoot(doc), dataWanted(wanted, prefixesOf(doc)));
  dataset.pair = 'asked';
  doc.defaultView?.addEventListener('load', () => {
    if (dataset.pair === 'asked') delete dataset.pair;
  });
}
