import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gone, type Page, type Snapshot, writeSnapshots } from './frozen';

interface Freezing {
  /** Folder of the site that is being built. */
  readonly dist: string;
  /** Folder of what earlier releases kept. */
  readonly kept: string;
  /** All embeds of this build, as they will be kept. */
  readonly pages: readonly Page[];
  /** Draws what stands at a path where a view was, from its last snapshot. */
  readonly stone: (last: Snapshot, path: string) => Promise<string>;
}

/**
 * Writes snapshots of all embeds as they are now beside those that releases kept, and a stone where a view was: at its
 * page and at its embed.
 *
 * @returns all snapshots, the oldest first
 */
export async function freezeSite({ dist, kept, pages, stone }: Freezing): Promise<Snapshot[]> {
  const all = writeSnapshots(dist, kept, pages);
  const isThere = (lang: string, id: string) => pages.some((page) => page.lang === lang && page.view === id);
  for (const last of gone(all, isThere))
    for (const path of [`/embed/${last.lang}/${last.view}/`, `/${last.lang}/${last.view}/`]) {
      const file = join(dist, path, 'index.html');
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, await stone(last, path));
    }
  return all;
}
