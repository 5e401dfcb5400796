import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { Manifest } from 'vite';
import { ownScript, withoutOwnScript } from './page-files';

/** A page whose script stands in it is two things to weigh: what is seen, and what answers. */
const PARTS = { '#seen': withoutOwnScript, '#script': ownScript } as const;

export type PagePart = keyof typeof PARTS;

const partOf = (path: string): PagePart | undefined =>
  (Object.keys(PARTS) as PagePart[]).find((part) => path.endsWith(part));

const fileOf = (path: string): string => path.replace(/#\w+$/, '');

/** A built site on disk. */
export interface Site {
  readonly paths: readonly string[];
  readonly manifest: Manifest;
  has(path: string): boolean;
  text(path: string): string;
  /** Bytes after brotli at a quality, of a file or, with a `PagePart` behind it, of a part of a page; each is pressed once. */
  pressed(path: string, quality: number): number;
}

function press(bytes: Buffer, quality: number): number {
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length;
}

/** Reads which files a built site has; their content only when it is asked for. */
export function openSite(dir: string): Site {
  const paths = readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(dir.length + 1)
        .split(sep)
        .join('/'),
    )
    .sort();
  const known = new Set(paths);
  const sizes = new Map<string, number>();
  const manifest = join(dir, '.vite', 'manifest.json');
  const bytesOf = (path: string): Buffer => {
    const bytes = readFileSync(join(dir, fileOf(path)));
    const part = partOf(path);
    return part ? Buffer.from(PARTS[part](bytes.toString('utf8'))) : bytes;
  };
  return {
    paths,
    manifest: existsSync(manifest) ? JSON.parse(readFileSync(manifest, 'utf8')) : {},
    has: (path) => known.has(fileOf(path)),
    text: (path) => readFileSync(join(dir, path), 'utf8'),
    pressed: (path, quality) => {
      const key = `${quality} ${path}`;
      const size = sizes.get(key) ?? press(bytesOf(path), quality);
      sizes.set(key, size);
      return size;
    },
  };
}
