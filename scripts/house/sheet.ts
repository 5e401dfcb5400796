/** What the contact sheet shows: which pages, how wide, in which language and theme. Pure but for the list of pages. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const SHEET_WIDTHS = [360, 1280, 1920] as const;
export const SHEET_LANGS = ['zh', 'en'] as const;
export const SHEET_THEMES = ['light', 'dark'] as const;

/** A page to look at, in each language. */
export interface SheetPage {
  /** As it is called on the sheet and in file names. */
  readonly name: string;
  /** Below the folder of a language, with a slash at its end; what has no language begins with a slash. */
  readonly path: string;
}

export interface Shot {
  readonly page: SheetPage;
  readonly lang: (typeof SHEET_LANGS)[number];
  /** CSS px. */
  readonly width: number;
  readonly theme: (typeof SHEET_THEMES)[number];
}

/** Which shots are wanted; all where nothing is said. */
export interface Wanted {
  /** A part of a page's name. */
  readonly only?: string | undefined;
  readonly lang?: string | undefined;
  readonly width?: string | undefined;
  readonly theme?: string | undefined;
}

const foldersIn = (dir: string): string[] =>
  readdirSync(dir, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();

/** Of a kind of item, the page with the most and the one with the least to say. */
function extremesOf(kindDir: string, kind: string): SheetPage[] {
  const sizes = foldersIn(kindDir)
    .map((id) => ({ id, size: statSync(join(kindDir, id, 'index.html')).size }))
    .sort((a, b) => b.size - a.size);
  const ids = new Set([sizes[0], sizes.at(-1)].flatMap((item) => (item ? [item.id] : [])));
  return [...ids].map((id) => ({ name: `${kind}-${id}`, path: `${kind}/${id}/` }));
}

/** Pages that show more with something in their address: what the address says, by the page's name. */
const ASKED: Readonly<Record<string, readonly string[]>> = {
  search: ['q=brand'],
  compare: ['a=sd-target-champions&b=sz-target-2022-scale'],
};

const pageOf = (name: string): SheetPage[] => [
  { name, path: `${name}/` },
  ...(ASKED[name] ?? []).map((query) => ({ name: `${name}-asked`, path: `${name}/?${query}` })),
];

/** Every kind of page of a build: home, each view, each page of its own, two of each kind of item, and 404. */
export function pagesOf(dist: string): SheetPage[] {
  const dir = join(dist, 'en');
  const folders = foldersIn(dir);
  const isPage = (name: string) => existsSync(join(dir, name, 'index.html'));
  return [
    { name: 'home', path: '' },
    ...folders.filter(isPage).flatMap(pageOf),
    ...folders.filter((name) => !isPage(name)).flatMap((kind) => extremesOf(join(dir, kind), kind)),
    { name: '404', path: '/404.html' },
  ];
}

/** Every picture to take, in the order of the sheet. */
export function plannedShots(pages: readonly SheetPage[], { only, lang, width, theme }: Wanted = {}): Shot[] {
  const asked = <T>(values: readonly T[], one: string | undefined): T[] =>
    values.filter((value) => one === undefined || String(value) === one);
  return pages
    .filter(({ name }) => only === undefined || name.includes(only))
    .flatMap((page) =>
      asked(SHEET_THEMES, theme).flatMap((shown) =>
        asked(SHEET_LANGS, lang).flatMap((spoken) =>
          asked(SHEET_WIDTHS, width).map((wide) => ({ page, lang: spoken, width: wide, theme: shown })),
        ),
      ),
    );
}

export const fileOf = ({ page, lang, width, theme }: Shot): string => `${page.name}-${lang}-${width}-${theme}.png`;

/** Where a shot's page is below the site's root. */
export function addressOf({ page, lang, theme }: Shot): string {
  const path = page.path.startsWith('/') ? page.path.slice(1) : `${lang}/${page.path}`;
  if (theme === 'light') return path;
  return `${path}${path.includes('?') ? '&' : '?'}theme=dark`;
}

/** The sheet: a row for each page, a small picture for each shot, which leads to the large one. */
export function sheetHtml(shots: readonly Shot[]): string {
  const names = [...new Set(shots.map(({ page }) => page.name))];
  const cell = (shot: Shot) =>
    `<figure><a href="${fileOf(shot)}"><img src="${fileOf(shot)}" height="420" loading="lazy" alt=""></a><figcaption>${shot.lang} ${shot.width} ${shot.theme}</figcaption></figure>`;
  const row = (name: string) => {
    const cells = shots.filter(({ page }) => page.name === name).map(cell);
    return `<h2 id="${name}">${name}</h2><div>${cells.join('')}</div>`;
  };
  const contents = names.map((name) => `<a href="#${name}">${name}</a>`).join(' · ');
  const styles =
    'body{font:14px sans-serif}div{display:flex;flex-wrap:wrap;gap:8px}figure{margin:0}img{border:1px solid #999}';
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Contact sheet</title><style>${styles}</style><p>${contents}</p>${names.map(row).join('')}`;
}
