import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Built files by their path in the data folder. */
export type BuiltFiles = ReadonlyMap<string, string>;

/** Path, size and checksum of a file. */
export interface FileFacts {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** Describes a file's content. */
export const factsOf = (path: string, content: string | Uint8Array): FileFacts => ({
  path,
  bytes: Buffer.byteLength(content),
  sha256: createHash('sha256').update(content).digest('hex'),
});

/** JSON for people: one space of indent and a line break at the end. */
export const prettyJson = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;

/** Folders of which everything is built: what is no longer built is deleted. */
const BUILT_FOLDERS = { atlas: '.json', 'atlas/parts': '.json', tables: '.csv', schema: '.schema.json' };

function removeStale(out: string, files: BuiltFiles): void {
  for (const [folder, ending] of Object.entries(BUILT_FOLDERS)) {
    mkdirSync(join(out, folder), { recursive: true });
    for (const name of readdirSync(join(out, folder)))
      if (name.endsWith(ending) && !files.has(`${folder}/${name}`)) rmSync(join(out, folder, name));
  }
}

/** Writes built files, and removes those of an earlier build that are no longer among them. */
export function writeFiles(out: string, files: BuiltFiles): void {
  removeStale(out, files);
  for (const [path, content] of files) {
    mkdirSync(dirname(join(out, path)), { recursive: true });
    writeFileSync(join(out, path), content);
  }
}
