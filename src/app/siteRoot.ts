import type { SiteRoot } from '../data/queries';

/** Where the site's root is, as the page itself says: pages lie at different depths of any sub-folder. */
export function siteRoot(doc: Document): SiteRoot {
  const content = doc.querySelector<HTMLMetaElement>('meta[name="atlas-root"]')?.content ?? '/';
  return { href: new URL(content, doc.baseURI).href };
}
