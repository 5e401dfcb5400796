import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import type { CardFacts } from '../../src/app/cardFacts';
import type { Lang } from '../../src/domain/text';
import { type CardLook, cardSvg } from './card';
import { type CardPicture, cardPicture } from './cardPicture';
import { cardStyles } from './cardStyles';
import { png, type RasterFonts, rasterFonts } from './raster';

const cssIn = (dist: string): string =>
  readdirSync(join(dist, 'assets'))
    .filter((name) => name.endsWith('.css'))
    .sort()
    .map((name) => readFileSync(join(dist, 'assets', name), 'utf8'))
    .join('\n');

/** How cards of some dyes look; worked out once for the cards of all plans of a dye. */
function looksIn(css: string, { fonts }: RasterFonts): (lang: Lang, dyes: readonly string[]) => CardLook {
  const fontOf = (name: string) => {
    const font = fonts.get(name);
    if (!font) throw new Error(`assets/fonts has no ${name}.woff`);
    return font;
  };
  const known = new Map<string, ReturnType<typeof cardStyles>>();
  return (lang, dyes) => {
    const key = dyes.join();
    const styles = known.get(key) ?? cardStyles(css, dyes);
    known.set(key, styles);
    const latin = lang === 'en' ? '-latin' : '';
    return {
      ...styles,
      dyes: dyes.map(styles.colour),
      serif: fontOf(`atlas-serif${latin}-bold`),
      sans: fontOf(`atlas-sans${latin}-regular`),
    };
  };
}

/**
 * Draws the cards that other sites show of the site's pages, and writes them below `dist`. Only as many are in memory as
 * the machine can draw at a time.
 */
export async function writeCards(dist: string, cards: AsyncIterable<CardFacts>): Promise<void> {
  const fonts = await rasterFonts();
  const lookOf = looksIn(cssIn(dist), fonts);
  const writeCard = async ({ path, dyes, picture, ...words }: CardFacts): Promise<void> => {
    const look = lookOf(words.lang, dyes);
    const draw = (shapes: CardPicture | undefined) => png(cardSvg(words, look, shapes), fonts.files);
    // A drawing that cannot be reduced costs the card its picture, not the site its build.
    const bytes = await draw(cardPicture(picture)).catch((error: unknown) => {
      console.warn(`${path} is drawn without its picture: ${String(error)}`);
      return draw(undefined);
    });
    mkdirSync(dirname(join(dist, path)), { recursive: true });
    writeFileSync(join(dist, path), bytes);
  };
  const drawer = async (): Promise<void> => {
    for await (const card of cards) await writeCard(card);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, drawer));
}
