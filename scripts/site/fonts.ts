import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { missingIn, openFont, subset } from '../../src/app/export/font/font';
import { writeWoff } from '../../src/app/export/font/sfnt';

const GLYPHS = 'assets/fonts';

function textsIn(dist: string): string {
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' });
  const words = files.filter((file) => /(?:^assets\/.*\.js|^data\/atlas\/.*\.json)$/.test(file.replaceAll('\\', '/')));
  const characters = new Set(words.flatMap((file) => [...readFileSync(join(dist, file), 'utf8')]));
  return [...characters].filter((char) => char > ' ').join('');
}

/**
 * Writes the fonts that pictures are taken away in, with the glyphs of all that this site can say: what is filtered,
 * chosen or counted in the browser is set in them too. Returns what no font has.
 */
export async function writeFonts(dist: string): Promise<readonly string[]> {
  const text = textsIn(dist);
  mkdirSync(join(dist, 'fonts'), { recursive: true });
  const missing = new Set<string>();
  for (const name of readdirSync(GLYPHS).filter((file) => file.endsWith('.woff'))) {
    const font = await openFont(new Uint8Array(readFileSync(join(GLYPHS, name))));
    if (!name.includes('latin')) for (const char of missingIn(font, text)) missing.add(char);
    writeFileSync(join(dist, 'fonts', name), await writeWoff(subset(font, text).tables));
  }
  cpSync(join(GLYPHS, 'OFL.txt'), join(dist, 'fonts/OFL.txt'));
  return [...missing];
}
