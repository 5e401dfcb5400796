import type { SiteRoot } from './queries';

/** Has files, by their path below the site's root, fetched before the script that will read them by `fetchJson` is there. */
export function preload(doc: Document, { href: root }: SiteRoot, files: readonly string[]): void {
  for (const file of files) {
    const link = doc.createElement('link');
    const attributes = { rel: 'preload', as: 'fetch', crossorigin: 'anonymous', href: root + file };
    for (const [name, value] of Object.entries(attributes)) link.setAttribute(name, value);
    doc.head.append(link);
  }
}
