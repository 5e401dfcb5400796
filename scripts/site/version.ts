import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Files of a folder and those below it, sorted, by their paths below it with slashes. */
function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/** What pages are made from. */
export interface VersionInputs {
  /** The number that people gave the release. */
  readonly release: string;
  /** Folders of files, each of which some page is made from or loads. */
  readonly folders: readonly string[];
  /** Settings of this build that show in its pages. */
  readonly settings: readonly string[];
}

const LENGTH = 8;

/**
 * Names a build: `0.1.0+3f9a1c2e`. The second part is a sum of everything that its pages are made from, so that two builds
 * of the same have the same name, and a build of anything else another.
 */
export function buildVersion({ release, folders, settings }: VersionInputs): string {
  const sum = createHash('sha256').update(JSON.stringify(settings));
  for (const folder of folders)
    for (const path of filesBelow(folder)) sum.update(`\n${path}\n`).update(readFileSync(join(folder, path)));
  return `${release}+${sum.digest('hex').slice(0, LENGTH)}`;
}
