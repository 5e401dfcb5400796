import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { Manifest } from 'vite';

/** A built site on disk. */
export interface Site {
  readonly paths: readonly string[];
  readonly manifest: Manifest;
  has(path: string): boolean;
  text(path: string): string;
  /** Bytes after brotli at a quality; each file is pressed once. */
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
  return {
    paths,
    manifest: existsSync(manifest) ? JSON.parse(readFileSync(manifest, 'utf8')) : {},
    has: (path) => known.has(path),
    text: (path) => readFileSync(join(dir, path), 'utf8'),
    pressed: (path, quality) => {
      const key = `${quality} ${path}`;
      const size = sizes.get(key) ?? press(readFileSync(join(dir, path)), quality);
      sizes.set(key, size);
      return size;
    },
  };
}
