import { claimsPath, SHARED_PATH } from '../../data/paths';
import { preload } from '../../data/preload';
import { parseSelection } from '../../state/url';
import { siteRoot } from '../siteRoot';

/** Where the script lies below the site's root. */
export const AHEAD_FILE = 'pair.js';

/** Names of plans, each after the prefix of its claims: `sd=shandong-2021 sz=shenzhen-2020`. */
export type PlanNames = string;

export const planNames = (plans: readonly { readonly id: string; readonly prefix: string }[]): PlanNames =>
  plans.map(({ id, prefix }) => `${prefix}=${id}`).join(' ');

/** Files that the answer to an address will need, below the site's root; none where it asks for no claim. */
export function dataWanted(search: string, names: PlanNames): string[] {
  const { a, b } = parseSelection(search);
  const ids = [a, b].filter((id) => id !== undefined);
  if (ids.length === 0) return [];
  const plans = names.split(' ').flatMap((name) => {
    const [prefix, plan] = name.split('=');
    return plan && ids.some((id) => id.startsWith(`${prefix}-`)) ? [plan] : [];
  });
  return [SHARED_PATH, ...plans.map(claimsPath)];
}

/**
 * Where an address asks for a pair: has its data fetched beside the scripts that will read it, and marks the page, so that
 * what the answer will push down is not seen before it stands (compare.css). If those scripts do not come, it is.
 */
export function fetchAhead(doc: Document): void {
  const names = doc.querySelector<HTMLElement>('script[data-plans]')?.dataset.plans ?? '';
  const files = dataWanted(doc.location.search, names);
  if (files.length === 0) return;
  preload(doc, siteRoot(doc), files);
  const { dataset } = doc.documentElement;
  dataset.pair = 'asked';
  doc.defaultView?.addEventListener('load', () => {
    if (dataset.pair === 'asked') delete dataset.pair;
  });
}
