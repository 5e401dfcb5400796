interface PictureOptions {
  /** Style sheets, relative to the file: the picture can be opened by itself and looks as it does in the page. */
  readonly styles: readonly string[];
  /** What stands around the drawing in the page: `data-dye`, `lang`. */
  readonly root: Readonly<Record<string, string>>;
}

/** React's ids depend on the tree around; here they are numbered in order. */
function renumberIds(markup: string): string {
  const ids = [...new Set([...markup.matchAll(/\bid="([^"]+)"/g)].map(([, id]) => id ?? ''))];
  return ids.reduce((text, id, index) => text.replaceAll(id, `id${index}`), markup);
}

const roundNumbers = (markup: string): string =>
  markup.replace(/(?<=["\s,(MLHVCZmlhvcz-])\d+\.\d{2,}/g, (number) => String(Math.round(Number(number) * 10) / 10));

/** A drawing as a file that can be reviewed as a text and as a picture: one element a line, ids and numbers made even. */
export function svgPicture(markup: string, { styles, root }: PictureOptions): string {
  const attributes = Object.entries(root).map(([name, value]) => ` ${name}="${value}"`);
  const svg = roundNumbers(renumberIds(markup))
    .replace('<svg', `<svg xmlns="http://www.w3.org/2000/svg"${attributes.join('')}`)
    .replace(/(<\/[a-z]+>|\/>)(?=<)/gi, '$1\n')
    .replace(/(<(?:svg|g|a|defs)\b[^>]*>)(?=<)/g, '$1\n');
  return `${styles.map((href) => `<?xml-stylesheet href="${href}"?>\n`).join('')}${svg}\n`;
}
