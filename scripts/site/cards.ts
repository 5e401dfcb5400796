import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { CardFacts } from '../../src/app/cardFacts';
import { cardSvg } from './card';
import { type CardPicture, cardPicture } from './cardPicture';
import { cardStyles } from './cardStyles';
import { png, rasterFonts } from './raster';

const cssIn = (dist: string): string =>
  readdirSync(join(dist, 'assets'))
    .filter((name) => name.endsWith('.css'))
    .sort()
    .map((name) => readFileSync(join(dist, 'assets', name), 'utf8'))
    .join('\n');

/** Draws the cards that other sites show of the site's pages, and writes them below `dist`. */
export async function writeCards(dist: string, cards: readonly CardFacts[]): Promise<void> {
  const css = cssIn(dist);
  const { fonts, files } = await rasterFonts();
  const fontOf = (name: string) => {
    const font = fonts.get(name);
    if (!font) throw new Error(`assets/fonts has no ${name}.woff`);
    return font;
  };
  await Promise.all(
    cards.map(async ({ path, dyes, picture, ...words }) => {
      const { rules, colour } = cardStyles(css, dyes);
      const latin = words.lang === 'en' ? '-latin' : '';
      const look = {
        rules,
        colour,
        dyes: dyes.map(colour),
        serif: fontOf(`atlas-serif${latin}-bold`),
        sans: fontOf(`atlas-sans${latin}-regular`),
      };
      const draw = (shapes: CardPicture | undefined) => png(cardSvg(words, look, shapes), files);
      // A drawing that cannot be reduced costs the card its picture, not the site its build.
      const bytes = await draw(cardPicture(picture)).catch((error: unknown) => {
        console.warn(`${path} is drawn without its picture: ${String(error)}`);
        return draw(undefined);
      });
      mkdirSync(dirname(join(dist, path)), { recursive: true });
      writeFileSync(join(dist, path), bytes);
    }),
  );
}
