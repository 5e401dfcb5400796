import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Files of a folder by their path below it, with `/` between its parts, in the order of their names. */
export type Files = ReadonlyMap<string, Buffer>;

/** Reads a folder whole. */
export function readFolder(dir: string): Files {
  const paths = readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(dir.length + 1));
  return new Map(
    paths
      .map((path) => path.split(sep).join('/'))
      .sort()
      .map((path) => [path, readFileSync(join(dir, path))]),
  );
}

const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

/** A line for each file, as `sha256sum -c` reads it. */
export const checksums = (files: Files): string =>
  [...files].map(([path, bytes]) => `${sha256(bytes)}  ${path}\n`).join('');

/** Files that are not the same in two builds, or in one of them only. */
export const differences = (a: Files, b: Files): string[] =>
  [...new Set([...a.keys(), ...b.keys()])]
    .filter((path) => !a.get(path)?.equals(b.get(path) ?? Buffer.from([0])))
    .sort();

const BLOCK = 512;
const LONGEST_NAME = 100;
const octal = (value: number, width: number): string => `${value.toString(8).padStart(width - 1, '0')}\0`;

/** A path as POSIX tar has it: the last part in one field, what comes before in another where it is long. */
function split(path: string): { name: string; prefix: string } {
  if (Buffer.byteLength(path) <= LONGEST_NAME) return { name: path, prefix: '' };
  const at = path.indexOf('/', path.length - LONGEST_NAME - 1);
  if (at === -1) throw new Error(`the name is too long for an archive: ${path}`);
  return { name: path.slice(at + 1), prefix: path.slice(0, at) };
}

/** Head of a file in an archive: nobody's, of no time, so that the same files give the same bytes. */
function head(path: string, size: number): Buffer {
  const block = Buffer.alloc(BLOCK);
  const { name, prefix } = split(path);
  block.write(name, 0);
  block.write(octal(0o644, 8) + octal(0, 8) + octal(0, 8) + octal(size, 12) + octal(0, 12), 100);
  block.write('        0', 148);
  block.write('ustar\x0000', 257);
  block.write(prefix, 345);
  const sum = block.reduce((total, byte) => total + byte, 0);
  block.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return block;
}

const padded = (bytes: Buffer): Buffer =>
  Buffer.concat([bytes, Buffer.alloc((BLOCK - (bytes.length % BLOCK)) % BLOCK)]);

/** Files as a `.tar.gz` below one folder. The same files make the same bytes, whoever packs them and whenever. */
export function pack(files: Files, folder: string): Buffer {
  const parts = [...files].flatMap(([path, bytes]) => [head(`${folder}/${path}`, bytes.length), padded(bytes)]);
  return gzipSync(Buffer.concat([...parts, Buffer.alloc(2 * BLOCK)]), { level: 9 });
}
