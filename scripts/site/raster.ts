import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { renderAsync } from '@resvg/resvg-js';
import { type Font, openFont } from '../../src/app/export/font/font';
import { writeSfnt } from '../../src/app/export/font/sfnt';

const CACHE = resolve('node_modules/.cache/atlas-cards');
const FONTS = 'assets/fonts';
/** Changes where the same SVG would be drawn otherwise. */
const DRAWN_BY = 'resvg-js 2.6.2';

/** Fonts of the project by their file's name, and where they lie for programs that want files. */
export interface RasterFonts {
  readonly fonts: ReadonlyMap<string, Font>;
  readonly files: readonly string[];
}

/** Opens the project's fonts: cards are drawn with them and with no font of the machine, so that they are the same anywhere. */
export async function rasterFonts(): Promise<RasterFonts> {
  mkdirSync(CACHE, { recursive: true });
  const names = readdirSync(FONTS).filter((name) => name.endsWith('.woff'));
  const opened = await Promise.all(
    names.map(async (name) => {
      const bytes = new Uint8Array(readFileSync(join(FONTS, name)));
      const font = await openFont(bytes);
      const file = join(CACHE, `${createHash('sha256').update(bytes).digest('hex').slice(0, 16)}.ttf`);
      if (!existsSync(file)) writeFileSync(file, writeSfnt(font.tables));
      return { name: name.replace('.woff', ''), font, file };
    }),
  );
  return { fonts: new Map(opened.map(({ name, font }) => [name, font])), files: opened.map(({ file }) => file) };
}

/** Draws an SVG as PNG; what was drawn before is taken from the cache. The same SVG gives the same bytes. */
export async function png(svg: string, fontFiles: readonly string[]): Promise<Uint8Array> {
  const key = createHash('sha256')
    .update([DRAWN_BY, ...fontFiles.map((file) => file.slice(-20)), svg].join('\n'))
    .digest('hex');
  const file = join(CACHE, `${key}.png`);
  if (existsSync(file)) return readFileSync(file);
  const drawn = await renderAsync(svg, {
    font: { loadSystemFonts: false, fontFiles: [...fontFiles], defaultFontFamily: 'Atlas Sans' },
    logLevel: 'off',
  });
  const bytes = drawn.asPng();
  writeFileSync(file, bytes);
  return bytes;
}
