import { type Font, missingIn, openFont, subset } from '../font/font';
import { writeWoff } from '../font/sfnt';
import { type Face, latinFamily, SANS, SERIF, wholeFamily } from './paint';

interface FaceFile extends Face {
  /** Path below the site's root. */
  readonly path: string;
}

/** The faces that exported text is set in. */
const FACES: readonly FaceFile[] = [
  { family: SANS, weight: 400, path: 'fonts/atlas-sans-regular.woff' },
  { family: SANS, weight: 700, path: 'fonts/atlas-sans-bold.woff' },
  { family: SERIF, weight: 700, path: 'fonts/atlas-serif-bold.woff' },
  { family: latinFamily(SANS), weight: 400, path: 'fonts/atlas-sans-latin-regular.woff' },
  { family: latinFamily(SANS), weight: 700, path: 'fonts/atlas-sans-latin-bold.woff' },
  { family: latinFamily(SERIF), weight: 700, path: 'fonts/atlas-serif-latin-bold.woff' },
];

/** A face that is there, ready to set text with and to take glyphs from. */
export interface LoadedFace extends FaceFile {
  readonly font: Font;
}

const loaded = new Map<string, Promise<LoadedFace>>();

async function loadFace(root: string, face: FaceFile): Promise<LoadedFace> {
  const response = await fetch(new URL(face.path, root));
  if (!response.ok) throw new Error(`${face.path}: ${response.status}`);
  const bytes = await response.arrayBuffer();
  const font = await openFont(new Uint8Array(bytes));
  const used = new FontFace(face.family, bytes, { weight: String(face.weight) });
  document.fonts.add(await used.load());
  return { ...face, font };
}

/** Fetches the faces once and lets the page set text in them; rejects where one does not come, and may be tried again. */
export async function loadFaces(root: string): Promise<readonly LoadedFace[]> {
  return Promise.all(
    FACES.map((face) => {
      const known = loaded.get(face.path) ?? loadFace(root, face);
      loaded.set(face.path, known);
      known.catch(() => loaded.delete(face.path));
      return known;
    }),
  );
}

function base64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(text);
}

const SET_IN = /<(?:text|tspan)\b[^>]*font-family="'(Atlas [\w ]+)'[^"]*"[^>]*font-weight="(\d+)"[^>]*>/;
const TEXT = /<text\b.*?<\/text>/gs;
const TSPAN = /<tspan\b.*?<\/tspan>/gs;

/** Characters that stand in each face of a picture, by `family weight`. A line counts for its own face and for its parts'. */
export function charactersIn(markup: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const add = (part: string) => {
    const [, family, weight] = SET_IN.exec(part) ?? [];
    const key = `${family} ${weight}`;
    found.set(key, (found.get(key) ?? '') + plain(part));
  };
  for (const [text] of markup.matchAll(TEXT)) {
    add(text);
    for (const [part] of text.matchAll(TSPAN)) add(part);
  }
  return found;
}

const plain = (markup: string): string =>
  markup
    .replace(/<[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');

/** What each face has to draw: a Latin one what it can, and its whole brother the rest. */
function dealtOut(markup: string, faces: readonly LoadedFace[]): ReadonlyMap<LoadedFace, string> {
  const wanted = charactersIn(markup);
  const dealt = new Map(faces.map((face) => [face, wanted.get(`${face.family} ${face.weight}`) ?? '']));
  for (const [face, text] of dealt) {
    const whole = faces.find(({ family, weight }) => family === wholeFamily(face.family) && weight === face.weight);
    if (whole && whole !== face) dealt.set(whole, (dealt.get(whole) ?? '') + missingIn(face.font, text).join(''));
  }
  return dealt;
}

async function rule({ family, weight, font }: LoadedFace, text: string): Promise<string> {
  const data = base64(await writeWoff(subset(font, text).tables));
  return `@font-face{font-family:'${family}';font-weight:${weight};src:url(data:font/woff;base64,${data}) format('woff')}`;
}

/** Style rules that carry the glyphs of a picture, and no others, within the file. */
export async function embeddedFaces(markup: string, faces: readonly LoadedFace[]): Promise<string> {
  const dealt = [...dealtOut(markup, faces)].filter(([, text]) => text.trim() !== '');
  return (await Promise.all(dealt.map(([face, text]) => rule(face, text)))).join('');
}
